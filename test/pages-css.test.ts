import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../src/pages/', import.meta.url)
const sheets = readdirSync(root, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  // Paper and the colours of kinds are told for all pages in one place.
  .filter((name) => name.endsWith('.css') && !/^parts\/(?:print|kinds)\.css$/.test(name))

/** Classes that a sheet gives a look by themselves, whatever they stand in. */
function ownClasses(css: string): Set<string> {
  const rules = css.replace(/\/\*[\s\S]*?\*\//gu, '').matchAll(/(?:^|[{},])\s*\.(?<name>[\w-]+)(?=\s*[,{])/gu)
  return new Set([...rules].map((it) => it.groups?.name ?? ''))
}

const mentioned = (css: string): Set<string> =>
  new Set([...css.matchAll(/\.([a-z][\w-]*)(?=[^;}]*\{)/gu)].map((it) => it[1] ?? ''))
const pageOf = (sheet: string): string => sheet.split('/')[0] ?? ''

/** Classes that a page gives a look by themselves, and that another page means something else by. */
function shared(css: ReadonlyMap<string, string>): string[] {
  return [...css]
    .filter(([sheet]) => pageOf(sheet) !== 'parts')
    .flatMap(([sheet, own]) =>
      [...ownClasses(own)].flatMap((name) =>
        [...css].flatMap(([other, text]) =>
          pageOf(other) !== pageOf(sheet) && mentioned(text).has(name) ? [`.${name} of ${sheet} in ${other}`] : [],
        ),
      ),
    )
}

/** Pairs of classes on one element, as in `.mark.chosen`. */
const together = (css: string): [string, string][] =>
  [...css.matchAll(/\.(?<one>[a-z][\w-]*)(?=\.(?<other>[a-z][\w-]*))/gu)].map((it) => [
    it.groups?.one ?? '',
    it.groups?.other ?? '',
  ])

/** Words of the parts that are meant to stand beside one of a page. */
const BESIDE = new Set(['prose'])

/** Classes that a part gives a look by themselves, and that a page puts on something of its own. */
function taken(css: ReadonlyMap<string, string>): string[] {
  const parts = new Set([...css].flatMap(([sheet, text]) => (pageOf(sheet) === 'parts' ? [...ownClasses(text)] : [])))
  return [...css]
    .filter(([sheet]) => pageOf(sheet) !== 'parts')
    .flatMap(([sheet, text]) =>
      together(text).flatMap(([one, other]) =>
        parts.has(one) === parts.has(other) || BESIDE.has(one) || BESIDE.has(other)
          ? []
          : [`.${one}.${other} in ${sheet}`],
      ),
    )
}

test('what the parts give a look is on nothing that a page made itself', () => {
  expect(taken(new Map(sheets.map((it) => [it, readFileSync(new URL(it, root), 'utf8')])))).toEqual([])
})

test('a class of a part on something of a page is seen, one around or inside it is not', () => {
  const css = new Map([
    ['parts/list/list.css', '.chosen { display: flex; } .meta { margin: 0; }'],
    ['document/printed.css', '.mark.chosen { color: red; } .sheet .meta { color: grey; }'],
  ])
  expect(taken(css)).toEqual(['.mark.chosen in document/printed.css'])
})

test('all sheets are one, so what one page gives a look is no word of another', () => {
  expect(shared(new Map(sheets.map((it) => [it, readFileSync(new URL(it, root), 'utf8')])))).toEqual([])
})

test('a class that another page uses inside something of its own is seen', () => {
  const css = new Map([
    ['review/review.css', '.around { padding: 1rem; }'],
    ['commitments/one.css', '.passage .around { color: grey; }'],
  ])
  expect(shared(css)).toEqual(['.around of review/review.css in commitments/one.css'])
})

test('a class in a sheet is seen, one inside another is not', () => {
  expect([...ownClasses('.a,\n.b { x: 1 } .c .d { x: 1 } @media print { .e { x: 1 } }')]).toEqual(['a', 'b', 'e'])
})
