import { expect, test } from 'vitest'
import { WordCount } from '../links/counting.ts'
import { Linking, type LinkRules } from '../links/linking.ts'
import type { OfficialPromise } from '../links/official.ts'
import { Statuses } from '../links/status/statuses.ts'
import type { CommitmentQuery } from './commitments.ts'
import type { NewEntry, NewReading, Register, RegisterSettings } from './contract.ts'
import { judgedLinksContract } from './contract-judged-links.suite.ts'
import { namedLinksContract } from './contract-named-links.suite.ts'
import { anchorAt } from './judgements/anchor.ts'
import type { Judgement } from './judgements/judgement.ts'
import { hashOfLines } from './lines.ts'
import { sampleReading, sha256 } from './sample-reading.ts'

type Make = (settings: RegisterSettings) => Promise<Register>

/** Rules without a word list and a policy field, as fit for tests of what a store does with links. */
export const bareRules = (version = 'links:1'): LinkRules => ({
  version,
  with: (counts) => new Linking({ field: {}, words: () => false }, counts),
  counting: () => new WordCount(),
})

/** What every store promises of links; `make` gives a new, empty register. */
export function linksContract(name: string, make: Make): void {
  const check = (sentence: string, act: (register: Register) => Promise<void>) =>
    test(`${name}: ${sentence}`, async () => {
      const register = await make({ now: tickingClock(), links: bareRules() })
      try {
        await act(register)
      } finally {
        await register.close()
      }
    })

  test(`${name}: links and statuses are the same in whatever order documents come, and after a rebuild`, async () => {
    const outcomes = new Set<string>()
    for (const order of orders([PROMISE, PUT_OFF, DELIVERY, ELSEWHERE, AGAIN])) {
      const register = await make({ now: tickingClock(), links: bareRules() })
      for (const it of order) await add(register, it)
      outcomes.add(await dump(register))
      await staysAsItIs(register)
      await register.close()
    }
    expect([...outcomes]).toHaveLength(1)
    expect([...outcomes][0]).toContain('fulfilment')
  })

  check('a delivery is linked with its promise, with both passages, the reason and the score', async (register) => {
    await add(register, PROMISE)
    expect(await fates(register, '2031-06-01')).toEqual(['kst-1-1 open'])
    await add(register, DELIVERY)
    const [link] = (await register.links()).filter((it) => it.type === 'fulfilment')
    expect(link?.because[0]).toBe('links/fulfilment-said@1')
    expect([link?.a.document, link?.b.document, link?.b.text]).toEqual(['kst-1-1', 'kst-1-3', DELIVERED])
    expect(link?.score).toBeGreaterThan(0.5)
    expect(await fates(register, '2031-06-01')).toEqual(['kst-1-1 open'])
    expect(await fates(register, '2032-06-01')).toEqual(['kst-1-1 fulfilled'])
    expect(await register.links({ documentId: 'kst-1-3' })).toEqual([link])
    expect(await register.links({ documentId: 'kst-9-9' })).toEqual([])
  })

  check('many documents at once give the same links as one by one', async (register) => {
    await register.append([PROMISE, PUT_OFF, DELIVERY].map((it) => entry(it)))
    const together = await dump(register)
    const one = await make({ now: tickingClock(), links: bareRules() })
    for (const it of [PROMISE, PUT_OFF, DELIVERY]) await add(one, it)
    expect(await dump(one)).toBe(together)
    await one.close()
  })

  check(
    'links that are left for later are made with those of the next document, by adding nothing, or by counting',
    async (register) => {
      const later = { linksLater: true }
      await register.append([entry(PROMISE)], later)
      expect([await register.links(), await fates(register, '2032-06-01')]).toEqual([[], []])
      await add(register, DELIVERY)
      expect(await fates(register, '2032-06-01')).toEqual(['kst-1-1 fulfilled'])
      await register.append([entry(AGAIN)], later)
      expect(await fates(register, '2031-10-02')).toEqual(['kst-1-1 open'])
      expect((await register.commitments({ on: '2031-10-02', limit: 1 })).total).toBe(1)
      const before = await register.version()
      await register.append([])
      expect(await register.version()).not.toBe(before)
      expect((await register.commitments({ on: '2031-10-02', limit: 1 })).total).toBe(2)
      expect(await fates(register, '2031-10-02')).toHaveLength(2)
      await register.relink('program:test')
      expect(await fates(register, '2031-10-02')).toHaveLength(2)
      await staysAsItIs(register)
    },
  )

  check(
    'all commitments, or the first of them, come in the order of their list; of none the total is told',
    async (register) => {
      const letters = Array.from({ length: 5 }, (_, i) =>
        letter(`kst-7-${i}`, '2031-03-14', `Ik open in 203${5 - i} een loket.`),
      )
      await register.append(letters.map((it) => entry(it)))
      const query = { on: '2031-06-01' }
      const listed = (await register.commitments({ ...query, limit: 9 })).commitments
      const every = async (limit?: number) => {
        const all: unknown[] = []
        for await (const it of register.everyCommitment({ ...query, ...(limit && { limit }) })) all.push(it)
        return all
      }
      expect([listed.length, await every(), await every(2)]).toEqual([5, listed, listed.slice(0, 2)])
      expect(await register.commitments({ ...query, limit: 0 })).toMatchObject({
        commitments: [],
        cursor: null,
        total: 5,
      })
    },
  )

  check('commitments are asked for by when they were promised and by what they were not before', async (register) => {
    await register.append(
      [PROMISE, DELIVERY, ELSEWHERE, betweenYears(letter('kst-8-1', '', PROMISED))].map((it) => entry(it)),
    )
    const ids = async (query: Partial<CommitmentQuery>) =>
      (await register.commitments({ on: '2032-06-01', limit: 9, ...query })).commitments.map((it) => it.documentId)
    expect(await ids({ promised: ['2031-03-14', '2031-03-14'] })).toEqual(['kst-1-1'])
    // Of a time, by its first day alone.
    expect(await ids({ promised: ['2030-12-01', '2030-12-31'] })).toEqual(['kst-8-1'])
    expect(await ids({ promised: ['2031-01-01', '2031-03-13'] })).toEqual([])
    const kept = { statuses: ['fulfilled'] as const, documentId: 'kst-1-1' }
    expect(await ids({ ...kept, notOn: { day: '2031-11-19', statuses: ['fulfilled'] } })).toEqual(['kst-1-1'])
    expect(await ids({ ...kept, notOn: { day: '2031-11-20', statuses: ['fulfilled'] } })).toEqual([])
    expect(await ids({ ...kept, notOn: { day: '2031-11-20', statuses: ['open'] } })).toEqual(['kst-1-1'])
  })

  check('a second format of a document doubles no promise and no link', async (register) => {
    await add(register, PROMISE)
    await add(register, DELIVERY)
    const before = await fates(register, '2032-06-01')
    const html = { ...DELIVERY.source, mediaType: 'text/html', sha256: 'c'.repeat(64), name: 'html.html' }
    await add(register, { ...DELIVERY, source: html })
    expect((await register.links()).filter((it) => it.type === 'fulfilment')).toHaveLength(1)
    expect((await register.links()).map((it) => it.b.name)).toEqual(['html.html'])
    expect(await fates(register, '2032-06-01')).toEqual(before)
    await staysAsItIs(register)
  })

  check('what a copy under another number says is linked and counted where it stood first', async (register) => {
    for (const id of ['kst-1-1', 'sha256:copy']) await add(register, longLetter(id))
    await add(register, DELIVERY)
    const told = (await register.links()).map((it) => `${it.type} ${it.a.document} ${it.b.document}`)
    expect(told).toEqual(['fulfilment kst-1-1 kst-1-3', 'same_source_document kst-1-1 sha256:copy'])
    expect(await fates(register, '2032-06-01')).toEqual(['kst-1-1 fulfilled'])
    expect((await register.links({ documentId: 'sha256:copy' })).map((it) => it.type)).toEqual(['same_source_document'])
    await register.withdraw({ documentId: 'kst-1-1', reason: 'Dubbel.', actor: 'person:test' })
    expect(await fates(register, '2032-06-01')).toEqual(['sha256:copy fulfilled'])
    await staysAsItIs(register)
  })

  check('a document that is read otherwise is linked by what it says now', async (register) => {
    await add(register, PROMISE)
    await add(register, DELIVERY)
    await add(register, { ...DELIVERY, facts: { ...DELIVERY.facts, statements: [] } }, '2')
    expect(await register.links()).toEqual([])
    expect(await fates(register, '2032-06-01')).toEqual(['kst-1-1 deadline_passed_no_evidence'])
    await staysAsItIs(register)
  })

  check('withdrawal takes the links with it, and words that were masked are in none', async (register) => {
    for (const it of [PROMISE, DELIVERY]) await add(register, it)
    const order = { documentId: 'kst-1-3', reason: 'Vergissing.', actor: 'person:test' }
    await register.withdraw({ ...order, passage: 'kademuren' })
    expect(JSON.stringify((await register.links()).map((it) => it.b))).not.toContain('kademuren')
    await staysAsItIs(register)
    await register.withdraw(order)
    expect(await register.links()).toEqual([])
    expect(await fates(register, '2032-06-01')).toEqual(['kst-1-1 deadline_passed_no_evidence'])
    await staysAsItIs(register)
  })

  namedLinksContract(name, make, bareRules)
  judgedLinksContract(check, {
    addPromise: (register) => add(register, PROMISE),
    addDelivery: (register, change = 'none') => {
      if (change === 'moved') return add(register, moved(DELIVERY, 'Geachte voorzitter.\n'), '2')
      const { facts, source } = DELIVERY
      const unread = {
        ...DELIVERY,
        source: { ...source, text: 'Niets.', textSha256: sha256('Niets.') },
        facts: { ...facts, statements: [] },
      }
      return add(register, change === 'unread' ? unread : DELIVERY, change === 'none' ? '1' : `${change} 3`)
    },
    fates,
    staysAsItIs,
  })

  check('a promise that a person rejects, corrects or adds has the status that follows', async (register) => {
    await add(register, PROMISE)
    await judge(register, 'reject', PROMISED, {})
    expect(await fates(register, '2032-06-01')).toEqual([])
    const deadline = { text: 'in 2035', spans: [], interval: ['2035-01-01', '2035-12-31'], kind: 'year' }
    await judge(register, 'correct', PROMISED, { deadline: { ...deadline, alternatives: [], recurrence: null } })
    expect(await fates(register, '2032-06-01')).toEqual(['kst-1-1 open'])
    await add(register, ELSEWHERE)
    await judge(register, 'add', OTHER, {}, 'kst-1-4')
    expect(await fates(register, '2032-06-01')).toEqual(['kst-1-1 open', 'kst-1-4 open'])
    await staysAsItIs(register)
  })

  check('a promise of an official register is matched, but not when two fit as well', async (register) => {
    const promise = official('TZ1', 'De minister opent voor eind 2031 een meldpunt voor verzakte kademuren.')
    const told = async () =>
      (await register.officials()).map((it) => [it.promise.status, it.match?.factId, it.isDoubtful])
    const keep = (it: OfficialPromise) =>
      register.append([{ kind: 'official-promise', actor: 'person:test', promise: it }])
    expect(await keep(promise)).toMatchObject([{ isNew: true, isFirst: true }])
    expect(await told()).toEqual([['Openstaand', undefined, false]])
    await add(register, PROMISE)
    expect(await told()).toEqual([['Openstaand', 'f-kst-1-1', false]])
    expect(await keep(promise)).toMatchObject([{ isNew: false }])
    expect(await keep({ ...promise, status: 'Voldaan' })).toMatchObject([{ isNew: true, isFirst: false }])
    expect(await told()).toEqual([['Voldaan', 'f-kst-1-1', false]])
    expect(await register.links()).toEqual([])
    await staysAsItIs(register)
    await add(register, letter('kst-1-6', '2031-03-20', PROMISED))
    expect(await told()).toEqual([['Voldaan', undefined, true]])
    await register.withdraw({ documentId: 'kst-1-6', reason: 'x', actor: 'person:test' })
    expect(await told()).toEqual([['Voldaan', 'f-kst-1-1', false]])
    await keep({ ...promise, isRemoved: true })
    expect(await told()).toEqual([['Openstaand', undefined, false]])
    await staysAsItIs(register)
  })

  check('words are counted on demand; links hang on the count, which a rebuild keeps', async (register) => {
    for (const it of [PROMISE, PUT_OFF, DELIVERY]) await add(register, it)
    const before = await dump(register)
    expect([await register.hasOutgrownCount(96), await register.hasOutgrownCount(97)]).toEqual([false, true])
    let linked = 0
    expect(await register.relink('program:test', () => linked++)).toEqual({ texts: 3 })
    expect([linked, await dump(register)]).toEqual([3, before])
    const more = Array.from({ length: 120 }, (_, i) => letter(`kst-5-${i}`, '2030-01-01', PROMISED))
    await register.append(more.map((it) => entry(it)))
    expect(await register.hasOutgrownCount()).toBe(true)
    await register.relink('program:test')
    expect(await register.hasOutgrownCount()).toBe(false)
    // What more than a hundred letters promise says too little to tell which of them was kept.
    expect((await register.links({ documentId: 'kst-1-3' })).map((it) => it.type)).not.toContain('fulfilment')
    await staysAsItIs(register)
  })
}

