import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { madeExample, madeNames } from '../../tools/examples/made.ts'
import { examplesFolder } from './chains.ts'

for (const name of madeNames())
  test(`${name} is what tools/make-examples.ts makes of its words`, async () => {
    const made = Buffer.from(await madeExample(name))
    expect(made.equals(readFileSync(new URL(name, examplesFolder)))).toBe(true)
  })
