// For tests and development, where nothing is built. A thread takes nothing over from what the main thread or the test
// runner does to modules, and on Node 20 nothing from `--import tsx` either: it has to ask for tsx itself.
import { register } from 'tsx/esm/api'

register()
await import('./reading-worker.ts')
