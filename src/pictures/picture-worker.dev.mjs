// For tests and development, where nothing is built. A thread takes nothing over from what the main thread or the test
// runner does to modules, and on Node 20 nothing from `--import tsx` either: it has to ask for tsx itself.
const bundled = process.env.BELEIDSSPOOR_BUNDLED_READERS
if (bundled) await import(`file://${bundled}/picture-worker.js`)
else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./picture-worker.ts')
}
