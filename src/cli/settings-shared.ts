import { isThisMachine } from '../privacy/this-machine.ts'
import { type Role, roles } from '../web/sign-in/visitor.ts'
import { UsageProblem } from './usage-problem.ts'

/** Settings of a site that several people share. */
export const sharedSettingList = [
  {
    name: 'BELEIDSSPOOR_PUBLIC_ADDRESS',
    fallback: '',
    meaning:
      'How people reach the site, as in `https://beleidsspoor.intern.example`. Needed for signing in; also used in addresses that leave the site: in the sitemap, feeds, files, webhooks and mail.',
  },
  {
    name: 'BELEIDSSPOOR_PUBLIC_READING',
    fallback: 'yes',
    meaning: 'Where people sign in: whether who did not may read. `no`: all pages and the API ask to sign in first.',
  },
  {
    name: 'BELEIDSSPOOR_OIDC_ISSUER',
    fallback: '',
    meaning:
      'Address of an OpenID Connect provider, with https. People then sign in with the account of their organisation, and `BELEIDSSPOOR_REVIEW` no longer counts. Its operator must know `PUBLIC_ADDRESS/aanmelden/terug`, and `PUBLIC_ADDRESS/afmelden` for after signing out.',
  },
  { name: 'BELEIDSSPOOR_OIDC_CLIENT_ID', fallback: '', meaning: 'Name under which the provider knows this site.' },
  {
    name: 'BELEIDSSPOOR_OIDC_CLIENT_SECRET',
    fallback: '',
    meaning:
      'Secret that the provider gave with it; never printed. Without one the site is a public client, with PKCE.',
  },
  {
    name: 'BELEIDSSPOOR_OIDC_CLIENT_SECRET_FILE',
    fallback: '',
    meaning: 'File that holds the secret, in place of the setting itself.',
  },
  { name: 'BELEIDSSPOOR_OIDC_SCOPE', fallback: 'openid profile', meaning: 'What the provider is asked to tell.' },
  {
    name: 'BELEIDSSPOOR_OIDC_ROLE_CLAIM',
    fallback: 'roles',
    meaning: 'Claim that holds the roles of a person; with points the way into it, as in `realm_access.roles`.',
  },
  {
    name: 'BELEIDSSPOOR_OIDC_ROLES',
    fallback: 'reader=reader, reviewer=reviewer, administrator=administrator',
    meaning:
      'What the provider calls roles, and which they are here: `reader`, `reviewer` or `administrator`. Who has none of them is told so and not signed in.',
  },
] as const
type SharedSettingName = (typeof sharedSettingList)[number]['name']

export interface SharedUse {
  /** Without a path. */
  readonly publicOrigin: string
  readonly isPublic: boolean
  readonly issuer: string
  readonly clientId: string
  readonly secret: string | null
  readonly secretFile: string | null
  readonly scope: string
  readonly roles: { readonly claim: string; readonly values: Readonly<Record<string, Role>> }
}

type Text = (name: SharedSettingName) => string

/** Null when nobody signs in. */
export function sharedSettings(text: Text): SharedUse | null {
  const issuer = text('BELEIDSSPOOR_OIDC_ISSUER')
  if (issuer === '') return null
  return {
    publicOrigin: publicOriginOf(text) ?? missing('BELEIDSSPOOR_PUBLIC_ADDRESS', 'https://beleidsspoor.intern.example'),
    isPublic: yesOrNo('BELEIDSSPOOR_PUBLIC_READING', text('BELEIDSSPOOR_PUBLIC_READING')),
    issuer: safeAddress('BELEIDSSPOOR_OIDC_ISSUER', issuer).href,
    clientId: text('BELEIDSSPOOR_OIDC_CLIENT_ID') || missing('BELEIDSSPOOR_OIDC_CLIENT_ID', 'beleidsspoor'),
    secret: text('BELEIDSSPOOR_OIDC_CLIENT_SECRET') || null,
    secretFile: text('BELEIDSSPOOR_OIDC_CLIENT_SECRET_FILE') || null,
    scope: text('BELEIDSSPOOR_OIDC_SCOPE'),
    roles: {
      claim: text('BELEIDSSPOOR_OIDC_ROLE_CLAIM'),
      values: roleValues('BELEIDSSPOOR_OIDC_ROLES', text('BELEIDSSPOOR_OIDC_ROLES')),
    },
  }
}

/** Null when it is not set. */
export function publicOriginOf(text: (name: 'BELEIDSSPOOR_PUBLIC_ADDRESS') => string): string | null {
  const given = text('BELEIDSSPOOR_PUBLIC_ADDRESS')
  if (given === '') return null
  const { origin, pathname, search } = safeAddress('BELEIDSSPOOR_PUBLIC_ADDRESS', given)
  if (pathname === '/' && search === '') return origin
  throw new UsageProblem(`BELEIDSSPOOR_PUBLIC_ADDRESS is "${given}".`, `Set it without a path: ${origin}.`)
}

/** Who signs in sends what nobody on the way may read, so plain http is for this machine only. */
function safeAddress(name: SharedSettingName, given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isThisMachine(url.hostname))) return url
  throw new UsageProblem(`${name} is "${given}".`, 'Set it to an address with https (http for this machine only).')
}

function yesOrNo(name: SharedSettingName, given: string): boolean {
  if (given === 'yes' || given === 'no') return given === 'yes'
  throw new UsageProblem(`${name} is "${given}".`, 'Set it to yes or no.')
}

function roleValues(name: SharedSettingName, given: string): Readonly<Record<string, Role>> {
  const pairs = given.split(',').map((pair) => {
    const at = pair.lastIndexOf('=')
    const [theirs, ours] = [pair.slice(0, at).trim(), roles.find((it) => it === pair.slice(at + 1).trim())]
    if (at > 0 && theirs !== '' && ours !== undefined) return [theirs, ours] as const
    throw new UsageProblem(`${name} has "${pair.trim()}".`, `Write NAME=ROLE; a role is ${roles.join(', ')}.`)
  })
  return Object.fromEntries(pairs)
}

function missing(name: SharedSettingName, example: string): never {
  throw new UsageProblem(`BELEIDSSPOOR_OIDC_ISSUER is set, and ${name} is not.`, `Set it as well, as in ${example}.`)
}
