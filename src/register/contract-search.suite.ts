import { expect } from 'vitest'
import type { NewReading, Register } from './contract.ts'
import { anchorAt } from './judgements/anchor.ts'
import { type Sample, sampleReading } from './sample-reading.ts'
import type { SearchAnswer, SearchQuery } from './search/search.ts'

type Check = (sentence: string, act: (register: Register) => Promise<void>) => void

const PROMISE = 'Ik zal de kennismigrantenregeling in 2019 evalueren.'
const LETTER = `Geachte voorzitter,\n\nDe zoektijd van kenniswerkers is verlengd (Kamerstuk 30 573, nr. 171). ${PROMISE}\n\nHet kost € 1,5 miljoen.`

/** What every store promises of search. */
export function searchContract(check: Check): void {
  check(
    'words are found in every form, also as part of a compound, and marked where they are printed',
    async (register) => {
      await add(register, letter())
      for (const words of [
        'kenniswerker',
        'regeling kennismigranten',
        'KENNISWERKERS',
        'kenniswerk*',
        'zoektijd verlengen',
      ])
        expect((await asked(register, words)).hits, words).toHaveLength(1)
      const [hit] = (await asked(register, 'regeling kennismigranten')).hits
      expect(marked(hit)).toEqual(['kennismigrantenregeling'])
      expect(hit?.passage).toMatchObject({ start: 0, end: LETTER.length, page: 1 })
      expect(hit?.document).toMatchObject({ id: 'kst-30573-180', title: 'Brief over kennismigratie' })
    },
  )

  check('a compound is found where its parts stand near each other', async (register) => {
    await add(register, letter({ text: 'De regeling voor kennismigranten loopt door.' }))
    expect(marked((await asked(register, 'kennismigrantenregeling')).hits[0])).toEqual(['regeling', 'kennismigranten'])
    await add(
      register,
      letter({ id: 'kst-2-2', text: `Een regeling.${' Er is meer te zeggen.'.repeat(9)} Voor kennismigranten.` }),
    )
    expect((await asked(register, 'kennismigrantenregeling')).hits).toHaveLength(1)
  })

  check('a parliamentary paper is found in any of its forms, and by its own number', async (register) => {
    await add(register, letter())
    for (const words of ['30573 171', '30 573, nr. 171', 'kst-30573-171', '30573-171', '30 573 171'])
      expect((await asked(register, words)).hits.map(marked), words).toEqual([['30 573, nr. 171']])
    for (const words of ['kst-30573-180', '30 573 nr. 180'])
      expect(
        (await asked(register, words)).hits.map((it) => it.passage),
        words,
      ).toEqual([null])
    expect((await asked(register, '30573 172')).hits).toEqual([])
    expect((await asked(register, '1.500.000')).hits.map(marked)).toEqual([['1,5 miljoen']])
  })

  check('quotation marks, AND, OR, NOT and brackets mean what they say', async (register) => {
    for (const [i, text] of ['rode auto en blauwe fiets', 'blauwe auto', 'rode fiets'].entries())
      await add(register, letter({ id: `kst-1-${i}`, text, title: null }))
    const ids = async (words: string) =>
      (await asked(register, words)).hits
        .map((it) => it.document.id.slice(-1))
        .sort()
        .join('')
    expect(await ids('"rode auto"')).toBe('0')
    expect(await ids('auto rode')).toBe('0')
    expect(await ids('auto OF fiets')).toBe('012')
    expect(await ids('fiets NIET auto')).toBe('2')
    expect(await ids('-fiets auto')).toBe('1')
    expect(await ids('blauwe (fiets OR auto) EN NOT rode')).toBe('1')
  })

  check('what cannot be read as a query is told with its place, and nothing is found', async (register) => {
    await add(register, letter())
    const codes: Readonly<Record<string, string>> = {
      '': 'empty-query',
      '  ?! ': 'empty-query',
      '"open': 'unclosed-quote',
      '(zoektijd': 'unclosed-bracket',
      'zoektijd)': 'stray-bracket',
      'zoektijd EN': 'missing-words',
      'OF zoektijd': 'missing-words',
      'NIET zoektijd': 'only-without',
      'a*': 'short-prefix',
      '()': 'empty-bracket',
      '""': 'empty-quote',
      [`${'('.repeat(20)}a${')'.repeat(20)}`]: 'too-deep',
      ['woord '.repeat(900)]: 'query-too-long',
    }
    for (const [words, code] of Object.entries(codes))
      expect(await asked(register, words), words).toMatchObject({ hits: [], cursor: null, problems: [{ code }] })
    const odd = [
      'NEAR(a, b)',
      'title:x',
      '^a',
      'a + b',
      '{x}',
      "a'b",
      'a"b"c',
      '\0',
      '\ud800',
      '* *',
      '-',
      '§',
      'zoektijd; drop table text',
    ]
    for (const words of odd) await asked(register, words)
    expect(await register.search({ words: 'zoektijd', limit: 9, cursor: 'x' })).toMatchObject({
      problems: [{ code: 'bad-cursor' }],
    })
  })

  check('hits are filtered, and counted by what each value of a filter would leave', async (register) => {
    await add(register, letter({ date: '2018-05-01' }))
    await add(
      register,
      letter({ id: 'kst-2-2', text: 'Over de zoektijd van studenten. Niets meer.', date: '2019-02-01' }, null),
    )
    const { counts } = await asked(register, 'zoektijd', { withCounts: true })
    expect(counts).toMatchObject({
      total: 2,
      years: [
        { value: 2018, hits: 1 },
        { value: 2019, hits: 1 },
      ],
    })
    expect(counts?.factKinds).toEqual([])
    const inFacts = await asked(register, 'evalueren', { withCounts: true })
    expect(inFacts.counts).toMatchObject({ total: 1, factKinds: [{ value: 'commitments', hits: 1 }] })
    const ids = async (words: string, filters: SearchQuery['filters']) =>
      (await asked(register, words, filters ? { filters } : {})).hits.map((it) => it.document.id)
    expect(await ids('zoektijd', { years: [2019] })).toEqual(['kst-2-2'])
    expect(await ids('zoektijd', { documentKinds: ['motie'] })).toEqual([])
    expect(await ids('evalueren', { factKinds: ['commitments'], years: [2018, 2019] })).toEqual(['kst-30573-180'])
    expect(await ids('zoektijd', { factKinds: ['commitments'] })).toEqual([])
    const [hit] = (await asked(register, 'evalueren')).hits
    expect(hit?.facts).toMatchObject([{ kind: 'commitments', start: LETTER.indexOf(PROMISE) }])
  })

  check('a title comes before a fact, and a fact before other text', async (register) => {
    const filling = 'Hier staat iets anders. '.repeat(6)
    await add(register, letter({ id: 'kst-1-1', title: null, text: `${filling}Evalueren doen we. ${filling}` }, null))
    await add(register, letter({ id: 'kst-2-2', title: null, text: `${filling}${PROMISE} ${filling}` }))
    await add(register, letter({ id: 'kst-3-3', title: 'Evalueren', text: filling }, null))
    expect((await asked(register, 'evalueren')).hits.map((it) => it.document.id)).toEqual([
      'kst-3-3',
      'kst-2-2',
      'kst-1-1',
    ])
  })

  check('an answer goes on where the one before ended, each hit once', async (register) => {
    for (let i = 0; i < 25; i++)
      await add(register, letter({ id: `kst-1-${i}`, bytes: `${i}`, title: null, text: `zoektijd nummer ${i % 3}` }))
    const whole = (await asked(register, 'zoektijd', { limit: 100 })).hits.map((it) => it.document.id)
    const parts: string[] = []
    for (let cursor: string | undefined; ; ) {
      const answer = await asked(register, 'zoektijd', { limit: 7, ...(cursor && { cursor }) })
      parts.push(...answer.hits.map((it) => it.document.id))
      if (answer.cursor === null) break
      cursor = answer.cursor
    }
    expect(parts).toEqual(whole)
    expect(new Set(parts).size).toBe(25)
  })

  check('marks stand right in texts of every sort, page furniture is left out', async (register) => {
    for (const text of [
      '😀 één zoek-\ntijd 😀',
      '\ufeffé\u0301 de zoektijd\u00ad',
      'a\ud800b zoektijd',
      `${'Vulling. '.repeat(500)}zoektijd`,
    ]) {
      await add(register, letter({ id: `kst-9-${text.length}`, title: null, text }, null))
      const hit = (await asked(register, 'zoektijd', { limit: 99 })).hits.find(
        (it) => it.document.id === `kst-9-${text.length}`,
      )
      const [mark] = hit?.snippet.marks ?? []
      const at = (hit?.snippet.start ?? 0) + (mark?.start ?? 0)
      expect(text.slice(at, at + (mark?.end ?? 0) - (mark?.start ?? 0)), text.slice(0, 20)).toMatch(
        /^zoek-?\s?tijd\u00ad?$/,
      )
    }
    const file = letter({ id: 'kst-8-8', text: 'Inhoud\n\nvoettekst' }, null)
    await add(register, { ...file, zones: [{ kind: 'footer', spans: [[8, 17]] }] })
    expect((await asked(register, 'voettekst')).hits).toEqual([])
  })

  check('only the texts that lead are found, as they are now', async (register) => {
    await add(register, letter({ name: 'a.pdf', mediaType: 'application/pdf', labels: ['1'] }))
    await add(register, letter({ name: 'a.html', mediaType: 'text/html' }))
    expect((await asked(register, 'zoektijd')).hits).toHaveLength(1)
    await add(register, letter({ name: 'a.html', mediaType: 'text/html', text: 'Een nieuwe tekst.' }))
    expect((await asked(register, 'zoektijd')).hits).toEqual([])
    expect((await asked(register, 'nieuwe tekst')).hits).toHaveLength(1)
  })

  check('a rejected fact is no fact for search, and one that a person added is', async (register) => {
    await add(register, letter())
    const filters = { factKinds: ['commitments'] } as const
    const found = async (words: string) => (await asked(register, words, { filters })).hits.length
    expect(await found('evalueren')).toBe(1)
    await judge(register, 'reject', PROMISE)
    expect(await found('evalueren')).toBe(0)
    await judge(register, 'add', 'Het kost € 1,5 miljoen.')
    expect(await found('miljoen')).toBe(1)
  })

  check('what was withdrawn is not found, and the index made anew gives the same answers', async (register) => {
    await add(register, letter())
    await add(
      register,
      letter({ id: 'kst-2-2', title: 'Over de heer Zoutbaars', text: `${LETTER} De heer Zoutbaars weet het.` }),
    )
    await add(register, letter({ id: 'kst-3-3', bytes: 'once', text: 'Iets over grutto’s.' }))
    await add(register, letter({ id: 'kst-4-4', bytes: 'once', text: 'Iets over grutto’s.' }), '2')
    const order = { reason: 'x', actor: 'person:test' }
    await register.withdraw({ ...order, documentId: 'kst-2-2', passage: 'Zoutbaars' })
    expect((await asked(register, 'zoutbaars')).hits).toEqual([])
    expect((await asked(register, 'grutto')).hits.map((it) => it.document.id)).toEqual(['kst-4-4'])
    const queries = ['zoektijd', 'kennismigrantenregeling', 'heer', 'grutto OF evalueren', '30573 171']
    const answers = () => Promise.all(queries.map((it) => asked(register, it, { withCounts: true })))
    const before = await answers()
    await register.rebuild()
    expect(await answers()).toEqual(before)
    await register.withdraw({ ...order, documentId: 'kst-30573-180' })
    expect((await asked(register, 'zoektijd')).hits.map((it) => it.document.id)).toEqual(['kst-2-2'])
  })

  check('a batch that fails leaves nothing to be found', async (register) => {
    const { text: _, ...source } = sampleReading({ text: 'zonder tekst' }).source
    const bad = { ...sampleReading(), source }
    const entries = [letter(), bad].map(
      (file): NewReading => ({ kind: 'document-read', actor: 'program:test', engineVersion: '1', file }),
    )
    await expect(register.append(entries)).rejects.toThrow()
    expect((await asked(register, 'zoektijd')).hits).toEqual([])
  })
}

