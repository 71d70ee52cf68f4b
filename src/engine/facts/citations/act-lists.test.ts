import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Act, Field } from '../../context.ts'
import { acts as general } from '../../vocabulary/acts.ts'
import { hitsIn } from './testing.ts'

const file = join(import.meta.dirname, '../../../../fields/migratie/field.json')
const field: Field = JSON.parse(readFileSync(file, 'utf8'))
const all: Act[] = [...general, ...field.acts]
const ID = /^(?:BWB[RV]\d{7}|CELEX:(?:3(?:19|20)\d\d[LRD]\d{4}|12016[EMP]\/TXT)|nlwet:[a-z0-9]+(?:-[a-z0-9]+)*)$/

test('every act has an id of a known shape and at least one name', () => {
  expect(all.filter((it) => !ID.test(it.canonical) || it.names.length === 0).map((it) => it.canonical)).toEqual([])
})

test('no act stands twice in the lists', () => {
  const ids = all.map((it) => it.canonical)
  expect(ids.filter((it, i) => ids.indexOf(it) !== i)).toEqual([])
})

test('the field has the acts that its documents name: about 150, under more than 300 names', () => {
  expect(field.acts.length).toBeGreaterThan(140)
  expect(field.acts.flatMap((it) => [...it.names, ...(it.abbreviations ?? [])]).length).toBeGreaterThan(300)
})

test('a name that several acts carry is that of acts of one kind, and never of more than three', () => {
  const carriers = new Map<string, string[]>()
  for (const act of all)
    for (const name of act.names) carriers.set(name, [...(carriers.get(name) ?? []), act.canonical])
  const odd = [...carriers].filter(([, ids]) => {
    const kinds = new Set(ids.map((id) => /^CELEX:\d{5}([LRD])/.exec(id)?.[1] ?? 'nl'))
    return kinds.size > 1 || ids.length > 3
  })
  expect(odd).toEqual([])
})

test('each name is read where it stands in a sentence, as its act or one of those that carry it', () => {
  const wrong = all.flatMap((act) =>
    [...act.names, ...(act.abbreviations ?? [])].filter((name) => {
      const document = { date: '2030-01-01' }
      const hits = hitsIn(`Volgens de ${name} mag dat.`, { field, document })
      return !hits.some((it) => idsOf(it.fields).includes(act.canonical) || sharesName(act, name, it.fields.canonical))
    }),
  )
  expect(wrong).toEqual([])
})

const idsOf = ({ canonical, details }: { canonical: string | null; details: Readonly<Record<string, string>> }) => [
  canonical,
  ...(details.candidates?.split(' ') ?? []),
]

const sharesName = (act: Act, name: string, canonical: string | null): boolean => {
  const other = all.find((it) => it.canonical === canonical)
  return other !== undefined && other !== act && [...other.names, ...(other.abbreviations ?? [])].includes(name)
}

test('short names are no Dutch words', () => {
  const short = all.flatMap((it) => it.abbreviations ?? []).filter((it) => it.length < 4 && !/\p{Lu}/u.test(it))
  expect(short).toEqual([])
})
