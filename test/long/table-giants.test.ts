import { testGiants } from '../tables/giants.ts'

testGiants({ lines: 100_000, grid: [300, 200], rows: 10_000, chance: 10_000 })
