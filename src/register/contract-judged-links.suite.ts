import { expect } from 'vitest'
import type { Register } from './contract.ts'
import { giveLinkJudgement, type LinkVerdict } from './judgements/link-judgement.ts'

type Check = (sentence: string, act: (register: Register) => Promise<void>) => void

/** What the suite of links has at hand: a promise and its delivery, added as given or read otherwise, and what then holds. */
export interface Dossier {
  readonly addPromise: (register: Register) => Promise<unknown>
  readonly addDelivery: (register: Register, change?: 'none' | 'moved' | 'unread' | 'again') => Promise<unknown>
  readonly fates: (register: Register, day: string) => Promise<string[]>
  readonly staysAsItIs: (register: Register) => Promise<void>
}

const DAY = '2032-06-01'
const KEPT = ['kst-1-1 fulfilled']
const SILENT = ['kst-1-1 deadline_passed_no_evidence']

/** What every store promises of judgements on links. */
export function judgedLinksContract(check: Check, { addPromise, addDelivery, fates, staysAsItIs }: Dossier): void {
  const judge = async (register: Register, verdict: LinkVerdict, reason = 'Zo is het.') => {
    const [link] = await delivery(register)
    if (link) return giveLinkJudgement({ link, verdict, reason, actor: 'person:test' }, register)
    const before = (await register.linkJudgements()).at(-1)
    if (!before) throw new Error('There is no link to judge.')
    const judgement = { ...before, verdict, reason }
    const { seq: _, at: __, actor: ___, fits: ____, isLast: _____, ...said } = judgement
    return (await register.append([{ kind: 'link-judgement', actor: 'person:test', judgement: said }]))[0]
  }
  const delivery = async (register: Register) => (await register.links()).filter((it) => it.type === 'fulfilment')

  check(
    'a link that a person rejects is none, and counts in no status; taken back it counts again',
    async (register) => {
      await addPromise(register)
      await addDelivery(register)
      expect(await fates(register, DAY)).toEqual(KEPT)
      await judge(register, 'reject')
      expect([await delivery(register), await fates(register, DAY)]).toEqual([[], SILENT])
      expect((await register.commitment('f-kst-1-1', DAY))?.evidence).toEqual([])
      await staysAsItIs(register)
      await judge(register, 'accept')
      expect([(await delivery(register)).length, await fates(register, DAY)]).toEqual([1, KEPT])
      await staysAsItIs(register)
      expect((await register.linkJudgements()).map((it) => [it.verdict, it.isLast])).toEqual([
        ['reject', false],
        ['accept', true],
      ])
    },
  )

  check('links that nobody judged are asked for, and one that was judged no more', async (register) => {
    await addPromise(register)
    await addDelivery(register)
    const before = await register.doubtfulLinks({ limit: 9 })
    expect(before.map((it) => it.type)).toContain('fulfilment')
    expect(await register.doubtfulLinks({ limit: 9, offset: before.length })).toEqual([])
    await judge(register, 'accept')
    expect((await register.doubtfulLinks({ limit: 9 })).map((it) => it.type)).not.toContain('fulfilment')
    expect(await fates(register, DAY)).toEqual(KEPT)
  })

  check('the newest judgements on links are asked for a few at a time', async (register) => {
    await addPromise(register)
    await addDelivery(register)
    for (const verdict of ['reject', 'accept', 'reject'] as const) await judge(register, verdict)
    const [first, second, third] = await register.linkJudgements()
    expect(await register.linkJudgements({ newest: { limit: 2 } })).toEqual([third, second])
    expect(await register.linkJudgements({ newest: { limit: 2, offset: 2 } })).toEqual([first])
    expect(await register.linkJudgements({ documentId: 'kst-1-1', newest: { limit: 1 } })).toEqual([third])
  })

  check('the same judgement twice is one', async (register) => {
    await addPromise(register)
    await addDelivery(register)
    expect(await judge(register, 'accept')).toMatchObject({ isNew: true })
    expect(await judge(register, 'accept')).toMatchObject({ isNew: false })
    expect(await register.linkJudgements()).toHaveLength(1)
  })

  check(
    'a judgement on a link survives another reading of either side, and waits while its words are gone',
    async (register) => {
      await addPromise(register)
      await addDelivery(register)
      await judge(register, 'reject')
      await addDelivery(register, 'moved')
      expect([await delivery(register), await fates(register, DAY)]).toEqual([[], SILENT])
      await addDelivery(register, 'unread')
      expect((await register.linkJudgements()).map((it) => it.fits)).toEqual([false])
      await addDelivery(register, 'again')
      expect((await register.linkJudgements()).map((it) => it.fits)).toEqual([true])
      expect([await delivery(register), await fates(register, DAY)]).toEqual([[], SILENT])
      await staysAsItIs(register)
    },
  )

  check(
    'a judgement on a link is in the history of both documents, and goes with a withdrawal of either',
    async (register) => {
      await addPromise(register)
      await addDelivery(register)
      await judge(register, 'reject', 'Een ander meldpunt.')
      for (const id of ['kst-1-1', 'kst-1-3']) {
        const line = (await register.history(id)).find((it) => it.kind === 'link-judgement')
        expect(line).toMatchObject({ verdict: 'reject', what: expect.stringContaining('Een ander meldpunt.') })
      }
      const order = { documentId: 'kst-1-3', reason: 'Vergissing.', actor: 'person:test' }
      await register.withdraw({ ...order, passage: 'kademuren' })
      const said = async () => JSON.stringify([await register.linkJudgements(), await entriesOf(register)])
      expect(await said()).not.toContain('voor verzakte kademuren geopend')
      await register.withdraw(order)
      expect(await register.linkJudgements()).toEqual([])
      expect(await said()).not.toContain('Een ander meldpunt.')
      await staysAsItIs(register)
    },
  )
}

async function entriesOf(register: Register): Promise<unknown[]> {
  const entries: unknown[] = []
  for await (const it of register.journal()) if (it.kind !== 'document-read') entries.push(it.body)
  return entries
}
