import { expect, test } from 'vitest'
import { type FactsFile, factsFileSchema } from '../engine/facts-file/schema.ts'
import type { Appended, JournalEntry, NewEntry, NewReading, Register, RegisterSettings } from './contract.ts'
import { lifeContract } from './contract-life.suite.ts'
import { searchContract } from './contract-search.suite.ts'
import { allOf, type Sample, sampleReading, sha256 } from './sample-reading.ts'

/** What every store promises; `make` gives a new, empty register. */
export function registerContract(name: string, make: (settings: RegisterSettings) => Promise<Register>): void {
  const check = (sentence: string, act: (register: Register) => Promise<void>) =>
    test(`${name}: ${sentence}`, async () => {
      const register = await make({ now: tickingClock() })
      try {
        await act(register)
      } finally {
        await register.close()
      }
    })

  lifeContract(check)
  searchContract(check)

  check('an empty register answers everything with nothing', async (register) => {
    expect(await register.totals()).toMatchObject({ documents: 0, texts: 0, entries: 0, lastEntryAt: null })
    expect(await register.documents({ limit: 10 })).toEqual([])
    expect(await register.document('kst-1-1')).toBe(null)
    expect(await register.reading(1)).toBe(null)
    expect(await register.currentReading(sha256('x'))).toBe(null)
    expect(await register.facts({ limit: 10 })).toEqual([])
    expect(await journalOf(register)).toEqual([])
  })

  check(
    'rules are counted over the newest documents, and ids are known as long as their document is',
    async (register) => {
      const old = sampleReading({ id: 'kst-1-1', name: 'a', text: 'a', date: '2001-01-01', citations: ['kst-9-9'] })
      const rest = ['2002-01-01', '2003-01-01'].map((date, i) =>
        sampleReading({
          id: `kst-2-${i}`,
          name: date,
          text: date,
          date,
          citations: ['kst-9-9', 'kst-1-1'],
          terms: [null],
        }),
      )
      for (const file of [old, ...rest]) await add(register, file)
      const sum = async (documents: number) => {
        const counts = await register.ruleCounts(documents)
        return counts.reduce((all, it) => all + it.facts, 0)
      }
      const { facts } = await register.totals()
      expect(await sum(10)).toBe(Object.values(facts).reduce((all, it) => all + it, 0))
      expect(await sum(10)).toBeGreaterThan(await sum(2))
      expect(await sum(0)).toBe(0)
      expect([...(await register.knownIds(['kst-1-1', 'kst-2-1', 'kst-9-9']))].sort()).toEqual(['kst-1-1', 'kst-2-1'])
      expect(await register.knownIds([])).toEqual(new Set())
      await register.withdraw({ documentId: 'kst-1-1', actor: 'person:a', reason: 'test' })
      expect(await register.knownIds(['kst-1-1'])).toEqual(new Set())
    },
  )

  check('the version is another after each entry, and the same when nothing new was said', async (register) => {
    const versions = [await register.version()]
    for (const name of ['a.txt', 'b.txt']) {
      await add(register, sampleReading({ name, text: name }))
      versions.push(await register.version())
    }
    expect(new Set(versions).size).toBe(3)
    await add(register, sampleReading({ name: 'b.txt', text: 'b.txt' }))
    await register.rebuild()
    expect(await register.version()).toBe(versions.at(-1))
  })

  check('a reading comes back as it was, every unit of its text', async (register) => {
    for (const text of ['Gewoon één 😀.', 'a\0b\ud800c', '\ufeffx', '', 'x'.repeat(3_000_000)]) {
      const file = sampleReading({ text, name: `${sha256(text)}.txt`, citations: ['kst-30573-171'], terms: [null] })
      expect(factsFileSchema.parse(file)).toEqual(file)
      const seq = await add(register, file)
      expect(await register.reading(seq)).toEqual(file)
    }
  })

  check('names, titles and messages with NUL and lone surrogates break nothing', async (register) => {
    const problems = [{ code: 'odd', severity: 'warning' as const, message: 'm\0\udfff', spans: [] }]
    const file = sampleReading({ name: 'a\0b\ud800.txt', title: 'T\0\ud800', id: 'kst-1\0-1', problems })
    const seq = await add(register, file)
    expect(await register.reading(seq)).toEqual(file)
    const [only] = await register.documents({ limit: 10 })
    expect(only).toMatchObject({ title: 'T\ufffd\ufffd', names: ['a\ufffdb\ufffd.txt'], problems: { warning: 1 } })
    expect((await register.document(only?.id ?? ''))?.id).toBe(only?.id)
  })

  check('the same reading again changes nothing; another engine or another outcome is a new one', async (register) => {
    const file = sampleReading({ citations: ['kst-1-1'] })
    const first = await append(register, [entry(file)])
    expect(first).toMatchObject([{ seq: expect.any(Number), isNew: true, isFirst: true }])
    expect(await append(register, [entry(file)])).toMatchObject([{ seq: first[0]?.seq, isNew: false }])
    expect(await append(register, [entry(file, '2')])).toMatchObject([{ isNew: true }])
    const better = sampleReading({ citations: ['kst-1-1', 'kst-2-2'] })
    expect(await append(register, [entry(better, '2')])).toMatchObject([{ isNew: true }])
    expect(await journalOf(register)).toHaveLength(3)
    expect((await register.totals()).facts.citations).toBe(2)
  })

  check('the same document in two formats is one document with two texts, of which one leads', async (register) => {
    const brief = { id: 'kst-30573-171', citations: ['kst-1-1'] }
    await add(
      register,
      sampleReading({ ...brief, name: 'brief.pdf', mediaType: 'application/pdf', labels: ['1', '2'] }),
    )
    await add(register, sampleReading({ ...brief, name: 'brief.html', mediaType: 'text/html' }))
    const [only, ...others] = await register.documents({ limit: 10 })
    expect(others).toEqual([])
    expect(only?.facts.citations).toBe(1)
    const texts = (await register.document('kst-30573-171'))?.texts ?? []
    expect(texts.map((it) => [it.name, it.leads])).toEqual(
      expect.arrayContaining([
        ['brief.html', true],
        ['brief.pdf', false],
      ]),
    )
    expect(await register.totals()).toMatchObject({ documents: 1, texts: 2, facts: { citations: 1 } })
  })

  check(
    'two files with different pages of one document are two parts of it, in the order of the pages',
    async (register) => {
      const page = { id: 'kst-36360-VI-1', isCut: true }
      await add(
        register,
        sampleReading({ ...page, name: 'b.txt', text: 'blad 286', labels: ['286'], citations: ['a'] }),
      )
      await add(
        register,
        sampleReading({ ...page, name: 'a.txt', text: 'blad 284', labels: ['284'], citations: ['b'] }),
      )
      const found = await register.document('kst-36360-VI-1')
      expect(found?.texts.map((it) => [it.firstPage, it.leads])).toEqual([
        [284, true],
        [286, true],
      ])
      expect(found?.facts.citations).toBe(2)
    },
  )

  check(
    'a newer text of the same name and pages takes the place of the older, which the journal keeps',
    async (register) => {
      const brief = { id: 'kst-1-1', name: 'brief.txt' }
      const old = await add(register, sampleReading({ ...brief, text: 'oud', citations: ['a', 'b'] }))
      const young = await add(register, sampleReading({ ...brief, text: 'nieuw', citations: ['c'] }))
      const found = await register.document('kst-1-1')
      expect(found?.texts.map((it) => it.seq)).toEqual([young])
      expect(found?.facts.citations).toBe(1)
      expect((await register.reading(old))?.source.text).toBe('oud')
      expect(await journalOf(register)).toHaveLength(2)
      expect(await register.currentReading(sampleReading({ ...brief, text: 'oud' }).source.sha256)).toBe(null)
    },
  )

  check('the same name with other pages, or of another document, takes no one’s place', async (register) => {
    const page = { id: 'kst-1-1', name: 'blad.txt', isCut: true }
    await add(register, sampleReading({ ...page, text: 'een', labels: ['10', '11'] }))
    await add(register, sampleReading({ ...page, text: 'twee', labels: ['12'] }))
    await add(register, sampleReading({ ...page, text: 'drie', id: 'kst-2-2' }))
    expect(await register.totals()).toMatchObject({ documents: 2, texts: 3 })
    await add(register, sampleReading({ ...page, text: 'vier', labels: ['11', '12'] }))
    expect(await register.totals()).toMatchObject({ documents: 2, texts: 2 })
  })

  check('bytes read again under a better id leave the old id as a way to the new', async (register) => {
    const before = sampleReading({ bytes: 'bytes', citations: ['a'] })
    await append(register, [entry(before, '1')])
    await append(register, [entry(sampleReading({ bytes: 'bytes', id: 'kst-9-9', citations: ['a', 'b'] }), '2')])
    expect((await register.documents({ limit: 10 })).map((it) => it.id)).toEqual(['kst-9-9'])
    expect(await register.document(before.document.id)).toEqual(await register.document('kst-9-9'))
    expect((await register.totals()).facts.citations).toBe(2)
    expect(await register.currentReading(before.source.sha256)).toMatchObject({ engineVersion: '2' })
  })

  check('a document of which one text turns out to be another document keeps its other texts', async (register) => {
    const page = { id: 'kst-1-1', isCut: true }
    await add(register, sampleReading({ ...page, text: 'een', labels: ['1'], citations: ['a'] }))
    await append(register, [entry(sampleReading({ ...page, text: 'twee', labels: ['2'], citations: ['b'] }), '1')])
    await append(register, [entry(sampleReading({ ...page, text: 'twee', id: 'kst-2-2' }), '2')])
    expect(await register.document('kst-1-1')).toMatchObject({ id: 'kst-1-1', facts: { citations: 1 } })
    expect((await register.documents({ limit: 10 })).map((it) => it.id)).toEqual(['kst-1-1', 'kst-2-2'])
  })

  check('cut pieces without page numbers may be different pages, so that all count', async (register) => {
    const piece = { id: 'kst-1-1', isCut: true }
    await add(register, sampleReading({ ...piece, name: 'a.txt', text: 'een', citations: ['a'] }))
    await add(register, sampleReading({ ...piece, name: 'b.txt', text: 'twee', citations: ['b'] }))
    expect((await register.document('kst-1-1'))?.facts.citations).toBe(2)
    await add(register, sampleReading({ id: 'kst-1-1', name: 'c.html', mediaType: 'text/html', text: 'een twee' }))
    expect((await register.document('kst-1-1'))?.texts.map((it) => it.leads)).toEqual([true, false, false])
  })

  check('a document says what its texts together say of it', async (register) => {
    const page = { id: 'kst-1-1', isCut: true }
    await add(register, sampleReading({ ...page, text: 'twee', labels: ['2'], date: '2019-02-15' }))
    await add(register, sampleReading({ ...page, text: 'een', labels: ['1'], title: 'Migratiebeleid' }))
    expect(await register.document('kst-1-1')).toMatchObject({ title: 'Migratiebeleid', date: '2019-02-15' })
  })

  check('documents come newest first, those without a date last, a window at a time', async (register) => {
    for (const [id, date] of [
      ['a', null],
      ['b', '2019-02-15'],
      ['c', '2024-11-05'],
      ['d', null],
    ] as const)
      await add(register, sampleReading({ id, date, name: id, text: id }))
    const ids = async (limit: number, offset: number) =>
      (await register.documents({ limit, offset })).map((it) => it.id).join('')
    expect(await ids(10, 0)).toBe('cbad')
    expect(await ids(2, 1)).toBe('ba')
  })

  check(
    'documents are chosen and counted by kind, year, department and dossier, also as they were',
    async (register) => {
      const minister = { role: 'Minister van Voorbeeldzaken', person: null }
      const added = (id: string, date: string | null, is: Partial<FactsFile['document']>) => {
        const scan: FactsFile['problems'] = [{ code: 'scan', severity: 'error', message: 'Plaatje.', spans: [] }]
        const file = sampleReading({ id, date, name: id, text: id, problems: id === 'c' ? scan : [], terms: [null] })
        return add(register, { ...file, document: { ...file.document, ...is } })
      }
      await added('a', '2019-02-15', { kind: 'report' })
      await added('b', '2024-11-05', { sender: minister })
      await added('c', null, { dossiers: ['39412', '3941'] })
      const cases = [
        [{}, 'bac'],
        [{ kinds: ['report'] }, 'a'],
        [{ years: [2019, 2020] }, 'a'],
        [{ departments: ['Voorbeeldzaken'] }, 'b'],
        [{ departments: ['Voorbeeld'] }, ''],
        [{ dossiers: ['39412'] }, 'c'],
        [{ dossiers: ['9412', '%'] }, ''],
        [{ kinds: ['report'], years: [2024] }, ''],
      ] as const
      for (const [filters, ids] of cases)
        for (const known of [{}, { knownAt: '9999-01-01T00:00:00.000Z' }]) {
          const found = await register.documents({ limit: 9, ...filters, ...known })
          expect(found.map((it) => it.id).join('')).toBe(ids)
          expect(await register.documentCount({ ...filters, ...known })).toBe(ids.length)
        }
      expect(await register.documentCounts()).toEqual({
        kinds: [
          { value: 'unknown', count: 2 },
          { value: 'report', count: 1 },
        ],
        years: [
          { value: 2019, count: 1 },
          { value: 2024, count: 1 },
        ],
        departments: [{ value: 'Voorbeeldzaken', count: 1 }],
      })
      const all = await allOf(register.everyDocument())
      expect(all.map(({ id, date }) => [id, date])).toEqual([
        ['a', '2019-02-15'],
        ['b', '2024-11-05'],
        ['c', null],
      ])
      expect([await register.firstYear('commitments'), await register.firstYear('findings')]).toEqual([2019, null])
      const { kinds, senders, withErrors } = await register.sources()
      expect(kinds).toMatchObject([
        { name: 'unknown', documents: 2 },
        { name: 'report', documents: 1 },
      ])
      expect(senders.map((it) => [it.name, it.documents])).toContainEqual([null, 2])
      expect(kinds[1]).toMatchObject({ first: '2019-02-15', last: '2019-02-15' })
      expect(withErrors).toBe(1)
      const chosen = await register.documentCounts({ kinds: ['report'] })
      expect(chosen.kinds.map((it) => it.count)).toEqual([2, 1])
      expect(chosen.years).toEqual([{ value: 2019, count: 1 }])
    },
  )

  check(
    'a batch in which one entry cannot be kept leaves nothing behind, and the register goes on',
    async (register) => {
      const good = sampleReading({ text: 'goed' })
      const { text: _, ...source } = sampleReading({ text: 'zonder tekst' }).source
      const bad = { ...sampleReading(), source }
      await expect(append(register, [entry(good), entry(bad)])).rejects.toThrow('without its text')
      expect(await register.totals()).toMatchObject({ documents: 0, entries: 0 })
      expect(await append(register, [entry(good)])).toMatchObject([{ isNew: true }])
    },
  )

  check('writers and readers at the same time each get a whole answer', async (register) => {
    const texts = Array.from({ length: 40 }, (_, i) => `brief ${i}`)
    const writes = texts.map((text) =>
      append(register, [entry(sampleReading({ text, id: text, citations: ['a', 'b'] }))]),
    )
    const reads = texts.map(async () => {
      const { texts: kept, facts } = await register.totals()
      expect(facts.citations).toBe(2 * kept)
    })
    await Promise.all([...writes, ...reads])
    expect(await register.totals()).toMatchObject({ documents: 40, facts: { citations: 80 } })
  })

  check(
    'the journal gives every entry once, in order, with its time, and from where one left off',
    async (register) => {
      const entries = Array.from({ length: 45 }, (_, i) => entry(sampleReading({ text: `brief ${i}` }), 'e@1'))
      const seqs = (await append(register, entries)).map((it) => it.seq)
      const journal = await journalOf(register)
      expect(journal.map((it) => it.seq)).toEqual(seqs)
      expect(journal.map((it) => it.seq)).toEqual(seqs.toSorted((a, b) => a - b))
      expect(journal[0]).toMatchObject({ at: '2026-01-01T00:00:01.000Z', actor: 'person:test', engineVersion: 'e@1' })
      expect(journal[0]?.body).not.toHaveProperty('source.text')
      expect((await journalOf(register, seqs[29])).map((it) => it.seq)).toEqual(seqs.slice(30))
    },
  )

  check('a rebuild from the journal changes no answer', async (register) => {
    for (const sample of varied) await append(register, [entry(sampleReading(sample), sample.bytes ?? '1')])
    const before = await everything(register)
    expect(before.documents.length).toBeGreaterThan(3)
    await register.rebuild()
    expect(await everything(register)).toEqual(before)
  })
}

