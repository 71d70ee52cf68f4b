import type { Message } from './written.tsx'

/** The mail server of the organisation. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** `always`: from the first byte. `starttls`: before anything else is said. `if-offered`: also without. */
  readonly tls: 'always' | 'starttls' | 'if-offered'
  readonly login: { readonly user: string; readonly password: string } | null
  readonly from: string
  /** Certificates of who may have signed that of the server, beside those that the system knows. */
  readonly ca?: string
  readonly timeoutMs?: number
}

export type Mailed =
  | { readonly kind: 'sent'; readonly to: string }
  | { readonly kind: 'refused'; readonly to: string; readonly why: string }

/** Nothing can be sent: for the operator, with what to do. */
export class MailProblem extends Error {
  override readonly name = 'MailProblem'
  readonly fix: string

  constructor(what: string, fix: string) {
    super(`${what} ${fix}`)
    this.fix = fix
  }
}

const TIMEOUT_MS = 15_000

/** A message for each reader alone, so that nobody sees who else is on the list. */
export async function mailTo(readers: readonly string[], message: Message, server: MailServer): Promise<Mailed[]> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(optionsOf(server))
  const mailed: Mailed[] = []
  try {
    for (const to of readers) {
      const mail = { to, from: server.from, ...message, headers: { 'Auto-Submitted': 'auto-generated' } }
      try {
        await transport.sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true })
        mailed.push({ kind: 'sent', to })
      } catch (error) {
        const why = refusalOf(error)
        if (why === null) throw problemOf(error as MailError, server, mailed.length)
        mailed.push({ kind: 'refused', to, why })
      }
    }
  } finally {
    transport.close()
  }
  return mailed
}

function optionsOf({ host, port, tls, login, ca, timeoutMs = TIMEOUT_MS }: MailServer) {
  return {
    ...{ host, port, pool: true as const, maxConnections: 1 },
    ...{ secure: tls === 'always', requireTLS: tls === 'starttls' },
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    ...(ca ? { tls: { ca } } : {}),
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs },
  }
}

interface MailError extends Error {
  readonly code?: string
  readonly responseCode?: number
  readonly command?: string
}

/** What the server has against one reader; null when it is about more than that. */
function refusalOf(error: unknown): string | null {
  const { code, responseCode = 0 } = error as MailError
  return code === 'EENVELOPE' && responseCode >= 500 ? `status ${responseCode}` : null
}

function problemOf(error: MailError, { host, port }: MailServer, sent: number): MailProblem {
  const already = sent === 0 ? 'Nothing was sent.' : `${sent} sent or refused before that.`
  const what = `The mail server at ${host}:${port} ${saidBy(error)} (${error.code ?? error.name}). ${already}`
  return new MailProblem(what, fixes[error.code ?? ''] ?? 'Check BELEIDSSPOOR_SMTP, and try again.')
}

function saidBy({ code, responseCode }: MailError): string {
  if (responseCode) return `answered with ${responseCode}`
  return code === 'EAUTH'
    ? 'does not let us in'
    : code === 'ETLS'
      ? 'has no connection that nobody can read'
      : 'does not answer as it should'
}

const fixes: Readonly<Record<string, string>> = {
  EAUTH: 'Check BELEIDSSPOOR_SMTP_USER and its password.',
  ETLS: 'Let it offer STARTTLS with a certificate that this machine trusts (NODE_EXTRA_CA_CERTS), or use smtps://.',
  ESOCKET: 'Check BELEIDSSPOOR_SMTP, its certificate (NODE_EXTRA_CA_CERTS for one of your own), and whether it runs.',
  ECONNECTION: 'Check BELEIDSSPOOR_SMTP, and whether this machine may reach it.',
  ETIMEDOUT: 'Check BELEIDSSPOOR_SMTP, and whether this machine may reach it.',
  EDNS: 'Check the name in BELEIDSSPOOR_SMTP.',
}
