import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { en } from './en.ts'
import { nl } from './nl.ts'

const holes = (text: string | readonly string[]): string[] =>
  [...new Set([...String(text).matchAll(/\{(\w+)\}/g)].map((it) => it[1] ?? ''))].sort()

test('every word of the site is there in Dutch and in English', () => {
  expect(Object.keys(nl).filter((key) => !(key in en))).toEqual([])
  expect(Object.keys(en).filter((key) => !(key in nl))).toEqual([])
})

test('a translation has the same holes, and one and many where Dutch has them', () => {
  for (const [key, words] of Object.entries(nl)) {
    const translated = (en as Readonly<Record<string, string | readonly string[]>>)[key] ?? ''
    expect([key, holes(translated)]).toEqual([key, holes(words)])
    expect([key, Array.isArray(translated)]).toEqual([key, Array.isArray(words)])
  }
})

test('no text is empty, in whatever language', () => {
  for (const text of [...Object.values(nl), ...Object.values(en)].flat()) expect(text.trim()).not.toBe('')
})

test('every file of Dutch words that pages speak has an English one beside it', () => {
  const names = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  // What rules and problems say is shown as the program wrote it: rules speak Dutch, problems English.
  const alone = ['problems.nl.ts', 'rules.nl.ts']
  const dutch = names.filter((it) => it.endsWith('.nl.ts') && !alone.includes(it))
  expect(dutch.filter((it) => !names.includes(it.replace('.nl.', '.en.')))).toEqual([])
})
