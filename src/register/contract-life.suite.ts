import { expect } from 'vitest'
import type { NewEntry, NewReading, Register } from './contract.ts'
import { anchorAt } from './judgements/anchor.ts'
import type { Judgement, Verdict } from './judgements/judgement.ts'
import { hashOfLines, registerLines } from './lines.ts'
import { allOf, type Sample, sampleReading, sha256 } from './sample-reading.ts'

type Check = (sentence: string, act: (register: Register) => Promise<void>) => void

const SENTENCE = 'Ik zal uw Kamer in het najaar over de zeewering informeren.'
const LETTER = `Geachte voorzitter,\nDe dijk is oud. ${SENTENCE} De heer Zoutbaars leidt het werk.`

/** What every store promises of the years after a reading: judgements, withdrawals, and what was known when. */
export function lifeContract(check: Check): void {
  check('a judgement stands on its fact, and the last one counts', async (register) => {
    await add(register, letter(LETTER))
    await judge(register, 'accept', LETTER)
    expect(await standings(register)).toEqual(['accepted'])
    const [again] = await judge(register, 'accept', LETTER)
    expect(again).toMatchObject({ isNew: false })
    await judge(register, 'correct', LETTER, { fields: { strength: 'effort' } })
    const [fact] = await register.facts({ limit: 9, kinds: ['commitments'] })
    expect(fact).toMatchObject({
      standing: 'corrected',
      fields: { strength: 'effort' },
      judgement: { reason: 'Zo is het.' },
    })
    expect(await register.facts({ limit: 9, kinds: ['commitments'], standing: 'given' })).toEqual([])
  })

  check('a rejected commitment stays, and is told to be rejected', async (register) => {
    await add(register, letter(LETTER))
    await judge(register, 'reject', LETTER)
    expect(await standings(register)).toEqual(['rejected'])
  })

  check('a judgement survives another reading of the words, moved and broken over lines', async (register) => {
    await add(register, letter(LETTER))
    await judge(register, 'reject', LETTER)
    const moved = `Een nieuw begin.\n${LETTER.replace('najaar over', 'na-\njaar\u00a0over')}`
    await add(register, letter(moved, { bytes: 'once' }), '2')
    expect(await standings(register)).toEqual(['rejected'])
    expect(await register.judgements({ lostOnly: true })).toEqual([])
  })

  check('of two places with the same words the one with the same surroundings is meant', async (register) => {
    const twice = `Over de duinen. ${SENTENCE} Over het strand. ${SENTENCE} Einde.`
    await add(register, letter(twice, {}, twice.lastIndexOf(SENTENCE)))
    await judge(register, 'accept', twice, { at: twice.lastIndexOf(SENTENCE) })
    const other = `Over de duinen. ${SENTENCE} ${'Meer. '.repeat(40)}Over het strand. ${SENTENCE} Einde.`
    await add(register, letter(other, {}, other.lastIndexOf(SENTENCE)), '2')
    const [row] = await register.judgements({})
    expect(row?.place).toMatchObject({ start: other.lastIndexOf(SENTENCE) })
  })

  check(
    'a judgement whose words or whose fact are gone is listed, and fits again when they are back',
    async (register) => {
      await add(register, letter(LETTER))
      await judge(register, 'accept', LETTER)
      const lost = async () => (await register.judgements({ lostOnly: true })).map((it) => it.verdict)
      await add(register, letter('Geachte voorzitter, er is niets.'), '2')
      expect(await lost()).toEqual(['accept'])
      const unread = letter(LETTER)
      await add(register, { ...unread, facts: { ...unread.facts, commitments: [] } }, '3')
      expect(await lost()).toEqual(['accept'])
      await add(register, letter(LETTER), '4')
      expect([await lost(), await standings(register)]).toEqual([[], ['accepted']])
    },
  )

  check('a fact that a person added is among the others, has a deadline, and can be judged', async (register) => {
    await add(register, letter(LETTER))
    const words = 'De heer Zoutbaars leidt het werk.'
    const fields = { strength: 'firm', deadline: { interval: ['2027-01-01', '2027-03-31'], text: 'voorjaar' } }
    const [added] = await judge(register, 'add', LETTER, { words, fields })
    const found = await register.facts({ limit: 9, kinds: ['commitments'] })
    expect(found.map((it) => [it.id, it.standing, it.page])).toContainEqual([`j-${added?.seq}`, 'added', 1])
    expect(found.find((it) => it.text === words)?.fields).toEqual(fields)
    expect(await allOf(register.everyFact(['commitments']))).toEqual(found)
    await judge(register, 'reject', LETTER, { words })
    expect((await register.facts({ id: `j-${added?.seq}`, limit: 1 }))[0]?.standing).toBe('rejected')
  })

  check('judgements go along when a document is read under a better id', async (register) => {
    await add(register, letter(LETTER, { bytes: 'once', id: 'ref:1' }))
    await judge(register, 'accept', LETTER, { documentId: 'ref:1' })
    await add(register, letter(LETTER, { bytes: 'once', id: 'kst-9-9' }), '2')
    expect((await register.facts({ documentId: 'kst-9-9', limit: 9 })).map((it) => it.standing)).toEqual(['accepted'])
    expect((await register.history('ref:1')).map((it) => it.kind)).toEqual([
      'document-read',
      'judgement',
      'document-read',
    ])
  })

  check('the register can be asked as it was known at a moment', async (register) => {
    await add(register, letter('oud', { title: 'Oud' }))
    await judge(register, 'add', 'oud', { words: 'oud' })
    const then = (await register.totals()).lastEntryAt ?? ''
    await add(register, letter(LETTER, { title: 'Nieuw' }), '2')
    await add(register, letter(LETTER, { id: 'kst-2-2', text: 'twee' }))
    expect((await register.documents({ limit: 9 })).map((it) => it.title).sort()).toEqual(['Nieuw', null])
    expect((await register.documents({ limit: 9, knownAt: then })).map((it) => it.title)).toEqual(['Oud'])
    expect(await register.document('kst-2-2', { knownAt: then })).toBe(null)
    expect(await register.document('kst-1-1', { knownAt: '2025-12-31T00:00:00.000Z' })).toBe(null)
    const facts = await register.facts({ limit: 9, knownAt: then })
    expect(facts.map((it) => [it.text, it.standing])).toEqual([['oud', 'added']])
  })

  check('a withdrawn document is nowhere, and does not come back', async (register) => {
    await add(register, letter(LETTER))
    await add(register, letter('iets anders', { id: 'kst-2-2' }))
    await judge(register, 'accept', LETTER)
    const order = { documentId: 'kst-1-1', reason: 'Per vergissing openbaar.', actor: 'person:test' }
    const record = await register.withdraw(order)
    const { documentId: _, ...said } = order
    expect(record).toMatchObject({ ...said, documentIds: ['kst-1-1'], masks: [] })
    expect(await everything(register)).not.toMatch(/zeewering|Zoutbaars/)
    expect(await register.document('kst-1-1')).toBe(null)
    expect(await register.totals()).toMatchObject({ documents: 1, texts: 1 })
    expect(await append(register, letter(LETTER), '2')).toMatchObject([
      { seq: record.seq, isNew: false, isWithdrawn: true },
    ])
    expect(await append(register, letter('een ander bestand'))).toMatchObject([{ isWithdrawn: true }])
    expect((await register.history('kst-1-1')).map((it) => it.what)).toEqual(['Per vergissing openbaar.'])
    await staysAsItIs(register)
  })

  check(
    'withdrawn words are masked one for one, with all that rests on them, also when read again',
    async (register) => {
      await add(register, letter(LETTER, { title: 'Brief over de heer Zoutbaars' }))
      await judge(register, 'accept', LETTER)
      await judge(register, 'add', LETTER, { words: 'De heer Zoutbaars leidt het werk.' })
      const order = {
        documentId: 'kst-1-1',
        passage: 'heer  Zoutbaars',
        reason: 'Persoonsgegevens.',
        actor: 'person:test',
      }
      await register.withdraw(order)
      expect(await everything(register)).not.toContain('Zoutbaars')
      const seq = (await register.document('kst-1-1'))?.texts[0]?.seq ?? -1
      const text = (await register.reading(seq))?.source.text ?? ''
      expect(text).toBe(LETTER.replace('heer Zoutbaars', '█'.repeat(14)))
      expect((await register.reading(seq))?.source.textSha256).toBe(sha256(text))
      expect((await register.facts({ limit: 9 })).map((it) => it.standing)).toEqual(['accepted', 'added'])
      await staysAsItIs(register)
      await add(register, letter(LETTER), '2')
      expect(await everything(register)).not.toContain('Zoutbaars')
      expect(await append(register, letter(`${LETTER} En meer.`))).toMatchObject([{ isWithdrawn: true }])
      await register.withdraw({ ...order, passage: SENTENCE })
      expect((await register.facts({ limit: 9, kinds: ['commitments'] })).map((it) => it.id)).not.toContain(
        'commitment-0',
      )
      await staysAsItIs(register)
    },
  )

  check('a withdrawal of what is not there changes nothing and says so', async (register) => {
    await add(register, letter(LETTER))
    const order = { documentId: 'kst-1-1', passage: 'onvindbaar', reason: 'x', actor: 'person:test' }
    await expect(register.withdraw(order)).rejects.toThrow('These words are not in the document.')
    await expect(register.withdraw({ ...order, documentId: 'kst-8-8' })).rejects.toThrow('There is no document kst-8-8')
    expect(await register.totals()).toMatchObject({ entries: 1, documents: 1 })
  })
}

