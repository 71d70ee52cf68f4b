// For tests and development, where nothing is built. A thread takes nothing over from what the main thread or the test
// runner does to modules, and on Node 20 nothing from `--import tsx` either: it has to ask for tsx itself. Tests bundle
// what the threads load beforehand, and name the folder: that starts in half the time.
import { workerData } from 'node:worker_threads'

const bundled = process.env.BELEIDSSPOOR_BUNDLED_READERS
const reader = /\/(?<name>engine|check|tables)-reader\.ts(?<query>\?.*)?$/.exec(workerData.reader)?.groups
if (bundled && reader) {
  workerData.reader = `file://${bundled}/${reader.name}-reader.js${reader.query ?? ''}`
  await import(`file://${bundled}/reading-worker.js`)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./reading-worker.ts')
}
