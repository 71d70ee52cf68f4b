import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { processorTimeOf } from '../../../../test/processor-time.ts'
import type { Flow } from '../../structure/flow.ts'
import type { CitationFields, Hit } from '../fact.ts'
import { citations } from './citations.ts'
import { contextFor, flowOf, hitsIn, printed, type Setting } from './testing.ts'

// What must hold for any citation, tried on citations made at random. Repeat a failure with SEED=… npx vitest run …

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const counts: Record<string, number> = {}
const count = (what: string) => {
  counts[what] = (counts[what] ?? 0) + 1
}
afterAll(() => {
  process.stdout.write(`citation properties: seed ${seed}, cases ${JSON.stringify(counts)}\n`)
})
const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, numRuns = 200) =>
  fc.assert(fc.property(arbitrary, check), { seed, numRuns })

/** A citation and the ids it has. */
interface Made {
  readonly text: string
  readonly ids: readonly string[]
}

const int = (min: number, max: number) => fc.integer({ min, max })
const year = int(1995, 2026)
const years = year.map((first) => ({
  printed: `${first}-${first + 1}`,
  short: `${first}/${String((first + 1) % 100).padStart(2, '0')}`,
}))
const dossier = fc
  .tuple(int(10, 36), int(0, 999), fc.constantFrom('', ' '), fc.constantFrom('', 'VI', 'XV', 'IIB'))
  .map(([left, right, space, part]) => {
    const digits = String(right).padStart(3, '0')
    return {
      printed: `${left}${space}${digits}${part ? ` ${part}` : ''}`,
      id: `${left}${digits}${part ? `-${part}` : ''}`,
    }
  })

const kamerstuk: fc.Arbitrary<Made> = fc
  .tuple(
    years,
    dossier,
    int(1, 3000),
    fc.constantFrom('Kamerstukken II', 'kamerstukken II,', 'Tweede Kamer, vergaderjaar', 'TK'),
  )
  .map(([session, { printed: at, id }, number, label]) => {
    const when = /vergaderjaar|TK/.test(label) ? session.printed : session.short
    return { text: `${label} ${when}, ${at}, nr. ${number}`, ids: [`kst-${id}-${number}`] }
  })
const kamerstukList: fc.Arbitrary<Made> = fc
  .tuple(dossier, fc.uniqueArray(int(1, 400), { minLength: 2, maxLength: 4 }))
  .map(([{ printed: at, id }, numbers]) => ({
    text: `Kamerstuk ${at}, nrs. ${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`,
    ids: numbers.map((number) => `kst-${id}-${number}`),
  }))
const senate: fc.Arbitrary<Made> = fc
  .tuple(years, dossier, fc.constantFrom('A', 'F', 'AB', 'K'))
  .map(([session, { printed: at, id }, letter]) => ({
    text: `Kamerstukken I ${session.short}, ${at}, ${letter}`,
    ids: [`kst-${id}-${letter}`],
  }))
const gazette: fc.Arbitrary<Made> = fc
  .tuple(fc.constantFrom(['Stb.', 'stb'], ['Stcrt.', 'stcrt'], ['Trb.', 'trb']), year, int(1, 70_000))
  .map(([[name, prefix], at, number]) => ({ text: `${name} ${at}, ${number}`, ids: [`${prefix}-${at}-${number}`] }))
const directive: fc.Arbitrary<Made> = fc.tuple(int(2003, 2014), int(1, 150)).map(([at, number]) => ({
  text: `Richtlijn ${at}/${number}/EG`,
  ids: [`CELEX:3${at}L${String(number).padStart(4, '0')}`],
}))
const regulation: fc.Arbitrary<Made> = fc.tuple(int(2015, 2024), int(1, 2400)).map(([at, number]) => ({
  text: `Verordening (EU) ${at}/${number}`,
  ids: [`CELEX:3${at}R${String(number).padStart(4, '0')}`],
}))
const article: fc.Arbitrary<Made> = fc
  .tuple(
    int(1, 120),
    fc.constantFrom('', 'a', 't'),
    fc.constantFrom(['', ''], [', eerste lid,', '&lid=1'], [', derde lid,', '&lid=3']),
  )
  .map(([number, letter, [words, lid]]) => ({
    text: `artikel ${number}${letter}${words} van de Vreemdelingenwet 2000`,
    ids: [`jci1.3:c:BWBR0011823&artikel=${number}${letter}${lid}`],
  }))
