import { expect, test } from 'vitest'
import { effectRules } from './effects.ts'
import { effectsIn } from './testing.ts'

for (const { id, examples, leaves } of effectRules) {
  for (const { text } of examples)
    test(`${id} reads: ${text}`, () => expect(effectsIn(text).map((it) => it.because)).toContain(id))
  for (const text of leaves)
    test(`${id} leaves: ${text}`, () => expect(effectsIn(text).map((it) => it.because)).not.toContain(id))
}