// Every way in which texts meet: formats, parts, newer versions, better ids, problems, no text at all.
const varied: readonly Sample[] = [
  { id: 'kst-1-1', name: 'a.pdf', mediaType: 'application/pdf', labels: ['1', '2'], citations: ['x'] },
  { id: 'kst-1-1', name: 'a.html', mediaType: 'text/html', citations: ['x'], title: 'A' },
  { id: 'kst-2-2', name: 'b.txt', text: 'oud', date: '2019-01-01', terms: [['2019-01-01', '2019-12-31']] },
  { id: 'kst-2-2', name: 'b.txt', text: 'nieuw', date: '2019-01-02', terms: [['2020-01-01', '2020-12-31']] },
  { id: 'kst-3-3', name: 'c.txt', text: 'blad 2', labels: ['2'], isCut: true, citations: ['y', 'z'] },
  { id: 'kst-3-3', name: 'd.txt', text: 'blad 1', labels: ['1'], isCut: true },
  { bytes: 'once', name: 'e.txt', text: 'e', citations: ['q'] },
  { bytes: 'once', name: 'e.txt', text: 'e', citations: ['q'], id: 'kst-4-4' },
  { text: '', problems: [{ code: 'empty-file', severity: 'error', message: 'Leeg.', spans: [] }] },
]

async function everything(register: Register) {
  const documents = await register.documents({ limit: 1000 })
  const details = await Promise.all(documents.map((it) => register.document(it.id)))
  const old = await register.document(`sha256:${sha256('once')}`)
  return { documents, details, old, totals: await register.totals(), facts: await register.facts({ limit: 1000 }) }
}

const entry = (file: NewReading['file'], engineVersion = '1'): NewReading => ({
  kind: 'document-read',
  actor: 'person:test',
  engineVersion,
  file,
})

const append = (register: Register, entries: readonly NewEntry[]): Promise<readonly Appended[]> =>
  register.append(entries)

async function add(register: Register, file: NewReading['file']): Promise<number> {
  const [appended] = await append(register, [entry(file)])
  return appended?.seq ?? -1
}

const journalOf = (register: Register, seq?: number): Promise<JournalEntry[]> => allOf(register.journal(seq))

/** A second later at every look, so that a test sees which entry was made when. */
function tickingClock(): () => Date {
  let seconds = 0
  return () => new Date(Date.UTC(2026, 0, 1, 0, 0, ++seconds))
}
