import { describe, expect, test } from 'vitest'
import { mentionRules } from './forms.ts'
import { standing } from './testing.ts'

describe.each(mentionRules)('$id', ({ id, examples, leaves }) => {
  const fired = (text: string) => standing(text).filter((it) => it.because === id)
  for (const example of examples) test(`reads: ${example.text}`, () => expect(fired(example.text)).not.toEqual([]))
  for (const text of leaves) test(`leaves alone: ${text}`, () => expect(fired(text)).toEqual([]))
})
