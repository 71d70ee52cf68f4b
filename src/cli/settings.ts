import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Contact } from '../api/operation.ts'
import { defaultLimits } from '../engine/limits.ts'
import { type ReadingSettings, readingSettings } from '../intake/settings.ts'
import { personActor } from '../register/judgements/actor.ts'
import { type MailSettings, mailSettingList, mailSettings } from './settings-mail.ts'
import { publicOriginOf, type SharedUse, sharedSettingList, sharedSettings } from './settings-shared.ts'
import { badNumber, UsageProblem } from './usage-problem.ts'

/** A setting of all commands, read from the environment. docs/settings.md lists them; a test compares the two. */
export interface Setting {
  readonly name: string
  readonly fallback: string
  readonly meaning: string
}

export const settingList = [
  { name: 'BELEIDSSPOOR_DATA', fallback: '.beleidsspoor', meaning: 'Folder of the register.' },
  {
    name: 'DATABASE_URL',
    fallback: '',
    meaning:
      'Address of a PostgreSQL database (15 or newer, UTF-8) that keeps the register instead of a file in that folder: `postgres://NAME:PASSWORD@HOST:5432/DATABASE`. The password may also stand in `PGPASSWORD` or `~/.pgpass`; it is never printed.',
  },
  {
    name: 'BELEIDSSPOOR_PORT',
    fallback: '4280',
    meaning: 'Port of the site; any free one is taken when it is in use.',
  },
  {
    name: 'BELEIDSSPOOR_HOST',
    fallback: '127.0.0.1',
    meaning: 'Address the site listens on. Anything else than loopback opens it to others.',
  },
  {
    name: 'BELEIDSSPOOR_REVIEW',
    fallback: 'local',
    meaning:
      'Who may judge facts on the site. `local`: whoever works at this computer, without a password, when the site listens on loopback. `off`: nobody; for a site behind a proxy on the same machine.',
  },
  {
    name: 'BELEIDSSPOOR_REVIEWER',
    fallback: '',
    meaning: 'Name under which the site keeps judgements; asked once and kept in the browser when it is not set.',
  },
  {
    name: 'BELEIDSSPOOR_CONTACT',
    fallback: '',
    meaning:
      'Whom people ask about the API, in its description and for catalogues: `NAME <E-MAIL> HTTPS-ADDRESS`, as in `Team Toezeggingen <toezeggingen@voorbeeld.example> https://voorbeeld.example/contact`. Public.',
  },
  ...sharedSettingList,
  {
    name: 'BELEIDSSPOOR_WEBHOOKS',
    fallback: '',
    meaning:
      'JSON file with the addresses that `serve` tells of what changes: `[{"url": …, "secret": "whsec_…", "kinds": […]}]`. On one server only. docs/guides/following.md tells the rest.',
  },
  ...mailSettingList,
  { name: 'BELEIDSSPOOR_WORKERS', fallback: 'cores', meaning: 'Documents read at the same time.' },
  { name: 'BELEIDSSPOOR_FIELD', fallback: 'migratie', meaning: 'Policy field: a folder below fields/, or a path.' },
  {
    name: 'BELEIDSSPOOR_KNOWN_IDS',
    fallback: '',
    meaning: 'File with one identifier a line; citations are then looked up in it.',
  },
  {
    name: 'BELEIDSSPOOR_LIKELIHOOD',
    fallback: 'on',
    meaning:
      'Whether each sentence is judged as well by its words and by what stands around it, as learnt from labelled letters (`on`), or rules alone read (`off`). A register says of findings, advice and promises which of the two read them.',
  },
  { name: 'BELEIDSSPOOR_MAX_BYTES', fallback: String(defaultLimits.maxBytes), meaning: 'Largest file, in bytes.' },
  {
    name: 'BELEIDSSPOOR_MAX_UNPACKED_BYTES',
    fallback: String(defaultLimits.maxUnpackedBytes),
    meaning: 'What a packed file (DOCX) may unfold to, in bytes.',
  },
  { name: 'BELEIDSSPOOR_MAX_PAGES', fallback: String(defaultLimits.maxPages), meaning: 'Pages of one document.' },
  {
    name: 'BELEIDSSPOOR_MAX_NESTING',
    fallback: String(defaultLimits.maxNesting),
    meaning: 'Elements inside each other in HTML, XML or DOCX.',
  },
  {
    name: 'BELEIDSSPOOR_MAX_LINE_LENGTH',
    fallback: String(defaultLimits.maxLineLength),
    meaning: 'Characters on one line (UTF-16 units).',
  },
  { name: 'BELEIDSSPOOR_MAX_SECONDS', fallback: '120', meaning: 'Seconds that reading one document may take.' },
  {
    name: 'BELEIDSSPOOR_MAX_MEMORY_MB',
    fallback: '1200',
    meaning:
      'Memory of what one worker makes of a document, in megabytes. Files and the PDF reader take up to 1,000 more.',
  },
] as const satisfies readonly Setting[]
type SettingName = (typeof settingList)[number]['name']