const judgment: fc.Arbitrary<Made> = fc
  .tuple(fc.constantFrom('RVS', 'HR', 'RBDHA'), year, int(1, 9999))
  .map(([court, at, number]) => ({
    text: `ECLI:NL:${court}:${at}:${number}`,
    ids: [`ECLI:NL:${court}:${at}:${number}`],
  }))
const report: fc.Arbitrary<Made> = fc.tuple(int(2011, 2024), int(1, 110), int(1, 40)).map(([at, meeting, item]) => ({
  text: `Handelingen II ${at}/${String((at + 1) % 100).padStart(2, '0')}, nr. ${meeting}, item ${item}`,
  ids: [`h-tk-${at}${at + 1}-${meeting}-${item}`],
}))
const questions: fc.Arbitrary<Made> = fc.tuple(years, int(1, 4000)).map(([session, number]) => ({
  text: `Aanhangsel Handelingen II ${session.short}, nr. ${number}`,
  ids: [`ah-tk-${session.printed.replace('-', '')}-${number}`],
}))

const citation = fc.oneof(
  kamerstuk,
  kamerstukList,
  senate,
  gazette,
  directive,
  regulation,
  article,
  judgment,
  report,
  questions,
)

/** A flow whose view is the text itself, so that nothing is folded before the grammar sees it. */
const exactFlow = (text: string): Flow => ({
  ...flowOf(''),
  view: { text, at: Int32Array.from({ length: text.length }, (_, i) => i) },
  blocks: [{ start: 0, end: text.length, kind: 'paragraph', level: 0 }],
  sentences: [{ start: 0, end: text.length }],
})
const exactHits = (text: string, setting: Setting = {}): Hit<CitationFields>[] =>
  citations([exactFlow(text)], text, contextFor(setting)).filter((it) => it.lost === undefined)
const exactIds = (text: string) => exactHits(text).map((it) => it.fields.canonical)

test('the citations made here are read', () => {
  holds(citation, ({ text, ids }) => {
    count('read')
    expect(exactIds(text)).toEqual(ids)
  })
})

test('(a) the printed slice of a citation parses again to its id', () => {
  holds(citation, ({ text }) => {
    for (const hit of exactHits(`Zie ${text}, p. 3.`)) {
      // The further members of a list are numbers that say nothing by themselves.
      if (hit.fields.details.from !== undefined) continue
      count('a: slices')
      expect(exactIds(printed(hit))).toContain(hit.fields.canonical)
    }
  })
})

test('(b) the same ids with no-break spaces and other dashes', () => {
  holds(
    fc.tuple(citation, fc.constantFrom('\u00a0', '\u202f', '\u2009'), fc.constantFrom('\u2013', '\u2010')),
    ([{ text, ids }, space, dash]) => {
      count('b')
      expect(exactIds(text.replaceAll(' ', space))).toEqual(ids)
      expect(exactIds(text.replace(/(?<=\d)-(?=\d)/g, dash))).toEqual(ids)
    },
  )
})

const words = fc
  .array(
    fc.constantFrom(
      'het',
      'kabinet',
      'hecht',
      'aan',
      'goede',
      'opvang',
      'en',
      'snelle',
      'behandeling',
      'volgens',
      'vele',
    ),
    { maxLength: 12 },
  )
  .map((it) => it.join(' '))

test('(c) the same ids with other text before and after', () => {
  holds(
    fc.tuple(citation, words, words, fc.constantFrom(['. Zie ', '. '], [' (', ') '], ['; vgl. ', ', '], ['\n', '\n'])),
    ([{ text, ids }, before, after, [open, close]]) => {
      count('c')
      expect(exactIds(`${before}${open}${text}${close}${after}`)).toEqual(ids)
    },
  )
})

test('(d) the same ids when a line break replaces any one space', () => {
  holds(
    citation,
    ({ text, ids }) => {
      for (const { index } of text.matchAll(/ /g)) {
        count('d')
        const broken = `${text.slice(0, index)}\n${text.slice(index + 1)}`
        expect(exactIds(broken)).toEqual(ids)
        expect(hitsIn(broken).map((it) => it.fields.canonical)).toEqual(ids)
      }
    },
    150,
  )
})

const footer = fc
  .tuple(
    fc.constantFrom('Tweede Kamer', 'Eerste Kamer'),
    years,
    dossier,
    int(1, 900),
    int(1, 400),
    fc.constantFrom('', '’s-Gravenhage 2021 '),
  )
  .map(([chamber, session, { printed: at, id }, number, page, before]) => ({
    text: `${before}${chamber}, vergaderjaar ${session.printed.replace('-', '–')}, ${at}, nr. ${number} ${page}`,
    id: `kst-${id}-${number}`,
    page,
  }))

