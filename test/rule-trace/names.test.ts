import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemeNames } from '../../src/cli/rule-tracing.ts'
import type { Field } from '../../src/engine/context.ts'
import { readSchemeNames } from '../../src/rule-trace/names.ts'
import { schemes } from '../schemes/bundled.ts'

// The map from what documents call a scheme to the schemes themselves: it must lead somewhere, and nothing may be left out.
const field: Field = JSON.parse(readFileSync(new URL('../../fields/migratie/field.json', import.meta.url), 'utf8'))
const map = schemeNames('migratie')
const led = [...map.names, ...map.words].flatMap((it) => it.schemes)
const partsOf = (id: string) =>
  [...(schemes.get(id)?.parameters ?? []), ...(schemes.get(id)?.rules ?? [])].map((it) => it.id)

test('every name leads to schemes, parameters and rules that exist', () => {
  expect(led.filter((it) => !schemes.get(it.id))).toEqual([])
  const asked = [...led.flatMap((it) => (it.parts ?? []).map((part) => [it.id, part] as const)), ...besides()]
  expect(asked.filter(([id, part]) => !partsOf(id).includes(part))).toEqual([])
})
const besides = () => Object.entries(map.besides).flatMap(([id, parts]) => parts.map((part) => [id, part] as const))

test('every name is one that the mentions of this field use, and stands once', () => {
  const known = new Set([...(field.schemes ?? []), ...field.acts].map((it) => it.canonical))
  const names = map.names.flatMap((it) => it.names)
  expect(names.filter((it) => !known.has(it))).toEqual([])
  expect(names.filter((it, i) => names.indexOf(it) !== i)).toEqual([])
})

test('every Dutch scheme and proposal has a name under which documents speak of it', () => {
  const named = new Set(led.map((it) => it.id))
  const all = schemes.all.filter((it) => it.id.startsWith('nl.') && it.kind !== 'figures')
  expect(all.map((it) => it.id).filter((id) => !named.has(id))).toEqual([])
})

test('a map of another form stops the program, and a field without one is about no rule', () => {
  expect(() => readSchemeNames('{"names": []}')).toThrow()
  expect(() => readSchemeNames(JSON.stringify({ ...map, lookedUpTo: 'gisteren' }))).toThrow()
  expect(schemeNames('geen-veld').names).toEqual([])
})
