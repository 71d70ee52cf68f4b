import { expect, test } from 'vitest'
import { accountActor, nameOfActor, personActor } from '../../register/judgements/actor.ts'
import { accountOf, type Claims, tellsRoles } from './account.ts'

const ISSUER = 'https://aanmelden.example'
const ROLES = { claim: 'roles', values: { lezers: 'reader', beheer: 'administrator' } } as const
const of = (claims: Claims, roles: Parameters<typeof accountOf>[2] = ROLES) =>
  accountOf({ sub: 'jet@voorbeeld.example', roles: ['lezers'], ...claims }, ISSUER, roles)

test('of several roles the one that may most counts, and values that mean nothing here are left out', () => {
  expect(of({ roles: ['lezers', 'beheer', 'iets', 7] })?.role).toBe('administrator')
  expect(of({ roles: 'lezers iets' })?.role).toBe('reader')
})

const without: [name: string, value: unknown][] = [
  ['no claim', undefined],
  ['another value', ['iedereen']],
  ['the name of a role as it is here', ['administrator']],
  ['a word of the language', ['constructor', 'toString', '__proto__']],
  ['an object', { lezers: true }],
]
for (const [name, roles] of without) test(`${name} is no role`, () => expect(of({ roles })).toBe(null))

test('the claim may lie deeper, or have points or slashes in its own name', () => {
  const deep = { ...ROLES, claim: 'realm_access.roles' }
  expect(of({ realm_access: { roles: ['beheer'] } }, deep)?.role).toBe('administrator')
  expect(of({ 'realm_access.roles': ['beheer'] }, deep)?.role).toBe('administrator')
  expect(of({ 'https://x.example/rol': 'beheer' }, { ...ROLES, claim: 'https://x.example/rol' })?.role).toBe(
    'administrator',
  )
  expect(tellsRoles({ realm_access: null }, deep)).toBe(false)
})

test('the key hangs on the subject and its provider, not on the name, and does not show the subject', () => {
  const key = of({ name: 'Jet' })?.key
  expect(key).toMatch(/^[\w-]{16}$/)
  expect(of({ name: 'Jet de Vries' })?.key).toBe(key)
  expect(of({ sub: 'ander' })?.key).not.toBe(key)
  expect(accountOf({ sub: 'jet@voorbeeld.example', roles: 'lezers' }, 'https://ander.example', ROLES)?.key).not.toBe(
    key,
  )
})

const names: [claims: Claims, name: string][] = [
  [{ name: 'Jet de Vries' }, 'Jet de Vries'],
  [{ given_name: 'Jet', family_name: 'de Vries' }, 'Jet de Vries'],
  [{ preferred_username: 'jvries' }, 'jvries'],
  [{ name: 'jet@voorbeeld.example', preferred_username: 'jvries' }, 'jvries'],
  [{ preferred_username: 'jet@voorbeeld.example' }, 'Medewerker'],
  [{ name: '<b>Jet</b> (beheer)\n' }, 'b Jet b beheer'],
  [{ name: 'Fatıma Öz-Çelik' }, 'Fatıma Öz-Çelik'],
  [{ name: 42 }, 'Medewerker'],
  [{}, 'Medewerker'],
]
for (const [claims, name] of names)
  test(`${JSON.stringify(claims)} is called ${name}`, () => {
    const account = of(claims)
    expect(account?.name).toBe(name)
    expect(personActor(account?.name ?? '')).not.toBe(null)
    expect(account && nameOfActor(accountActor(account))).toBe(name)
  })

test('nobody who gives a name of their own can pass for an account', () => {
  expect(personActor('Jet de Vries (0123456789abcdef)')).toBe(null)
})
