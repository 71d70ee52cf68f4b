import { loadTools } from '../../src/intake/engine-tools.ts'
import { linkRules } from '../../src/intake/link-rules.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import type { Register } from '../../src/register/contract.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { letterOf } from './tracing.ts'

/** Promises about rules, and one about none. */
const LETTER = [
  'Ik zal het looncriterium van de Europese blauwe kaart verlagen.',
  'Ik zal kennismigranten een langere zoekperiode gunnen.',
  'Ik zal de permanente verblijfsvergunning eerder mogelijk maken.',
  'Ik zal uw Kamer voor de zomer van 2021 informeren over de kennismigrantenregeling.',
  'Ik zal de sluizen in Terneuzen vernieuwen.',
].join('\n\n')

export async function letterRegister(path = ':memory:'): Promise<Register> {
  const settings = readingSettings()
  const register = await openSqlite(path, { now: () => new Date('2026-11-22T09:00:00Z'), links: linkRules(settings) })
  const file = letterOf(LETTER, '3 maart 2020', await loadTools(settings))
  await register.append([{ kind: 'document-read', actor: 'program:intake', engineVersion: '1', file }])
  return register
}

export async function promiseCalled(register: Register, words: string): Promise<string> {
  const all = await register.facts({ kinds: ['commitments'], limit: 100 })
  const found = all.find((it) => it.text.includes(words))
  if (!found) throw new Error(`No promise says «${words}».`)
  return found.id
}