/** A letter with one commitment, at its sentence. */
function letter(
  text: string,
  sample: Sample = {},
  at = text.replace(/-\n|\s/gu, ' ').indexOf('Ik zal'),
): NewReading['file'] {
  const term = ['2026-09-22', '2026-12-20'] as const
  const file = sampleReading({ id: 'kst-1-1', text, terms: at < 0 ? [] : [term], ...sample })
  const end = text.indexOf('.', at) + 1
  const commitments = file.facts.commitments.map((it) => ({
    ...it,
    text: text.slice(at, end),
    spans: [[at, end] as [number, number]],
  }))
  return { ...file, facts: { ...file.facts, commitments } }
}

const append = (register: Register, file: NewReading['file'], engineVersion = '1') =>
  register.append([{ kind: 'document-read', actor: 'program:test', engineVersion, file }])

async function add(register: Register, file: NewReading['file'], engineVersion = '1'): Promise<void> {
  expect(await append(register, file, engineVersion)).toMatchObject([{ isNew: true }])
}

interface Wish {
  readonly words?: string
  readonly at?: number
  readonly documentId?: string
  readonly fields?: Judgement['fields']
}
function judge(register: Register, verdict: Verdict, text: string, wish: Wish = {}) {
  const { words = SENTENCE, documentId = 'kst-1-1', fields = {} } = wish
  const start = wish.at ?? text.indexOf(words)
  const anchor = anchorAt(text, start, start + words.length)
  const judgement: Judgement = { verdict, documentId, factKind: 'commitments', anchor, reason: 'Zo is het.', fields }
  const entry: NewEntry = { kind: 'judgement', actor: 'person:test', judgement }
  return register.append([entry])
}

const standings = async (register: Register): Promise<string[]> =>
  (await register.facts({ limit: 9, kinds: ['commitments'] })).map((it) => it.standing)

/** The journal and every answer, as text. */
async function everything(register: Register): Promise<string> {
  const parts: string[] = []
  for await (const entry of register.journal()) {
    parts.push(JSON.stringify(entry))
    if (entry.kind === 'document-read') parts.push(JSON.stringify(await register.reading(entry.seq)))
  }
  for await (const line of registerLines(register)) parts.push(line)
  return parts.join('\n')
}

async function staysAsItIs(register: Register): Promise<void> {
  const before = await hashOfLines(register)
  await register.rebuild()
  expect(await hashOfLines(register)).toBe(before)
}
