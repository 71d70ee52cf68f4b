import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Field } from '../context.ts'
import { standing } from '../facts/mentions/testing.ts'
import { carriesOutPolicy, ministries, organisationNamed, organisations, portfolios } from './organisations.ts'

const migratie: Field = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fields/migratie/field.json'), 'utf8'),
)
const everywhere = [...organisations, ...(migratie.organisations ?? [])]

test('no organisation stands twice, and no name belongs to two', () => {
  const owners = new Map<string, string[]>()
  for (const { canonical, names } of everywhere)
    for (const name of new Set([canonical, ...names])) owners.set(name, [...(owners.get(name) ?? []), canonical])
  expect([...owners].filter(([, of]) => of.length > 1)).toEqual([])
})

test('no scheme of the field stands twice, and no name belongs to two', () => {
  const names = (migratie.schemes ?? []).flatMap((it) => it.names)
  expect(names.filter((it, i) => names.indexOf(it) !== i)).toEqual([])
  const ids = (migratie.schemes ?? []).map((it) => it.canonical)
  expect(ids.filter((it, i) => ids.indexOf(it) !== i || !/^[a-z0-9-]+$/.test(it))).toEqual([])
})

test('names are trimmed and hold a letter', () => {
  const names = everywhere.flatMap((it) => [it.canonical, ...it.names])
  expect(names.filter((it) => it !== it.trim() || !/\p{L}/u.test(it))).toEqual([])
})

test('ministries and successors that are named are in the list', () => {
  const named = everywhere.flatMap((it) => [...(it.successors ?? []), ...(it.ministry ? [it.ministry] : [])])
  expect(named.filter((it) => organisationNamed(it) === null)).toEqual([])
})

test('periods run forwards', () => {
  const wrong = everywhere.filter(({ from, until }) => from !== undefined && until !== undefined && from >= until)
  expect(wrong.map((it) => it.canonical)).toEqual([])
})

test('of each ministry that has ended a successor is known', () => {
  expect(ministries.filter((it) => it.until && !it.successors).map((it) => it.canonical)).toEqual([])
})

test('services and ministries carry out policy; advisers, municipalities and researchers do not', () => {
  for (const name of ['IND', 'DUO', 'Rijkswaterstaat', 'SZW', 'Rechtsbescherming', 'ILT'])
    expect([name, carriesOutPolicy(name)]).toEqual([name, true])
  for (const name of ['SER', 'VNG', 'Regioplan', 'Tweede Kamer', 'Algemene Rekenkamer', 'bestaat niet'])
    expect([name, carriesOutPolicy(name)]).toEqual([name, false])
  expect(portfolios.every((it) => it.ministry !== undefined)).toBe(true)
})

test('each name of the field is read in a sentence', () => {
  const named = [...(migratie.organisations ?? []), ...(migratie.schemes ?? [])]
  const unread = named.flatMap(({ canonical, names }) =>
    names.filter(
      (name) =>
        !standing(`Hij noemt ${name} in zijn brief.`, { field: migratie }).some(
          (it) => it.fields.canonical === canonical,
        ),
    ),
  )
  expect(unread).toEqual([])
})

test('each name of an organisation is read in a sentence, that of a portfolio behind the word for an office', () => {
  const unread = organisations.flatMap(({ canonical, names, sort }) => {
    const before = sort === 'portfolio' ? 'de Minister voor ' : ''
    const isRead = (name: string) =>
      standing(`Hij noemt ${before}${name} hier.`).some((it) => it.fields.canonical === canonical)
    return names.filter((name) => !isRead(name))
  })
  expect(unread).toEqual([])
})
