import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Kept } from '../../src/notices/webhooks/kept.ts'
import { type MessageBody, messagesOf } from '../../src/notices/webhooks/message.ts'
import { type WebhookSettings, Webhooks } from '../../src/notices/webhooks/webhooks.ts'
import type { CommitmentOn } from '../../src/register/commitments.ts'
import type { Register } from '../../src/register/contract.ts'
import { giveJudgement } from '../../src/register/judgements/give.ts'
import { dossier } from '../browser/fixture/dossier.ts'
import { endpointAt, type Received, SECRET, startReceiver } from './receiver.ts'
import { UNMASKED, withAddress } from './with-address.ts'

let register: Register
let receiver: Awaited<ReturnType<typeof startReceiver>>
let folder: string
let [day, now] = ['', 0]
let events: string[] = []
beforeEach(async () => {
  register = await dossier()
  receiver = await startReceiver()
  folder = mkdtempSync(join(tmpdir(), 'webhooks-'))
  ;[day, now, events] = ['2031-04-01', Date.parse('2031-04-01T08:00:00Z'), []]
})
afterEach(async () => {
  await receiver.close()
  await register.close()
  rmSync(folder, { recursive: true })
})

const webhooks = (more: Partial<WebhookSettings> = {}) =>
  new Webhooks(register, {
    ...{ endpoints: [endpointAt(receiver.url)], folder, site: 'https://beleidsspoor.example' },
    ...{ today: () => day, now: () => now, timeoutMs: 300 },
    onEvent: (outcome, { why = '' }) => void events.push(`${outcome} ${why}`.trim()),
    onError: (error) => expect(error).toBe(null),
    ...more,
  })

const minutes = (n: number) => {
  now += n * 60_000
}
/** As long as it takes to see a change: the register has to be still first. */
async function turns(of: Webhooks): Promise<void> {
  for (let i = 0; i < 3; i++) await of.turn()
}
const types = () => receiver.received.map((it) => JSON.parse(it.body).type as string).sort()
const idsOf = (all: readonly Received[]) => all.map((it) => it.headers['webhook-id'])

/** All terms of the letter have passed by then. */
const LATER = '2039-01-01'

test('the first look tells nothing; when terms pass that is told, signed, with the words masked', async () => {
  await register.append([withAddress()])
  const own = webhooks()
  await turns(own)
  expect(receiver.received).toEqual([])
  day = LATER
  await turns(own)
  expect(types()).toEqual(['commitment.status-changed', 'commitment.term-passed'])
  for (const { headers, body } of receiver.received) {
    const [id, at] = [headers['webhook-id'], headers['webhook-timestamp']]
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64')
    const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
    expect([headers['webhook-signature'], Number(at)]).toEqual([`v1,${signature}`, now / 1_000])
    expect(body).toMatch(/Ik zal wie vragen heeft via/)
    expect(body).not.toMatch(UNMASKED)
  }
  const { data } = JSON.parse(receiver.received[0]?.body ?? '')
  const first = data.changes.find((it: { id: string }) => it.id !== 'f-address')
  expect(first).toMatchObject({ status: 'deadline_passed_no_evidence', statusBefore: 'open' })
  expect(first.page).toBe(`https://beleidsspoor.example/toezeggingen/${first.id}`)
  await turns(own)
  expect(receiver.received).toHaveLength(2)
})

test('a commitment that somebody adds is new, and one that is rejected is removed and told by its id alone', async () => {
  const own = webhooks()
  await turns(own)
  const [fact] = await register.facts({ documentId: 'kst-39412-23', kinds: ['commitments'], limit: 1 })
  if (!fact) throw new Error('The letter has no commitment.')
  const order = { documentId: 'kst-39412-23', kind: 'commitments', reason: 'Ja.', actor: 'person:Jet' } as const
  const where = 'De onderzoekers bevelen aan om de bediening op afstand te verbreden.'
  await giveJudgement({ verdict: 'add', ...order, fields: { kind: 'promise', strength: 'effort' }, where }, register)
  await giveJudgement({ verdict: 'reject', fact, fields: {}, reason: 'Nee.', actor: 'person:Jet' }, register)
  await turns(own)
  expect(types()).toEqual(['commitment.added', 'commitment.removed'])
  const removed = receiver.received.map((it) => JSON.parse(it.body)).find((it) => it.type === 'commitment.removed')
  expect(removed.data.changes).toEqual([{ id: fact.id, statusBefore: 'open' }])
  expect(receiver.received.map((it) => it.body).join()).not.toContain('Jet')
})

