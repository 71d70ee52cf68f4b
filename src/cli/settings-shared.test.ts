import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settingsFrom } from './settings.ts'
import { secretIn } from './sign-in.ts'

const GOOD = {
  BELEIDSSPOOR_OIDC_ISSUER: 'https://aanmelden.example/realms/x',
  BELEIDSSPOOR_OIDC_CLIENT_ID: 'beleidsspoor',
  BELEIDSSPOOR_PUBLIC_ADDRESS: 'https://beleidsspoor.example',
}
const shared = (more: Record<string, string> = {}) => settingsFrom({ ...GOOD, ...more }).shared

test('without a provider nobody signs in; with one the rest has a default', () => {
  expect(settingsFrom({}).shared).toBe(null)
  expect(shared()).toEqual({
    ...{ publicOrigin: 'https://beleidsspoor.example', isPublic: true, issuer: GOOD.BELEIDSSPOOR_OIDC_ISSUER },
    ...{ clientId: 'beleidsspoor', secret: null, secretFile: null, scope: 'openid profile' },
    roles: { claim: 'roles', values: { reader: 'reader', reviewer: 'reviewer', administrator: 'administrator' } },
  })
})

test('the roles of a provider are told one by one; a name may hold the sign between the two', () => {
  const { values } = shared({ BELEIDSSPOOR_OIDC_ROLES: 'cn=beheer=administrator , lezers=reader' })?.roles ?? {
    values: {},
  }
  expect(values).toEqual({ 'cn=beheer': 'administrator', lezers: 'reader' })
})

const wrong: [setting: string, value: string, says: string][] = [
  ['BELEIDSSPOOR_OIDC_ISSUER', 'http://aanmelden.example', 'https'],
  ['BELEIDSSPOOR_OIDC_ISSUER', 'aanmelden.example', 'https'],
  ['BELEIDSSPOOR_OIDC_CLIENT_ID', '', 'BELEIDSSPOOR_OIDC_CLIENT_ID is not'],
  ['BELEIDSSPOOR_PUBLIC_ADDRESS', '', 'BELEIDSSPOOR_PUBLIC_ADDRESS is not'],
  ['BELEIDSSPOOR_PUBLIC_ADDRESS', 'http://beleidsspoor.example', 'https'],
  ['BELEIDSSPOOR_PUBLIC_ADDRESS', 'https://example.org/beleidsspoor', 'without a path'],
  ['BELEIDSSPOOR_PUBLIC_READING', 'misschien', 'yes or no'],
  ['BELEIDSSPOOR_OIDC_ROLES', 'beheer', 'NAME=ROLE'],
  ['BELEIDSSPOOR_OIDC_ROLES', 'beheer=baas', 'NAME=ROLE'],
]
for (const [setting, value, says] of wrong)
  test(`${setting}="${value}" stops the program: ${says}`, () =>
    expect(() => shared({ [setting]: value })).toThrow(says))

test('a provider on this machine may be asked over plain http', () => {
  for (const it of ['http://127.0.0.1:8080/', 'http://localhost:8080/', 'http://[::1]:8080/'])
    expect(shared({ BELEIDSSPOOR_OIDC_ISSUER: it })?.issuer).toBe(it)
})

test('a secret may stand in a file, and one that is not there or empty stops the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'))
  const file = join(folder, 'geheim')
  writeFileSync(file, 'een geheim\n')
  expect(secretIn(file)).toBe('een geheim')
  writeFileSync(file, '\n')
  expect(() => secretIn(file)).toThrow('is empty')
  expect(() => secretIn(join(folder, 'weg'))).toThrow('cannot be read')
  rmSync(folder, { recursive: true })
})
