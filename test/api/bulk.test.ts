import { expect, test } from 'vitest'
import { api } from '../../src/api/api.ts'
import type { Register } from '../../src/register/contract.ts'
import { dossier } from '../browser/fixture/dossier.ts'
import { exampleRegister } from '../examples/register.ts'
import { asking } from './asking.ts'

type Line = { readonly type: string; readonly value: Record<string, unknown>; readonly lines: number }
const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((it) => JSON.parse(it))

test('the export holds every document, fact, link and commitment once, and says how many lines there were', async () => {
  const register = await exampleRegister()
  const lines = linesOf((await asking(register)('/export')).text)
  const last = lines.at(-1)
  expect(last).toEqual({ type: 'end', lines: lines.length - 1 })
  const totals = await register.totals()
  const of = (type: string) => lines.filter((it) => it.type === type)
  expect(of('document')).toHaveLength(totals.documents)
  expect(of('fact')).toHaveLength(Object.values(totals.facts).reduce((sum, n) => sum + n, 0))
  expect(of('link')).toHaveLength((await register.links()).length)
  const { total } = await register.commitments({ on: '2026-01-10', limit: 1 })
  expect(of('commitment')).toHaveLength(total)
  const ids = of('fact').map((it) => `${it.value.kind} ${it.value.id}`)
  expect(new Set(ids).size).toBe(ids.length)
  await register.close()
})

test('a part or some documents of it can be asked', async () => {
  const register = await exampleRegister()
  const ask = asking(register)
  const some = linesOf((await ask('/export?part=documents&documentKind=report')).text)
  const { total } = (await ask('/documents?kind=report')).json
  expect(some.map((it) => it.type)).toEqual([...Array(total).fill('document'), 'end'])
  await register.close()
})

test('changes come in order from where the asker was, and a withdrawal is told without what was withdrawn', async () => {
  const register = await dossier()
  const ask = asking(register)
  const before = linesOf((await ask('/changes')).text) as unknown as { seq: number; documents: { id: string }[] }[]
  expect(before.map((it) => it.seq)).toEqual([1, 2, 3, 4, 5, 6])
  expect(before[0]?.documents[0]?.id).toBe('kst-39412-23')
  const reason = 'Op verzoek.'
  await register.withdraw({ actor: 'person:j.jansen', documentId: 'kst-39412-23', reason })
  const { text } = await ask('/changes?after=6')
  expect(linesOf(text)).toMatchObject([
    { seq: 7, type: 'withdrawal', documents: [{ id: 'kst-39412-23' }], by: 'person' },
  ])
  const all = linesOf((await ask('/changes')).text) as unknown as {
    seq: number
    type: string
    erasedBy: number | null
  }[]
  expect(all[0]).toMatchObject({ seq: 1, type: 'erased', documents: [], text: null, erasedBy: 7 })
  expect(text).not.toMatch(/jansen|Brug|brug/)
  expect((await ask('/changes?after=7')).text).toBe('')
  await register.close()
})

test('no more changes come than were asked for', async () => {
  const register = await dossier()
  expect(
    linesOf((await asking(register)('/changes?after=2&limit=2')).text).map(
      (it) => (it as unknown as { seq: number }).seq,
    ),
  ).toEqual([3, 4])
  await register.close()
})

const settings = { mask: (text: string) => text, today: () => '2032-01-10' }

test('a failure in the middle breaks the answer off and is told to the keeper', async () => {
  const register = await dossier()
  const told: unknown[] = []
  const broken: Register = { ...register, facts: () => Promise.reject(new Error('secret path /var/db')) }
  const response = await api(broken, { ...settings, onError: (error) => told.push(error) }).request('/export')
  expect(response.status).toBe(200)
  const failure = await response.text().catch((error: unknown) => error)
  expect(String(failure)).toContain('could not be finished')
  expect(String(failure)).not.toContain('secret')
  expect(told).toHaveLength(1)
  await register.close()
})

test('a reader that goes away is not read for any longer', async () => {
  const register = await dossier()
  let asked = 0
  const counting: Register = {
    ...register,
    document: (id) => {
      asked++
      return register.document(id)
    },
  }
  const { body } = await api(counting, settings).request('/export?part=documents')
  const reader = body?.getReader()
  await reader?.read()
  await reader?.cancel()
  expect(asked).toBe(1)
  await register.close()
})
