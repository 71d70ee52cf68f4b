// For tests and development, where nothing is built. A process takes nothing over from what the test runner does to
// modules: it has to ask for tsx itself. Tests bundle what the processes load beforehand, and name the folder: that starts
// in half the time.
const settings = JSON.parse(process.argv[2])
const bundled = process.env.BELEIDSSPOOR_BUNDLED_READERS
const reader = /\/(?<name>engine|check|tables)-reader\.ts(?<query>\?.*)?$/.exec(settings.reader)?.groups
if (bundled && reader) {
  settings.reader = `file://${bundled}/${reader.name}-reader.js${reader.query ?? ''}`
  process.argv[2] = JSON.stringify(settings)
  await import(`file://${bundled}/reading-worker.js`)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./reading-worker.ts')
}
