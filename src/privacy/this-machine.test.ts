import { expect, test } from 'vitest'
import { isThisMachine } from './this-machine.ts'

for (const it of ['localhost', '127.0.0.1', '127.10.0.3', '::1', new URL('http://[::1]:80/').hostname])
  test(`${it} is this machine`, () => expect(isThisMachine(it)).toBe(true))

for (const it of ['localhost.example', '127.0.0.1.example', '10.0.0.1', '::2', '0.0.0.0', '', 'x127.0.0.1'])
  test(`«${it}» is not this machine by itself`, () => expect(isThisMachine(it)).toBe(false))