/** A letter with its promise as a commitment, when it has one. */
function letter(sample: Sample = {}, promise: string | null = PROMISE): NewReading['file'] {
  const text = sample.text ?? LETTER
  const at = promise === null ? -1 : text.indexOf(promise)
  const title = 'Brief over kennismigratie'
  const file = sampleReading({ id: 'kst-30573-180', title, terms: at < 0 ? [] : [null], ...sample, text })
  const span: [number, number] = [at, at + (promise ?? '').length]
  const commitments = file.facts.commitments.map((it) => ({ ...it, text: promise ?? '', spans: [span] }))
  return { ...file, facts: { ...file.facts, commitments } }
}

async function add(register: Register, file: NewReading['file'], engineVersion = '1'): Promise<void> {
  await register.append([{ kind: 'document-read', actor: 'program:test', engineVersion, file }])
}

const asked = (register: Register, words: string, more: Partial<SearchQuery> = {}): Promise<SearchAnswer> =>
  register.search({ words, limit: 20, ...more })

const marked = (hit: SearchAnswer['hits'][number] | undefined): string[] =>
  hit?.snippet.marks.map((it) => hit.snippet.text.slice(it.start, it.end)) ?? []

async function judge(register: Register, verdict: 'reject' | 'add', words: string): Promise<void> {
  const at = LETTER.indexOf(words)
  const anchor = anchorAt(LETTER, at, at + words.length)
  const judgement = {
    verdict,
    documentId: 'kst-30573-180',
    factKind: 'commitments',
    anchor,
    reason: 'Zo is het.',
    fields: {},
  } as const
  await register.append([{ kind: 'judgement', actor: 'person:test', judgement }])
}