export interface Settings {
  readonly dataFolder: string
  /** Of a PostgreSQL database; null when the register is a file. May hold a password. */
  readonly databaseUrl: string | null
  readonly port: number
  readonly host: string
  /** Judging on the site by the person at this computer; null when nobody may. */
  readonly review: { readonly name: string | null } | null
  /** Whom people ask about the API; null when it was not said. */
  readonly contact: Contact | null
  /** Signing in by several people, each under an account; null when nobody does. */
  readonly shared: SharedUse | null
  /** How people reach the site, without a path; null when it is not told. */
  readonly publicOrigin: string | null
  /** File with the addresses of webhooks; null without them. */
  readonly webhooksFile: string | null
  /** Null when no mail can be sent. */
  readonly mail: MailSettings | null
  readonly reading: ReadingSettings
}

/** Throws a UsageProblem for a value that is no whole number above zero. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const text = (name: SettingName) =>
    environment[name]?.trim() || (settingList.find((it) => it.name === name)?.fallback ?? '')
  const count = (name: SettingName) => wholeNumber(name, text(name))
  return {
    dataFolder: resolve(text('BELEIDSSPOOR_DATA')),
    databaseUrl: text('DATABASE_URL') || null,
    port: portNumber(text('BELEIDSSPOOR_PORT')),
    host: text('BELEIDSSPOOR_HOST'),
    review: reviewSettings(text('BELEIDSSPOOR_REVIEW'), text('BELEIDSSPOOR_REVIEWER')),
    contact: contactFrom(text('BELEIDSSPOOR_CONTACT')),
    shared: sharedSettings(text),
    publicOrigin: publicOriginOf(text),
    mail: mailSettings(text),
    webhooksFile: text('BELEIDSSPOOR_WEBHOOKS') || null,
    reading: readingSettings({
      readers: text('BELEIDSSPOOR_WORKERS') === 'cores' ? availableParallelism() : count('BELEIDSSPOOR_WORKERS'),
      field: text('BELEIDSSPOOR_FIELD'),
      knownIdsFile: text('BELEIDSSPOOR_KNOWN_IDS') || null,
      withLikelihood: isOn('BELEIDSSPOOR_LIKELIHOOD', text('BELEIDSSPOOR_LIKELIHOOD')),
      timeoutMs: count('BELEIDSSPOOR_MAX_SECONDS') * 1000,
      heapMb: count('BELEIDSSPOOR_MAX_MEMORY_MB'),
      limits: {
        maxBytes: count('BELEIDSSPOOR_MAX_BYTES'),
        maxUnpackedBytes: count('BELEIDSSPOOR_MAX_UNPACKED_BYTES'),
        maxPages: count('BELEIDSSPOOR_MAX_PAGES'),
        maxNesting: count('BELEIDSSPOOR_MAX_NESTING'),
        maxLineLength: count('BELEIDSSPOOR_MAX_LINE_LENGTH'),
      },
    }),
  }
}

const CONTACT = /^(?<name>[^<>]{1,100}?)\s*<(?<email>[^\s<>@]{1,64}@[^\s<>@]{1,200})>\s*(?<url>https:\/\/\S{1,300})$/u

function contactFrom(value: string): Contact | null {
  if (value === '') return null
  const { name = '', email = '', url = '' } = CONTACT.exec(value)?.groups ?? {}
  if (name.trim() !== '' && URL.canParse(url)) return { name: name.trim(), email, url }
  throw new UsageProblem(
    `BELEIDSSPOOR_CONTACT is "${value}".`,
    'Set it to a name, an e-mail address between < and >, and an address that begins with https://.',
  )
}

function reviewSettings(who: string, name: string): Settings['review'] {
  if (who !== 'local' && who !== 'off')
    throw new UsageProblem(`BELEIDSSPOOR_REVIEW is "${who}".`, 'Set it to local or off.')
  if (name !== '' && personActor(name) === null)
    throw new UsageProblem(
      `BELEIDSSPOOR_REVIEWER is "${name}", which is no name.`,
      "Use letters, figures, spaces and . ' @ _ - only.",
    )
  return who === 'off' ? null : { name: name || null }
}

function isOn(name: SettingName, value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on'
  throw new UsageProblem(`${name} is "${value}".`, 'Set it to on or off.')
}

function portNumber(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port < 65_536) return port
  throw new UsageProblem(`BELEIDSSPOOR_PORT is "${value}", which is no port.`, 'Set it to a number from 0 to 65535.')
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < 1) throw badNumber(name, value)
  return number
}
