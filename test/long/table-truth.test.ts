import { composed } from '../tables/general/made.ts'
import { testTruthOf } from '../tables/general/truth-checks.ts'

testTruthOf(composed)