const PROMISED = 'Ik zal voor eind 2031 een meldpunt voor verzakte kademuren openen.'
const DELIVERED = 'Zoals toegezegd is het meldpunt voor verzakte kademuren geopend.'
const OTHER = 'Het register voor leerlingenvervoer is geopend.'

const PROMISE = letter('kst-1-1', '2031-03-14', PROMISED)
const PUT_OFF = letter(
  'kst-1-2',
  '2031-09-01',
  null,
  'Het meldpunt voor verzakte kademuren komt niet in 2031.',
  'postponement',
)
const DELIVERY = letter('kst-1-3', '2031-11-20', null, DELIVERED)
const ELSEWHERE = letter('kst-1-4', '2031-11-21', null, OTHER)
const AGAIN = letter('kst-1-5', '2031-10-02', 'Ik zal voor eind 2032 een meldpunt voor verzakte kademuren openen.')

type File = NewReading['file']

/** A letter that promises one thing, or tells one. */
function letter(id: string, date: string, promised: string | null, told = '', kind = 'past_action'): File {
  const text = promised ?? told
  const term = [`${/\d{4}/u.exec(text)?.[0] ?? '2031'}-01-01`, `${/\d{4}/u.exec(text)?.[0] ?? '2031'}-12-31`] as const
  const file = sampleReading({ id, date, text, bytes: id, name: `${id}.txt`, terms: promised === null ? [] : [term] })
  const passage = { id: `f-${id}`, spans: [[0, text.length]] as [number, number][], text, page: 1 }
  const commitments = file.facts.commitments.map((it) => ({ ...it, ...passage, action: 'openen', recipient: null }))
  const stated = { ...passage, because: 'statements/test@1', certainty: 'stated' as const, deadline: null }
  const statements = promised === null ? [{ ...stated, kind: kind as 'past_action' }] : []
  return { ...file, facts: { ...file.facts, commitments, statements } }
}

