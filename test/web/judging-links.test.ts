import { afterEach, expect, test } from 'vitest'
import type { Register } from '../../src/register/contract.ts'
import { exampleRegister } from '../examples/register.ts'
import { browsing, HERE, hidden, plain } from './browsing.ts'

const LINKS = '/beoordelen/verbanden'
const DAY = '2025-01-31'
const opened: Register[] = []
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close()
})

/** Who judges, on a site with the bundled examples. */
async function judging(name = 'Jet') {
  const register = await exampleRegister()
  opened.push(register)
  const { ask } = await browsing({ register, name })
  const judge = async (path: string, fields: Record<string, string>, headers: Record<string, string> = HERE) => {
    const { text } = await ask(path)
    const form = { sleutel: hidden(text, 'sleutel'), gezien: hidden(text, 'gezien'), ...fields }
    return ask(path, { method: 'POST', body: new URLSearchParams(form), headers })
  }
  const first = async () =>
    /href="(\/beoordelen\/verbanden\/[^"/]+\/[0-9a-f]{16}[^"]*)"/.exec((await ask(LINKS)).text)?.[1] ?? ''
  return { register, ask, judge, first }
}

const said = (it: Awaited<ReturnType<Register['links']>>[number] | undefined): string =>
  JSON.stringify([it?.type, it?.a.document, it?.a.spans, it?.b.document, it?.b.spans])

/** The first link without which a promise is not known to be kept: its place in the queue, and the promise. */
async function decisive(register: Register): Promise<{ readonly place: number; readonly promise: string }> {
  const doubtful = await register.doubtfulLinks({ limit: 500 })
  for (const [place, it] of doubtful.entries()) {
    const promise = (it.progress?.promise === 'b' ? it.b.fact : it.a.fact) ?? ''
    const known = it.type === 'fulfilment' ? await register.commitment(promise, DAY) : null
    if (known?.status === 'fulfilled' && known.evidence.length === 1) return { place, promise }
  }
  throw new Error('No promise of the examples hangs on one link.')
}

test('the least sure link stands first; judged wrong it leaves the queue and the statuses, and can be taken back', async () => {
  const { register, ask, judge, first } = await judging()
  const doubtful = await register.doubtfulLinks({ limit: 500 })
  const scores = doubtful.map((it) => it.score)
  expect(scores).toEqual(scores.toSorted((a, b) => a - b))
  const { place, promise } = await decisive(register)
  const status = async () => (await register.commitment(promise, DAY))?.status
  const path = (await ask(`${LINKS}?na=${place}`)).location
  expect(plain((await ask(path)).text)).toContain('zegt dat de toezegging is nagekomen')
  const judged = await judge(path, { oordeel: 'reject', reden: 'Dit gaat over iets anders.' })
  expect([judged.status, judged.location]).toEqual([303, expect.stringContaining('bewaard=ja')])
  expect(plain((await ask(judged.location)).text)).toContain('Uw oordeel is bewaard.')
  expect(await status()).not.toBe('fulfilled')
  // Its rival may count now, and then stands in the queue.
  const left = (await register.doubtfulLinks({ limit: 500 })).map(said)
  expect(left).not.toContain(said(doubtful[place]))
  const past = (await ask(`${LINKS}/oordelen`)).text
  expect(plain(past)).toContain('Dit gaat over iets anders.')
  const again = /href="(\/beoordelen\/verbanden\/[^"/]+\/[0-9a-f]{16})"/.exec(past)?.[1] ?? ''
  expect(plain((await ask(again)).text)).toContain('Dit verband is afgewezen.')
  expect((await judge(again, { oordeel: 'accept', reden: 'Bij nader inzien wel.' })).status).toBe(303)
  expect(await status()).toBe('fulfilled')
  expect(await first()).not.toBe('')
})

test('without a verdict or a reason nothing is kept, and what was typed stays', async () => {
  const { register, judge, first } = await judging()
  const path = await first()
  const { status, text } = await judge(path, { reden: 'Al getypt.' })
  expect(status).toBe(422)
  expect(plain(text)).toContain('Kies een oordeel.')
  expect(text).toContain('Al getypt.')
  expect((await judge(path, { oordeel: 'reject' })).status).toBe(422)
  expect((await judge(path, { oordeel: 'weg', reden: 'x' })).status).toBe(422)
  expect((await judge(path, { oordeel: 'reject', reden: 'x', sleutel: 'verzonnen' })).status).toBe(403)
  expect(
    (await judge(path, { oordeel: 'reject', reden: 'x' }, { ...HERE, Origin: 'https://elders.example' })).status,
  ).toBe(403)
  expect(await register.linkJudgements()).toEqual([])
})

test('the same form twice is one judgement, and one that somebody else judged meanwhile is not overwritten', async () => {
  const { register, ask, judge, first } = await judging()
  const path = (await first()).split('?')[0] ?? ''
  await judge(path, { oordeel: 'accept', reden: 'Klopt.' })
  await judge(path, { oordeel: 'accept', reden: 'Klopt.', gezien: '0' })
  expect(await register.linkJudgements()).toHaveLength(1)
  const late = await judge(path, { oordeel: 'reject', reden: 'Toch niet.', gezien: '0' })
  expect([late.status, (await register.linkJudgements()).length]).toEqual([422, 1])
  expect(plain((await ask(path)).text)).toContain('Klopt Jet')
})

test('a link that is not there, and pages for who may not judge, are refused', async () => {
  const { ask, first } = await judging()
  for (const it of [`${LINKS}/kst-38914-6/0000000000000000`, `${LINKS}/weg/x`, `${LINKS}/..%2F../x`])
    expect([it, (await ask(it)).status]).toEqual([it, 404])
  for (const it of [LINKS, `${LINKS}/oordelen`, await first()])
    expect((await ask(it, { headers: { Via: 'proxy' } })).status).toBe(403)
})
