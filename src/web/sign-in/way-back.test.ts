import { expect, test } from 'vitest'
import { wayBack } from './way-back.ts'

const own = ['/', '/toezeggingen', '/documenten/kst-1?feit=2&pagina=3', '/beoordelen/feiten/blg-1/ab%2Fcd']
for (const it of own) test(`after signing in somebody goes on to ${it}`, () => expect(wayBack(it)).toBe(it))

const elsewhere = [
  undefined,
  '',
  'https://elders.example/',
  '//elders.example',
  '///elders.example',
  '/\\elders.example',
  '/.//elders.example',
  '/x/..//elders.example',
  '/%2e%2e//elders.example',
  '\\/elders.example',
  '/\t/elders.example',
  '/\n/elders.example',
  ' //elders.example',
  'javascript:alert(1)',
  '/x\r\nSet-Cookie: a=b',
  'toezeggingen',
  `/${'x'.repeat(1_000)}`,
  '/aanmelden',
  '/aanmelden/terug?code=1',
  '/afmelden',
]
for (const it of elsewhere)
  test(`${JSON.stringify(it)?.slice(0, 40)} leads to the first page`, () => expect(wayBack(it)).toBe('/'))
