import { afterAll, beforeAll, expect, test } from 'vitest'
import { atomOf } from '../../src/exports/atom.ts'
import { allCommitments } from '../../src/exports/contents/commitments.ts'
import { type FeedOfCommitments, feedItem } from '../../src/exports/feed-item.ts'
import { icsOf } from '../../src/exports/ics.ts'
import type { CommitmentOn } from '../../src/register/commitments.ts'
import type { Register } from '../../src/register/contract.ts'
import { exampleRegister } from '../examples/register.ts'
import { atomFaults, entriesOf, eventsOf, icsFaults, textIn } from './strict.ts'

let register: Register
beforeAll(async () => {
  register = await exampleRegister()
})
afterAll(() => register.close())

const site = 'https://beleidsspoor.example'

async function feedOn(on: string, departments?: readonly string[]): Promise<FeedOfCommitments> {
  const filters = { on, ...(departments ? { departments } : {}) }
  const { commitments, looked } = await allCommitments(register, filters)
  const items = commitments.map((it) => feedItem(it, { on, site, looked }))
  return { title: 'Toezeggingen', items, on, site, page: '/toezeggingen', self: '/toezeggingen.atom?stand=open&op=1' }
}

test('an Atom feed of all commitments is valid, and each entry leads to its page', async () => {
  const feed = await feedOn('2024-12-31')
  expect(atomFaults(atomOf(feed))).toEqual([])
  const entries = entriesOf(atomOf(feed))
  expect(entries.length).toBeGreaterThan(30)
  expect(entries.map((it) => it.children.find((child) => child.name.endsWith('link'))?.attributes.href)).toEqual(
    feed.items.map((it) => `${site}/toezeggingen/${it.id}`),
  )
})

test('an entry tells the sentence, the term and where it stands', async () => {
  const entry = entriesOf(atomOf(await feedOn('2024-12-31'))).find((it) =>
    textIn(it, 'title').startsWith('Ik zal dit loket'),
  )
  const content = entry ? textIn(entry, 'content') : ''
  expect(content).toContain('Termijn: 1 januari 2025')
  expect(content).toContain('Stand op 31 december 2024: Gedaan.')
})

test('a calendar has a day for each term that holds, and none for what has no term', async () => {
  const feed = await feedOn('2024-12-31')
  const ics = icsOf(feed)
  expect(icsFaults(ics)).toEqual([])
  const due = feed.items.flatMap((it) => it.due ?? [])
  expect(due.length).toBeLessThan(feed.items.length)
  expect(eventsOf(ics).map((it) => it.find((line) => line.startsWith('DTSTART'))?.slice(-8))).toEqual(
    due.map((it) => it.replaceAll('-', '')),
  )
})

test('the same list gives the same bytes', async () => {
  const [one, other] = [await feedOn('2024-06-01'), await feedOn('2024-06-01')]
  expect(atomOf(one)).toBe(atomOf(other))
  expect(icsOf(one)).toBe(icsOf(other))
})

test('a feed of one department holds its commitments only', async () => {
  const { items } = await feedOn('2024-12-31', ['Wijkzorg en Ouderen'])
  expect(items).toHaveLength(7)
})

test('an empty list is a valid feed and a valid calendar', () => {
  const feed = { title: 'Leeg', items: [], on: '2024-01-01', site, page: '/toezeggingen', self: '/toezeggingen.atom' }
  expect(atomFaults(atomOf(feed))).toEqual([])
  expect(icsFaults(icsOf(feed))).toEqual([])
})

const hostile: CommitmentOn = {
  ...{ id: 'f-"<&>;,\\', textSeq: 1, documentId: '"><x>/..\u0000', title: 'Brief ]]> <script>', dates: [null, null] },
  ...{ department: 'A;B,C\\D', page: 1, kind: 'promise', strength: 'firm', status: 'open', due: '2031-02-28' },
  text: `Ik bel 𝄞${'é'.repeat(90)}, a; b\\n\r\nBEGIN:VALARM piet.puk@ministerie.example`,
  ...{ about: '', isLate: false, ownTerm: null, withoutDeadline: false },
}
const looked = { documents: 1, upTo: null }

test('hostile words stay words: nothing breaks out of a title, a text or a line', () => {
  const items = [feedItem(hostile, { on: '2031-01-01', site, looked })]
  const feed = {
    title: 'A;B,C\\D\r\nX-EVIL:1',
    items,
    on: '2031-01-01',
    site,
    page: '/t?a=1&b="2"',
    self: '/s?a=1&b=<',
  }
  expect(atomFaults(atomOf(feed))).toEqual([])
  expect(icsFaults(icsOf(feed))).toEqual([])
  const [event = []] = eventsOf(icsOf(feed))
  expect(event.filter((it) => it.startsWith('BEGIN') || it.startsWith('X-EVIL'))).toEqual([])
})

test('personal data are masked in feeds', () => {
  const items = [feedItem(hostile, { on: '2031-01-01', site, looked })]
  const feed = { title: 'T', items, on: '2031-01-01', site, page: '/t', self: '/s' }
  for (const text of [atomOf(feed), icsOf(feed).replace(/\r\n /g, '')]) expect(text).not.toContain('piet.puk')
})

test('the checks see what is wrong', () => {
  const good = icsOf({ title: 'T', items: [], on: '2031-01-01', site, page: '/', self: '/' })
  expect(icsFaults(good.replace('VERSION:2.0', 'VERSION:1.0'))).toEqual(['no VERSION:2.0'])
  expect(icsFaults(good.replace('END:VCALENDAR', 'SUMMARY:a,b\r\nEND:VCALENDAR'))).toEqual(['unescaped: SUMMARY:a,b'])
  expect(icsFaults(good.replaceAll('\r\n', '\n')).length).toBeGreaterThan(0)
  const atom = atomOf({ title: 'T', items: [], on: '2031-01-01', site, page: '/', self: '/' })
  expect(atomFaults(atom.replace(/<updated>[^<]*/, '<updated>gisteren'))).toEqual(['updated is gisteren'])
  expect(() => atomFaults(atom.replace('</feed>', ''))).toThrow()
})
