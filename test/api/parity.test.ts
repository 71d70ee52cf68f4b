import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Register } from '../../src/register/contract.ts'
import { site } from '../../src/web/site.ts'
import { exampleRegister } from '../examples/register.ts'

// Each choice of a list leads to data with the same choice: both must give the same items, over all their pages.

let register: Register
let routes: Hono
beforeAll(async () => {
  register = await exampleRegister()
  routes = site(register, { today: () => '2024-07-15', onError: (error) => expect(error).toBe(null) })
})
afterAll(() => register.close())

interface List {
  readonly path: string
  /** What names an item, in the page and in the data. */
  readonly onPage: (row: string) => string | null
  readonly inData: (answer: never) => readonly string[]
}

const decoded = (text: string | undefined): string | null => (text === undefined ? null : decodeURIComponent(text))

const lists: readonly List[] = [
  {
    path: '/toezeggingen',
    onPage: (row) => decoded(/href="\/toezeggingen\/([^"?#]+)/.exec(row)?.[1]),
    inData: ({ commitments }: { commitments: readonly { id: string }[] }) => commitments.map((it) => it.id),
  },
  {
    path: '/documenten',
    onPage: (row) => decoded(/href="\/documenten\/([^"?#]+)/.exec(row)?.[1]),
    inData: ({ documents }: { documents: readonly { id: string }[] }) => documents.map((it) => it.id),
  },
  {
    path: '/zoeken?zoek=loket',
    onPage: (row) => decoded(/href="\/documenten\/([^"?#]+)/.exec(row)?.[1]),
    inData: ({ hits }: { hits: readonly { document: { id: string } }[] }) => hits.map((it) => it.document.id),
  },
]

for (const list of lists)
  test(`${list.path} and its data give the same items, whatever is chosen`, async () => {
    const first = await pageAt(list.path)
    const choices = addressesIn(first, /<a[^>]*href="([^"]+)"/g).filter((it) => it.startsWith(`${bare(list.path)}?`))
    const asked = [list.path, ...new Set(choices)].filter((it) => !/[?&](?:taal|kleuren|na|vanaf)=/.test(it))
    expect(asked.length).toBeGreaterThan(8)
    const sizes = new Set<number>()
    for (const path of asked) {
      const shown = await itemsOnPages(path, list)
      expect([path, shown.sort()]).toEqual([path, (await itemsInData(path, list)).sort()])
      sizes.add(shown.length)
    }
    // Choices that change nothing would prove nothing.
    expect(sizes.size).toBeGreaterThan(3)
  })

async function itemsOnPages(path: string, { onPage }: List): Promise<string[]> {
  const items: string[] = []
  for (let next: string | undefined = path; next !== undefined; ) {
    const page = await pageAt(next)
    items.push(...rowsOf(page).flatMap((it) => onPage(it) ?? []))
    next = /<a[^>]*href="([^"]+)"[^>]*rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  return items
}

async function itemsInData(path: string, { inData }: List): Promise<string[]> {
  const [start] = addressesIn(await pageAt(path), /href="(\/api\/v1\/[^"]+)"/g)
  const items: string[] = []
  for (let next: string | undefined = `${start}${start?.includes('?') ? '&' : '?'}limit=7`; next !== undefined; ) {
    const answer = await routes.request(next)
    expect([next, answer.status]).toEqual([next, 200])
    items.push(...inData((await answer.json()) as never))
    next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('Link') ?? '')?.[1]
  }
  return items
}

const pageAt = async (path: string): Promise<string> => (await routes.request(path)).text()
const bare = (path: string): string => path.split('?')[0] ?? ''
const rowsOf = (page: string): string[] => page.split(/<(?:li|article|div) class="(?:promise-row|result)"/).slice(1)
const addressesIn = (page: string, pattern: RegExp): string[] =>
  [...page.slice(page.indexOf('<main')).matchAll(pattern)].map((it) => (it[1] ?? '').replaceAll('&amp;', '&'))