/** Of which only is known that it was made around a New Year. */
const betweenYears = (file: File): File => ({
  ...file,
  document: { ...file.document, date: null, dateInterval: ['2030-12-20', '2031-01-10'] },
})

/** The same letter with something before it. */
function moved(file: File, before: string): File {
  const text = before + file.source.text
  const at = (spans: readonly (readonly [number, number])[]): [number, number][] =>
    spans.map(([start, end]) => [start + before.length, end + before.length])
  const statements = file.facts.statements.map((it) => ({ ...it, spans: at(it.spans) }))
  return { ...file, source: { ...file.source, text, textSha256: sha256(text) }, facts: { ...file.facts, statements } }
}

/** The promise among other sentences, by which a copy of the letter is known. */
function longLetter(id: string): File {
  const others = ['sluizen', 'bruggen', 'gemalen', 'duikers'].map(
    (it) => `In mei zijn alle ${it} van de waterschappen gekeurd.`,
  )
  const file = letter(id, '2031-03-14', PROMISED)
  const text = [PROMISED, ...others].join(' ')
  const statements = others.map((said, i) => {
    const start = text.indexOf(said)
    const spans: [number, number][] = [[start, start + said.length]]
    const stated = { because: 'statements/test@1', certainty: 'stated' as const, deadline: null }
    return { id: `f-${id}-${i}`, spans, text: said, page: 1, kind: 'past_action' as const, ...stated }
  })
  return { ...file, source: { ...file.source, text }, facts: { ...file.facts, statements } }
}

