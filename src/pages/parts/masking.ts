export { masked } from '../../privacy/masked.ts'