test('an endpoint is told only what it asked for', async () => {
  const own = webhooks({ endpoints: [endpointAt(receiver.url, { kinds: ['commitment.term-passed'] })] })
  await turns(own)
  day = LATER
  await turns(own)
  expect(types()).toEqual(['commitment.term-passed'])
})

test('who fails gets it again later, also after a restart, under the same id', async () => {
  receiver.answer = (_, response) => response.writeHead(500).end()
  const own = webhooks({ endpoints: [endpointAt(receiver.url, { kinds: ['commitment.term-passed'] })] })
  await turns(own)
  day = LATER
  await turns(own)
  await turns(own)
  // Not before it is time.
  expect([receiver.received.length, events]).toEqual([1, ['failed status-500']])
  minutes(1)
  await own.turn()
  expect(receiver.received).toHaveLength(2)
  receiver.answer = (_, response) => response.writeHead(200).end('{}')
  minutes(5)
  const again = webhooks({ endpoints: [endpointAt(receiver.url, { kinds: ['commitment.term-passed'] })] })
  await turns(again)
  expect(events.at(-1)).toBe('done')
  expect(new Set(idsOf(receiver.received)).size).toBe(1)
  minutes(600)
  await turns(again)
  expect([receiver.received.length, readdirSync(folder)]).toEqual([3, ['seen.json']])
})

function endless(response: ServerResponse): void {
  response.writeHead(500)
  const more = setInterval(() => response.write('x'), 1)
  response.once('close', () => clearInterval(more))
}

const bad: [name: string, answer: RequestListener, why: string][] = [
  ['is slow', () => undefined, 'timeout'],
  ['redirects', (it, to) => to.writeHead(302, { Location: `http://${it.headers.host}/elders` }).end(), 'status-302'],
  ['breaks off', (it) => it.socket.destroy(), 'ECONNRESET'],
  ['answers without end', (_, to) => endless(to), 'status-500'],
]
for (const [name, answer, why] of bad)
  test(`an endpoint that ${name} is a failure that holds up nothing and leads nowhere`, async () => {
    receiver.answer = answer
    const other = await startReceiver()
    const own = webhooks({ endpoints: [endpointAt(receiver.url), endpointAt(other.url)] })
    await turns(own)
    day = LATER
    await turns(own)
    await other.close()
    expect([...new Set(events)].sort()).toEqual(['done', `failed ${why}`])
    expect(other.received).toHaveLength(2)
    expect(receiver.received.length).toBeLessThanOrEqual(2)
  })

test('who says that nobody is there any more is not asked again', async () => {
  receiver.answer = (_, response) => response.writeHead(410).end()
  const own = webhooks()
  await turns(own)
  day = LATER
  await turns(own)
  expect([receiver.received.length, events]).toEqual([1, ['gone', 'given-up']])
})

test('what nobody took for three days is given up, and messages of who is no longer named go', async () => {
  receiver.answer = (_, response) => response.writeHead(500).end()
  const own = webhooks()
  await turns(own)
  day = LATER
  await turns(own)
  minutes(73 * 60)
  await own.turn()
  expect(events.filter((it) => it === 'given-up')).toHaveLength(2)
  day = '2031-04-01'
  await turns(own)
  expect(readdirSync(folder).length).toBeGreaterThan(1)
  await webhooks({ endpoints: [] }).turn()
  expect(readdirSync(folder)).toEqual(['seen.json'])
})

test('what is withdrawn is in nothing that still waits', async () => {
  receiver.answer = (_, response) => response.writeHead(500).end()
  const own = webhooks()
  await turns(own)
  day = LATER
  await turns(own)
  const waiting = () =>
    readdirSync(folder)
      .map((it) => readFileSync(join(folder, it), 'utf8'))
      .join('\n')
  expect(waiting()).toContain('kst-39412-23')
  await register.withdraw({ documentId: 'kst-39412-23', reason: 'Hoort hier niet.', actor: 'person:Jet' })
  await turns(own)
  expect(waiting()).not.toContain('kst-39412-23')
})

