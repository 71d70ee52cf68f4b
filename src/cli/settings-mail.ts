import type { MailServer } from '../notices/digest/mail.ts'
import { isThisMachine } from '../privacy/this-machine.ts'
import { secretIn } from './sign-in.ts'
import { UsageProblem } from './usage-problem.ts'

/** Settings of the mail server, for `digest`. */
export const mailSettingList = [
  {
    name: 'BELEIDSSPOOR_SMTP',
    fallback: '',
    meaning:
      'Mail server for `digest`: `smtp://HOST:587` (STARTTLS before anything else is said) or `smtps://HOST:465`. Without a name and password, which have settings of their own.',
  },
  { name: 'BELEIDSSPOOR_SMTP_USER', fallback: '', meaning: 'Name under which to log in at the mail server.' },
  { name: 'BELEIDSSPOOR_SMTP_PASSWORD', fallback: '', meaning: 'Its password; never printed.' },
  {
    name: 'BELEIDSSPOOR_SMTP_PASSWORD_FILE',
    fallback: '',
    meaning: 'File that holds the password, in place of the setting itself.',
  },
  {
    name: 'BELEIDSSPOOR_SMTP_TLS',
    fallback: 'required',
    meaning:
      '`required`, or `optional` for a relay in your own network that has none and asks for no password. On this machine it is always optional.',
  },
  {
    name: 'BELEIDSSPOOR_MAIL_FROM',
    fallback: '',
    meaning:
      'Sender of mail, as in `Beleidsspoor <beleidsspoor@voorbeeld.example>`. Readers answer to it when they want no more.',
  },
] as const
type MailSettingName = (typeof mailSettingList)[number]['name']

export interface MailSettings extends Omit<MailServer, 'login' | 'ca' | 'timeoutMs'> {
  readonly user: string | null
  readonly password: string | null
  readonly passwordFile: string | null
}

type Text = (name: MailSettingName) => string
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const

/** Null when no mail can be sent. */
export function mailSettings(text: Text): MailSettings | null {
  const given = text('BELEIDSSPOOR_SMTP')
  if (given === '') return null
  const { protocol, host, port } = addressIn(given)
  const from = text('BELEIDSSPOOR_MAIL_FROM')
  if (!isSender(from))
    throw new UsageProblem(
      `BELEIDSSPOOR_MAIL_FROM is "${from}".`,
      'Set it to an address, as in beleidsspoor@voorbeeld.example.',
    )
  const user = text('BELEIDSSPOOR_SMTP_USER') || null
  const password = text('BELEIDSSPOOR_SMTP_PASSWORD') || null
  const passwordFile = text('BELEIDSSPOOR_SMTP_PASSWORD_FILE') || null
  const tls = protocol === 'smtps:' ? 'always' : tlsOf(text('BELEIDSSPOOR_SMTP_TLS'), host, user !== null)
  return { host, port, tls, from, user, password, passwordFile }
}

function addressIn(given: string): { protocol: 'smtp:' | 'smtps:'; host: string; port: number } {
  const url = URL.canParse(given) ? new URL(given) : null
  const isPlain =
    url !== null && url.username === '' && url.hostname !== '' && /^\/?$/.test(url.pathname) && url.search === ''
  if (url && isPlain && (url.protocol === 'smtp:' || url.protocol === 'smtps:')) {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    return { protocol: url.protocol, host, port: Number(url.port) || PORTS[url.protocol] }
  }
  // What was given may hold a password.
  throw new UsageProblem(
    'BELEIDSSPOOR_SMTP is no address of a mail server.',
    'Set it to smtp://HOST:587 or smtps://HOST:465.',
  )
}

function tlsOf(given: string, host: string, hasLogin: boolean): MailServer['tls'] {
  if (isThisMachine(host)) return 'if-offered'
  if (given === 'required') return 'starttls'
  if (given !== 'optional')
    throw new UsageProblem(`BELEIDSSPOOR_SMTP_TLS is "${given}".`, 'Set it to required or optional.')
  if (!hasLogin) return 'if-offered'
  throw new UsageProblem(
    'BELEIDSSPOOR_SMTP_TLS is optional, and there is a password that others could then read.',
    'Leave BELEIDSSPOOR_SMTP_TLS out, or BELEIDSSPOOR_SMTP_USER.',
  )
}

const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}$/
export const isAddress = (text: string): boolean => ADDRESS.test(text)

function isSender(text: string): boolean {
  const [, inBrackets] = /^[\p{L}\p{N} .'_-]{1,100}<([^<>]+)>$/u.exec(text) ?? []
  return isAddress(inBrackets ?? text)
}

/** Reads the password, when it is in a file. */
export function mailServer(settings: MailSettings | null): MailServer {
  if (settings === null)
    throw new UsageProblem(
      'BELEIDSSPOOR_SMTP is not set.',
      'Set it to your mail server, or leave out --to to print the message.',
    )
  const { user, password, passwordFile, ...server } = settings
  if (user === null) return { ...server, login: null }
  const secret = passwordFile === null ? password : secretIn(passwordFile)
  if (secret !== null) return { ...server, login: { user, password: secret } }
  throw new UsageProblem(
    'BELEIDSSPOOR_SMTP_USER is set without a password.',
    'Set BELEIDSSPOOR_SMTP_PASSWORD_FILE as well.',
  )
}
