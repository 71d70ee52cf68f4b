import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { SignInCookie } from './cookies.ts'
import { opened, sealed } from './sealed.ts'
import { Sessions } from './sessions.ts'

const account = { key: 'k', name: 'Jet', role: 'reviewer' } as const

test('memory for sessions is bounded: who asked for nothing the longest is signed out first', () => {
  const sessions = new Sessions()
  const first = sessions.begin(account, null)
  const second = sessions.begin(account, null)
  for (let i = 0; i < 4_998; i++) sessions.begin(account, null)
  expect(sessions.at(first.id)?.account).toBe(account)
  sessions.begin(account, null)
  expect([sessions.at(first.id) === null, sessions.at(second.id) === null]).toEqual([false, true])
})

test('what a browser keeps for us is read with the same key only, and not when it was changed', () => {
  const kept = sealed('sleutel', '{"nonce":"geheim"}')
  expect(kept).not.toContain('geheim')
  expect(Buffer.from(kept, 'base64url').toString('latin1')).not.toContain('nonce')
  expect(opened('sleutel', kept)).toBe('{"nonce":"geheim"}')
  expect(opened('andere', kept)).toBe(null)
  const changed = Buffer.from(kept, 'base64url')
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  expect(opened('sleutel', changed.toString('base64url'))).toBe(null)
  for (const it of ['', 'x', 'A'.repeat(100)]) expect(opened('sleutel', it)).toBe(null)
  expect(sealed('sleutel', 'x')).not.toBe(sealed('sleutel', 'x'))
})

test('over https cookies can be set by this host alone and go over https alone; on this machine plain http will do', async () => {
  const set = async (secure: boolean) => {
    const routes = new Hono().get('/', (c) => {
      new SignInCookie('sessie', { secure }).keep(c, 'x')
      return c.text('')
    })
    return (await routes.request('/')).headers.get('Set-Cookie')
  }
  expect(await set(true)).toBe('__Host-sessie=x; Path=/; HttpOnly; Secure; SameSite=Lax')
  expect(await set(false)).toBe('sessie=x; Path=/; HttpOnly; SameSite=Lax')
})
