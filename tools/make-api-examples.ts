// Writes the answers that the OpenAPI file shows as examples, from the bundled examples. Run after a change of the API or
// of what is read: npx tsx tools/make-api-examples.ts
import { writeFileSync } from 'node:fs'
import { operations } from '../src/api/operations.ts'
import { askExample, asking } from '../test/api/asking.ts'
import { exampleRegister } from '../test/examples/register.ts'

const register = await exampleRegister()
const ask = asking(register)
const answers: Record<string, unknown> = {}
for (const example of operations.flatMap((it) => it.examples)) {
  const { path } = example
  const { status, json } = await askExample(ask, example)
  if (status !== 200) throw new Error(`${path} gives ${status}: ${JSON.stringify(json)}`)
  answers[path] = json
}
await register.close()
writeFileSync(new URL('../src/api/examples.json', import.meta.url), `${JSON.stringify(answers, null, 2)}\n`)
