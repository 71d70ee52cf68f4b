import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingsFrom } from '../../src/cli/settings.ts'
import { commandLine } from '../cli/running.ts'
import { startMailServer } from './mail-server.ts'

const { folder, run, runWith, remove } = commandLine()
beforeAll(async () => {
  writeFileSync(
    join(folder, 'a.txt'),
    'De Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 12 maart 2028\n\nGeachte voorzitter,\n\nIk zal uw Kamer voor 1 december 2028 informeren over de visoptrek bij de stuwen in de Regge.\n\nDe Minister van Infrastructuur en Waterstaat,\n\nA. Bakker\n',
  )
  expect((await run('add', join(folder, 'a.txt'))).code).toBe(0)
})
afterAll(remove)

const WEEK = ['--since', '2028-03-10', '--on', '2028-03-17']
const MAIL = { BELEIDSSPOOR_MAIL_FROM: 'Beleidsspoor <b@voorbeeld.example>' }

test('without --to it is printed, in the language that is asked for', async () => {
  const { code, all } = await run('digest', ...WEEK)
  expect([code, all]).toEqual([0, expect.stringContaining('Nieuwe toezeggingen (1)')])
  expect((await run('digest', ...WEEK, '--language', 'en', '--html')).all).toContain('<h2>New promises (1)</h2>')
  expect((await run('digest', '--on', '2028-11-10', '--weeks', '4')).all).toContain('Termijnen die aflopen')
})

test('with --to it is mailed to each reader, and not when nothing happened', async () => {
  const { port, mails, close } = await startMailServer()
  const env = {
    ...MAIL,
    BELEIDSSPOOR_SMTP: `smtp://127.0.0.1:${port}`,
    BELEIDSSPOOR_PUBLIC_ADDRESS: 'https://b.example',
  }
  const to = ['--to', 'a@voorbeeld.example, b@voorbeeld.example']
  const sent = await runWith(env, 'digest', ...WEEK, ...to)
  expect([sent.code, sent.all]).toEqual([0, 'Sent to 2 of 2.'])
  expect(mails[0]?.raw).toContain('https://b.example/toezeggingen/')
  const quiet = ['--since', '2027-01-01', '--on', '2027-01-08', ...to]
  expect((await runWith(env, 'digest', ...quiet)).all).toContain('nothing was sent')
  expect(mails).toHaveLength(2)
  await runWith(env, 'digest', ...quiet, '--always')
  expect(mails).toHaveLength(4)
  await close()
})

test('a mail server that is down is told to the operator with what to do', async () => {
  const env = { ...MAIL, BELEIDSSPOOR_SMTP: 'smtp://127.0.0.1:1' }
  const { code, all } = await runWith(env, 'digest', ...WEEK, '--to', 'a@voorbeeld.example')
  expect([code, all]).toEqual([
    2,
    expect.stringMatching(/127\.0\.0\.1:1 .* Nothing was sent\. Check BELEIDSSPOOR_SMTP/),
  ])
  expect(all).not.toMatch(/^\s+at /m)
})

const wrong: [args: string[], environment: Record<string, string>, says: string][] = [
  [['--to', 'a@voorbeeld.example'], {}, 'BELEIDSSPOOR_SMTP is not set'],
  [['--to', 'geen adres'], {}, 'no address'],
  [['--to', 'a@x.example\nBcc: b@x.example'], {}, 'no address'],
  [['--since', '2030-01-01', '--on', '2029-01-01'], {}, 'which is after'],
  [['--weeks', '0'], {}, 'from 1 to 104'],
  [['--language', 'de'], {}, 'nl or en'],
  [['--department', 'Onbekend'], {}, 'No department'],
]
for (const [args, environment, says] of wrong)
  test(`used wrongly: digest ${JSON.stringify(args)}`, async () => {
    const { code, all } = await runWith({ ...environment }, 'digest', ...args)
    expect([code, all]).toEqual([2, expect.stringContaining(says)])
  })

const settings: [name: string, more: Record<string, string>, says: string][] = [
  ['no address', { BELEIDSSPOOR_SMTP: 'mail.example' }, 'no address of a mail server'],
  ['a password in it', { BELEIDSSPOOR_SMTP: 'smtp://jet:geheim@mail.example' }, 'no address of a mail server'],
  ['no sender', { BELEIDSSPOOR_MAIL_FROM: '' }, 'BELEIDSSPOOR_MAIL_FROM'],
  ['two senders', { BELEIDSSPOOR_MAIL_FROM: 'a@x.example, b@x.example' }, 'BELEIDSSPOOR_MAIL_FROM'],
  ['another word', { BELEIDSSPOOR_SMTP_TLS: 'nee' }, 'required or optional'],
  [
    'a password in the open',
    { BELEIDSSPOOR_SMTP_TLS: 'optional', BELEIDSSPOOR_SMTP_USER: 'jet' },
    'others could then read',
  ],
]
for (const [name, more, says] of settings)
  test(`settings of mail with ${name} stop the program, and tell no password`, () => {
    const environment = {
      ...MAIL,
      BELEIDSSPOOR_SMTP: 'smtp://mail.example',
      BELEIDSSPOOR_SMTP_PASSWORD: 'geheim',
      ...more,
    }
    expect(() => settingsFrom(environment)).toThrow(says)
    expect(() => settingsFrom(environment)).not.toThrow('geheim')
  })

test('STARTTLS is demanded of every server but one on this machine', () => {
  const tls = (address: string, more = {}) => settingsFrom({ ...MAIL, BELEIDSSPOOR_SMTP: address, ...more }).mail
  expect(tls('smtp://mail.example')).toMatchObject({ host: 'mail.example', port: 587, tls: 'starttls' })
  expect(tls('smtps://mail.example')).toMatchObject({ port: 465, tls: 'always' })
  expect(tls('smtp://mail.example:25', { BELEIDSSPOOR_SMTP_TLS: 'optional' })).toMatchObject({
    port: 25,
    tls: 'if-offered',
  })
  expect(tls('smtp://127.0.0.1:1025')?.tls).toBe('if-offered')
})