test('a kill between messages and position gives the same messages under the same ids', async () => {
  const kept = new Kept(folder)
  const seen = new Map([['a', ['open', null] as const]])
  await kept.advance(null, seen, [], now)
  const before = kept.position()
  const messages = [{ type: 'commitment.added' as const, body: '{}', endpoint: 'abcdef012345' }]
  await kept.advance(before, seen, messages, now)
  const first = kept.waiting().map((it) => kept.read(it)?.id)
  await kept.advance(before, seen, messages, now)
  expect(kept.waiting().map((it) => kept.read(it)?.id)).toEqual(first)
  await kept.advance(kept.position(), seen, messages, now)
  expect(new Set(kept.waiting().map((it) => kept.read(it)?.id)).size).toBe(2)
})

test('the position is read once, and after a restart it is what was kept', async () => {
  const kept = new Kept(folder)
  await kept.advance(null, new Map([['a', ['open', '2031-12-31'] as const]]), [], now)
  writeFileSync(join(folder, 'seen.json.bak'), readFileSync(join(folder, 'seen.json')))
  const position = kept.position()
  rmSync(join(folder, 'seen.json'))
  expect(kept.position()).toBe(position)
  renameSync(join(folder, 'seen.json.bak'), join(folder, 'seen.json'))
  expect(new Kept(folder).position()).toEqual(position)
})

const promises = (count: number): CommitmentOn[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ id: `f-${i}`, textSeq: 1, documentId: 'kst-1-1', title: null, dates: [null, null], department: null, page: 1 },
    ...{ text: 'Ik zal.', about: 'Ik zal.', kind: 'promise', strength: 'firm', status: 'open', due: null },
    ...{ isLate: false, ownTerm: null, withoutDeadline: true },
  }))

test('a message holds at most 25 changes of one kind, and all are told', () => {
  const changes = promises(60).map((now) => ({ kind: 'commitment.added' as const, id: now.id, before: null, now }))
  const removed = { kind: 'commitment.removed' as const, id: 'f-x', before: null, now: null }
  const messages = messagesOf([removed, ...changes], '2031-04-01', '2031-04-01T08:00:00Z', null)
  const idsIn = (it: MessageBody): string[] => JSON.parse(it.body).data.changes.map(({ id }: { id: string }) => id)
  expect(messages.map((it) => [it.type, idsIn(it).length])).toEqual([
    ['commitment.removed', 1],
    ...[25, 25, 10].map((n) => ['commitment.added', n]),
  ])
  expect(messages.flatMap(idsIn)).toEqual(['f-x', ...changes.map((it) => it.id)])
})

test('of more than a thousand messages the last thousand wait, and the rest is given up in one line of the log', async () => {
  receiver.answer = (_, response) => response.writeHead(500).end()
  let [there, version] = [promises(0), '1']
  const large = {
    version: async () => version,
    everyCommitment: async function* () {
      yield* there
    },
  } as unknown as Register
  const lost: unknown[] = []
  const own = new Webhooks(large, {
    ...{ endpoints: [endpointAt(receiver.url)], folder, site: null, today: () => day, now: () => now },
    onEvent: (outcome, { messages }) => void lost.push(...(outcome === 'given-up' ? [messages] : [])),
    onError: (error) => expect(error).toBe(null),
  })
  await turns(own)
  ;[there, version] = [promises(1_003 * 25), '2']
  await turns(own)
  const waiting = new Kept(folder).waiting()
  const [first] = waiting.map((it) => JSON.parse(new Kept(folder).read(it)?.body ?? '').data.changes)
  expect([lost, waiting.length, first[0].id]).toEqual([[3], 1_000, 'f-75'])
})

test('while documents come in it waits until the register is still, but not for ever', async () => {
  const own = webhooks({ everyMs: 5 })
  await turns(own)
  const [fact] = await register.facts({ documentId: 'kst-39412-23', kinds: ['commitments'], limit: 1 })
  if (!fact) throw new Error('The letter has no commitment.')
  const judge = (reason: string) =>
    giveJudgement({ verdict: 'reject', fact, fields: {}, reason, actor: 'person:Jet' }, register)
  for (const reason of ['een', 'twee', 'drie']) {
    await judge(reason)
    await own.turn()
  }
  expect(receiver.received).toEqual([])
  minutes(6)
  await judge('vier')
  await own.turn()
  expect(types()).toEqual(['commitment.removed'])
})