const official = (number: string, text: string): OfficialPromise => ({
  ...{ chamber: 'TK', key: `tk-toezegging:${number}`, number, made: '2031-03-13', surname: null, role: null },
  ...{ ministry: null, text, status: 'Openstaand', deadline: null, fulfilledOn: null, letter: null, changed: null },
  ...{ isRemoved: false, follows: [] },
})

const entry = (file: File, engineVersion = '1'): NewEntry => ({
  ...{ kind: 'document-read', actor: 'program:test', engineVersion, file },
})
const add = (register: Register, file: File, engineVersion = '1') => register.append([entry(file, engineVersion)])

function judge(
  register: Register,
  verdict: Judgement['verdict'],
  text: string,
  fields: Judgement['fields'],
  documentId = 'kst-1-1',
) {
  const anchor = anchorAt(text, 0, text.length)
  const judgement: Judgement = { verdict, documentId, factKind: 'commitments', anchor, reason: 'Zo is het.', fields }
  return register.append([{ kind: 'judgement', actor: 'person:test', judgement }])
}

async function fates(register: Register, day: string): Promise<string[]> {
  const { commitments } = await register.commitments({ on: day, limit: 500 })
  return commitments.map((it) => `${it.documentId} ${it.status}`).sort()
}

/** Everything that linking gives, without the numbers that hang on the order of adding. */
async function dump(register: Register): Promise<string> {
  const links = await register.links()
  const statuses = new Statuses(await register.statusDocuments(), links)
  const told: string[] = []
  for (const on of ['2031-06-01', '2031-10-01', '2033-01-01']) {
    const { commitments } = await register.commitments({ on, limit: 500 })
    const reasons = await register.commitmentReasons(commitments, on)
    told.push(...commitments.map((it, i) => JSON.stringify([on, { ...it, textSeq: 0 }, reasons[i]])))
    // What is stored for a time is what is computed for a day.
    const computed = statuses.on(on).map((it) => `${it.commitment.fact} ${it.status} ${it.isLate}`)
    expect(commitments.map((it) => `${it.id} ${it.status} ${it.isLate}`).sort()).toEqual(computed.sort())
  }
  return JSON.stringify([links, told.sort()], null, 1)
}

async function staysAsItIs(register: Register): Promise<void> {
  const before = await hashOfLines(register)
  await register.rebuild()
  expect(await hashOfLines(register)).toBe(before)
}

/** Some orders of a list, each item first once, both ways round. */
const orders = <T>(items: readonly T[]): T[][] =>
  items.flatMap((_, i) => {
    const turned = [...items.slice(i), ...items.slice(0, i)]
    return [turned, turned.toReversed()]
  })

function tickingClock(): () => Date {
  let ticks = 0
  return () => new Date(Date.UTC(2026, 10, 21, 12, 0, ticks++))
}
