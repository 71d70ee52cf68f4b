// For tests and development, where nothing is built; why it is so is said in intake/reading-worker.dev.mjs.
const bundled = process.env.BELEIDSSPOOR_BUNDLED_READERS
if (bundled) await import(`file://${bundled}/picture-worker.js`)
else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./picture-worker.ts')
}
