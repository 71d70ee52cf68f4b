import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { type MailServer, mailTo } from '../../src/notices/digest/mail.ts'
import { ownCertificate, startMailServer } from './mail-server.ts'

const MESSAGE = { subject: 'Toezeggingen', text: 'Eén toezegging.', html: '<p>Eén toezegging.</p>' }
const certificate = ownCertificate()

const running: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const it of running.splice(0)) await it.close()
})
async function started(...options: Parameters<typeof startMailServer>) {
  const server = await startMailServer(...options)
  running.push(server)
  return server
}

const at = (port: number, more: Partial<MailServer> = {}): MailServer => ({
  ...{ host: '127.0.0.1', port, tls: 'if-offered', login: null, from: 'Beleidsspoor <b@voorbeeld.example>' },
  ...{ timeoutMs: 1_500 },
  ...more,
})
const withLogin: SMTPServerOptions = {
  authOptional: false,
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _, done) =>
    username === 'jet' && password === 'geheim' ? done(null, { user: 'jet' }) : done(new Error('no')),
}
const login = (password: string) => ({ login: { user: 'jet', password } })

test('each reader gets a message alone, in plain text and as a page, marked as made by a program', async () => {
  const { port, mails } = await started()
  const sent = await mailTo(['a@voorbeeld.example', 'b@voorbeeld.example'], MESSAGE, at(port))
  expect(sent.map((it) => it.kind)).toEqual(['sent', 'sent'])
  expect(mails.map((it) => it.to)).toEqual(['a@voorbeeld.example', 'b@voorbeeld.example'])
  for (const { raw, to } of mails) {
    expect(raw).toContain(`To: ${to}\n`)
    expect(raw.includes('a@voorbeeld') && raw.includes('b@voorbeeld.example\nTo')).toBe(false)
    expect(raw).toContain('Auto-Submitted: auto-generated')
    expect(raw).toContain('Subject: Toezeggingen')
    for (const part of ['text/plain', 'text/html', 'Eén toezegging.', '<p>Eén']) expect(raw).toContain(part)
  }
})

test('a reader that the server refuses is told of, and the others get theirs', async () => {
  const { port, mails } = await started({
    onRcptTo: ({ address }, _, done) =>
      address.startsWith('weg') ? done(Object.assign(new Error('no such'), { responseCode: 550 })) : done(),
  })
  const sent = await mailTo(['weg@voorbeeld.example', 'b@voorbeeld.example'], MESSAGE, at(port))
  expect(sent).toEqual([
    { kind: 'refused', to: 'weg@voorbeeld.example', why: 'status 550' },
    { kind: 'sent', to: 'b@voorbeeld.example' },
  ])
  expect(mails).toHaveLength(1)
})

test('a name and password are given, and wrong ones are a problem that does not tell them', async () => {
  const { port, mails } = await started(withLogin)
  await mailTo(['a@voorbeeld.example'], MESSAGE, at(port, login('geheim')))
  expect(mails).toHaveLength(1)
  const wrong = mailTo(['a@voorbeeld.example'], MESSAGE, at(port, login('verkeerd')))
  await expect(wrong).rejects.toThrow(/\(EAUTH\)\. Nothing was sent\. Check BELEIDSSPOOR_SMTP_USER/)
  await expect(wrong).rejects.not.toThrow(/verkeerd/)
})

test('a server without STARTTLS gets neither message nor password where that is demanded', async () => {
  const seen: string[] = []
  const { port, mails } = await started({
    ...withLogin,
    onAuth: (it) => void seen.push(it.password ?? ''),
  })
  const sent = mailTo(['a@voorbeeld.example'], MESSAGE, at(port, { tls: 'starttls', ...login('geheim') }))
  await expect(sent).rejects.toThrow('Nothing was sent.')
  expect([mails, seen]).toEqual([[], []])
})

test.skipIf(certificate === null)('with STARTTLS all goes where nobody can read along (needs openssl)', async () => {
  const { key, cert } = certificate ?? { key: '', cert: '' }
  const { port, mails } = await started({ ...withLogin, disabledCommands: [], allowInsecureAuth: false, key, cert })
  await mailTo(['a@voorbeeld.example'], MESSAGE, at(port, { tls: 'starttls', ca: cert, ...login('geheim') }))
  expect(mails.map((it) => it.isSecret)).toEqual([true])
  const unknown = mailTo(['a@voorbeeld.example'], MESSAGE, at(port, { tls: 'starttls', ...login('geheim') }))
  await expect(unknown).rejects.toThrow(/NODE_EXTRA_CA_CERTS/)
  expect(mails).toHaveLength(1)
})

test.skipIf(certificate === null)(
  'a server that speaks TLS from the first byte is spoken to so (needs openssl)',
  async () => {
    const { key, cert } = certificate ?? { key: '', cert: '' }
    const { port, mails } = await started({ secure: true, key, cert })
    await mailTo(['a@voorbeeld.example'], MESSAGE, at(port, { tls: 'always', ca: cert }))
    expect(mails.map((it) => it.isSecret)).toEqual([true])
  },
)

test('a server that is not there, or says nothing, is a problem with what to do', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  running.push({ close: () => new Promise((resolve) => void silent.close(() => resolve())) })
  await expect(mailTo(['a@voorbeeld.example'], MESSAGE, at(port, { timeoutMs: 200 }))).rejects.toThrow(
    `at 127.0.0.1:${port} does not answer as it should`,
  )
  await expect(mailTo(['a@voorbeeld.example'], MESSAGE, at(1))).rejects.toThrow(
    /\(E\w+\)\. Nothing was sent\. Check BELEIDSSPOOR_SMTP/,
  )
})
