import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { factsFile, type Reading, read } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { linkAll } from '../../src/links/index.ts'
import type { Link } from '../../src/links/link.ts'
import { Statuses } from '../../src/links/status/statuses.ts'
import { isLink } from './chain-links.ts'
import { type ChainPromise, chains, commitmentOf, examplesFolder, type Quote } from './chains.ts'

const readings = new Map<string, Reading>()
beforeAll(async () => {
  const tools = await loadTools(readingSettings())
  for (const name of documents) readings.set(name, read(readFileSync(new URL(name, examplesFolder)), name, tools))
  const files = documents.map((name) => factsFile(readingOf(name)))
  const linked = linkAll(files, { field: tools.field, words: tools.words })
  links = linked.links
  statuses = new Statuses(linked.documents, links)
})
let links: readonly Link[] = []
let statuses: Statuses

const documents = readdirSync(examplesFolder).filter((name) => name !== 'README.md')
const promises = chains.flatMap((chain) => chain.promises)

test('every document of a chain exists, and every document stands in a chain', () => {
  const named = chains.flatMap((chain) => chain.documents.map((it) => it.file))
  expect(named.toSorted()).toEqual(documents.toSorted())
})

test('the documents of a chain stand in the order of their dates, and none is larger than 150 kB', () => {
  for (const chain of chains) {
    const dates = chain.documents.map((it) => it.date)
    expect(dates).toEqual(dates.toSorted())
  }
  for (const name of documents) expect(readFileSync(new URL(name, examplesFolder)).length).toBeLessThan(150_000)
})

for (const chain of chains)
  test(`the words of every promise and link of ${chain.name} stand once in their document`, () => {
    const links = [...chain.links, ...chain.noLinks].flatMap((it) => [it.from, it.to])
    const absent = [...chain.promises, ...links].filter((it) => !textOf(it).includes(it.words))
    expect(absent).toEqual([])
    const files = chain.documents.map((it) => it.file)
    expect([...chain.promises, ...links].filter((it) => !files.includes(it.document))).toEqual([])
    expect(chain.promises.filter((it) => textOf(it).split(it.words).length !== 2)).toEqual([])
  })

test('every promise is read with the last day of its term', () => {
  expect(promises.filter((it) => !isRead(it)).map((it) => it.words)).toEqual([])
})

test('a document in another format says the same promises with the same terms', () => {
  const doubles = chains.flatMap((chain) => chain.documents.filter((it) => it.sameAs !== undefined))
  expect(doubles.length).toBeGreaterThanOrEqual(2)
  for (const { file, sameAs = '' } of doubles) expect(termsIn(file)).toEqual(termsIn(sameAs))
})

test('statuses are given for two days at least, in order, and each says why', () => {
  for (const { words, statuses } of promises) {
    const days = statuses.map((it) => it.on)
    expect([words, days.length >= 2, days]).toEqual([words, true, days.toSorted()])
    expect(statuses.filter((it) => it.reason === '')).toEqual([])
  }
})

for (const chain of chains) {
  test(`every link of ${chain.name} is found, between the very sentences`, () => {
    const missed = chain.links.filter((it) => !links.some((link) => isLink(link, it, readingOf)))
    expect(missed.map(({ type, from, to }) => `${type}: ${from.words} → ${to.words}`)).toEqual([])
  })

  test(`nothing that a hasty reader would link in ${chain.name} is linked`, () => {
    const made = chain.noLinks.filter((it) => links.some((link) => isLink(link, it, readingOf)))
    expect(made.map((it) => it.reason)).toEqual([])
  })

  test(`every status of ${chain.name} is right on every day`, () => {
    const wrong = chain.promises.flatMap((promise) =>
      promise.statuses.flatMap(({ on, status, also = [] }) => {
        const got = statusOf(promise, on)
        return [status, ...also].includes(got) ? [] : [`${promise.words} on ${on}: ${got} instead of ${status}`]
      }),
    )
    expect(wrong).toEqual([])
  })
}

test('a promise in two formats has one status', () => {
  const copies = chains.flatMap((chain) => chain.documents.filter((it) => it.sameAs !== undefined))
  for (const { file, sameAs = '' } of copies) {
    const of = (name: string) =>
      statuses.on('2026-01-01').flatMap((it) => (it.commitment.name === name ? [[it.commitment.text, it.status]] : []))
    expect(of(file)).toEqual(of(sameAs))
  }
})

function statusOf({ document, words }: ChainPromise, on: string): string {
  const known = statuses.on(on).filter((it) => it.commitment.name === document)
  const it =
    known.find(({ commitment }) => commitment.text.startsWith(words)) ??
    known.find(({ commitment }) => commitment.text.includes(words))
  return it?.status ?? 'no commitment'
}

function isRead({ document, words, until }: ChainPromise): boolean {
  const commitment = commitmentOf(words, commitmentsIn(document))
  return commitment !== undefined && (commitment.deadline?.interval?.[1] ?? null) === until
}

const commitmentsIn = (name: string) => factsFile(readingOf(name)).facts.commitments

const termsIn = (name: string): string[] =>
  commitmentsIn(name).map((it) => `${it.text} ${it.deadline?.interval?.join(' ') ?? ''}`)

const textOf = ({ document }: Quote): string =>
  readingOf(document)
    .flows.map((flow) => flow.view.text)
    .join(' ')
    .replace(/\s+/gu, ' ')

function readingOf(name: string): Reading {
  const reading = readings.get(name)
  if (!reading) throw new Error(`There is no ${name} in examples/.`)
  return reading
}
