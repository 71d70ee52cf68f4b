import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { exampleRegister } from '../../test/examples/register.ts'
import { SECRET, startReceiver } from '../../test/notices/receiver.ts'
import { giveJudgement } from '../register/judgements/give.ts'
import { jsonLog } from '../web/log.ts'
import type { CommandContext } from './command.ts'
import { today } from './day.ts'
import { settingsFrom } from './settings.ts'
import { signIn } from './sign-in.ts'
import { tell, webhookEndpoints } from './webhooks.ts'

const folder = mkdtempSync(join(tmpdir(), 'tell-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'webhooks.json')
const contextOf = (more: Record<string, string> = {}): CommandContext => ({
  output: { line: () => undefined, aside: () => undefined, isTerminal: false },
  settings: settingsFrom({ BELEIDSSPOOR_DATA: folder, BELEIDSSPOOR_WEBHOOKS: file, ...more }),
})

test('a file of endpoints that cannot be used stops the program before it serves', async () => {
  await expect(webhookEndpoints(contextOf())).rejects.toThrow('cannot be read')
  writeFileSync(file, '[{')
  await expect(webhookEndpoints(contextOf())).rejects.toThrow(`${file} of BELEIDSSPOOR_WEBHOOKS is no JSON`)
  expect(await webhookEndpoints({ ...contextOf(), settings: settingsFrom({}) })).toEqual([])
})

test('as long as it runs it tells what changed, and the log has the host and neither path nor words', async () => {
  const [register, receiver, lines] = [await exampleRegister(), await startReceiver(), [] as string[]]
  writeFileSync(file, JSON.stringify([{ url: receiver.url, secret: SECRET }]))
  const context = contextOf()
  const log = jsonLog((line) => lines.push(line))
  const before = await tell(register, await webhookEndpoints(context), log, {}, context)
  await before.stop()
  expect(readdirSync(join(folder, 'webhooks'))).toEqual(['seen.json'])
  const { commitments } = await register.commitments({ on: today(), withoutKinds: ['ongoing_action'], limit: 1 })
  const [fact] = await register.facts({ id: commitments[0]?.id ?? '', limit: 1 })
  if (!fact) throw new Error('The examples have no commitment.')
  await giveJudgement({ verdict: 'reject', fact, fields: {}, reason: 'Nee.', actor: 'person:Jet' }, register)
  // What changed while it did not run is told at the next start.
  const after = await tell(register, await webhookEndpoints(context), log, {}, context)
  for (let i = 0; i < 200 && receiver.received.length === 0; i++) await pause(50)
  await after.stop()
  expect(receiver.received.map((it) => JSON.parse(it.body).type)).toContain('commitment.removed')
  const said = JSON.parse(lines.at(-1) ?? '{}')
  expect(said).toMatchObject({ event: 'webhook', outcome: 'done', host: new URL(receiver.url).host, attempts: 1 })
  expect(lines.join()).not.toContain('haak')
  await receiver.close()
  await register.close()
})

test('where people sign in, nobody judges as the person at this computer', async () => {
  const more = {
    BELEIDSSPOOR_OIDC_ISSUER: 'https://aanmelden.example',
    BELEIDSSPOOR_OIDC_CLIENT_ID: 'beleidsspoor',
    BELEIDSSPOOR_PUBLIC_ADDRESS: 'https://beleidsspoor.example',
    BELEIDSSPOOR_REVIEWER: 'Jet',
  }
  const who = await signIn({}, contextOf(more))
  expect([Object.keys(who), who.shared?.publicOrigin]).toEqual([['shared'], 'https://beleidsspoor.example'])
  expect(Object.keys(await signIn({}, contextOf({ BELEIDSSPOOR_REVIEWER: 'Jet' })))).toEqual(['review'])
})