test('(e) a footer is never an outgoing citation, in its own zone or left in the text', () => {
  holds(footer, ({ text, id, page }) => {
    count('e')
    for (const setting of [{}, { kind: 'furniture', zone: 'page_footer' }] as Setting[]) {
      const fields = hitsIn(text, setting).map((it) => [it.fields.canonical, it.fields.role, it.fields.pinpointPage])
      expect(fields).toEqual([[id, 'self', page]])
    }
  })
})

const negative = fc.oneof(
  year.map((at) => `Over ${at}-${at + 1} hoort de Tweede Kamer later meer`),
  fc
    .tuple(int(10, 99), int(0, 999))
    .map(([left, right]) => `circa ${left} ${String(right).padStart(3, '0')} aanvragen`),
  fc.tuple(int(10_000, 99_999), int(1000, 9999)).map(([box, code]) => `Postbus ${box}\n${code} EH Den Haag`),
  fc
    .tuple(int(10, 30), int(100, 999), year)
    .map(([left, right, at]) => `arrest van 12 juni ${at}, nr. ${left} ${right}, BNB ${at}/77`),
  fc.tuple(int(1, 99), int(0, 9)).map(([whole, part]) => `een bedrag van € ${whole},${part} miljoen`),
  int(1, 900).map((page) => `Pagina ${page} van 900`),
  year.map((at) => `het vergaderjaar ${at}–${at + 1} is voorbij`),
  int(1, 99).map((at) => `artikel ${at} van de overeenkomst`),
)

test('(f) negatives stay empty', () => {
  holds(negative, (text) => {
    count('f')
    expect(exactIds(text)).toEqual([])
  })
})

test('anything at all is read without an exception, with ranges inside the view and in order', () => {
  const pieces = fc.constantFrom(
    'Kamerstuk',
    'nr.',
    ' ',
    '\n',
    '12 345',
    ',',
    '(',
    ')',
    'artikel',
    'van de',
    'wet',
    'Richtlijn',
    '2003/86',
    '‘',
    '’',
    'http://',
    'www.',
    '](',
    '[',
    '\u00ad',
    '\ud800',
    'ECLI:',
    '37.2 Link',
    'en',
    '-',
    '…',
  )
  holds(
    fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
    (parts) => {
      count('anything')
      const text = parts.join('')
      const all = citations(
        [exactFlow(text)],
        text,
        contextFor({ document: { kind: 'sea-annex', dossiers: ['36360-VI'] } }),
      )
      for (const hit of all) {
        expect(hit.start).toBeGreaterThanOrEqual(0)
        expect(hit.end).toBeGreaterThan(hit.start)
        expect(hit.end).toBeLessThanOrEqual(text.length)
      }
      expect(all.map((it) => it.start)).toEqual([...all.map((it) => it.start)].sort((a, b) => a - b))
    },
    600,
  )
})

const floods: [string, string][] = [
  ['opening brackets', '('.repeat(200_000)],
  ['the word Kamerstukken', 'Kamerstukken '.repeat(20_000)],
  ['numbers of five digits', '12 345 '.repeat(30_000)],
  ['one endless list of numbers', `Kamerstuk 30 573, nrs. ${'1, 2, 3, '.repeat(20_000)}`],
  ['one endless list of articles', `artikelen ${'1, 2, 3, '.repeat(20_000)} van de Vw 2000`],
  ['an address without end', `https://www.voorbeeld.nl/${'a)'.repeat(100_000)}`],
  ['addresses glued together', 'https://www.voorbeeld.nl/(((('.repeat(7_000)],
  ['quotation marks', '‘'.repeat(200_000)],
  ['quoted beginnings', 'het rapport ‘Een titel '.repeat(9_000)],
  ['directives that point back', 'Richtlijn 2003/86/EG. Die richtlijn geldt. '.repeat(5_000)],
  ['definitions', 'Richtlijn 2003/86/EG (hierna: de Richtlijn). '.repeat(4_000)],
  ['names that go on', `de Wet ${'goed '.repeat(40_000)}`],
]
for (const [name, text] of floods) {
  test(`200,000 characters of ${name} take linear time`, () => {
    const ms = processorTimeOf(() => citations([exactFlow(text)], text, contextFor()))
    // A generous bound for a slow machine: what is quadratic here takes minutes.
    expect(ms).toBeLessThan(4000)
  })
}
