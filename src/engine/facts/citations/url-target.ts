import { celexAt } from './celex.ts'
import { doiAt } from './doi.ts'
import { ecliAt } from './ecli.ts'
import type { Target } from './form.ts'
import { officialIdAt } from './official-id.ts'
import { wettenIdAt } from './wetten-id.ts'

type Pointed = Omit<Target, 'start' | 'end'>

/** What a web address points at: the id of the publication it shows where the address gives it, else the address itself. */
export function targetOfAddress(address: string): Pointed | null {
  const match = /^(https?:\/\/)?([^/?#:]+)(:\d+)?(.*)$/is.exec(address)
  if (match === null) return null
  const [, scheme, host = '', port = '', path = ''] = match
  if (!/^[\p{L}\p{N}.-]+\.[\p{L}]{2,}$/u.test(host)) return null
  const known = pointedBy(host.toLowerCase(), path)
  const details = { address }
  if (known) return { ...known, details }
  const canonical = `${(scheme ?? 'https://').toLowerCase()}${host.toLowerCase()}${port}${path === '/' ? '' : path}`
  return { canonical, type: 'url' }
}

function pointedBy(host: string, path: string): Pointed | null {
  for (const [name, read] of SITES) if (host === name || host.endsWith(`.${name}`)) return read(path)
  return null
}

const officialPublication = (path: string): Pointed | null => {
  const dossier = /^\/dossier\/(\d{5}(?:-[IVX]+[A-H]?)?)(?:[/?#]|$)/.exec(path)
  if (dossier) return { canonical: `dossier:${dossier[1]}`, type: 'dossier' }
  for (const piece of path.split('/')) {
    const id = officialIdAt(piece.replace(/\.(?:html?|pdf|odt|xml)$/, ''), 0)
    if (id) return { canonical: id.canonical, type: id.type }
  }
  return null
}

const law = (path: string): Pointed | null => {
  const id = wettenIdAt(path, 1)
  return id && { canonical: id.canonical, type: 'national_legislation' }
}

const KINDS: Readonly<Record<string, string>> = {
  dir: 'L',
  reg: 'R',
  dec: 'D',
  dir_impl: 'L',
  reg_impl: 'R',
  reg_del: 'R',
  dec_impl: 'D',
}

const european = (path: string): Pointed | null => {
  const eli = /\/eli\/([a-z_]+)\/((?:19|20)\d\d)\/(\d{1,4})(?:[/?#]|$)/.exec(path)
  const kind = KINDS[eli?.[1] ?? '']
  if (eli && kind) return { canonical: `CELEX:3${eli[2]}${kind}${eli[3]?.padStart(4, '0')}`, type: 'eu_legislation' }
  const at = path.search(/celex(?::|%3a|_)/i)
  const celex = at < 0 ? null : celexAt(path, at)
  return (
    celex && { canonical: celex.canonical, type: celex.canonical.startsWith('CELEX:6') ? 'case_law' : 'eu_legislation' }
  )
}

const house = (path: string): Pointed | null => {
  const document = /[?&]did=(20\d\d[DZ]\d{5})/.exec(path) ?? /[?&]id=(20\d\d[DZ]\d{5})/.exec(path)
  return document && { canonical: `tk:${document[1]}`, type: 'tk_document' }
}

const judgment = (path: string): Pointed | null => {
  const at = path.search(/ECLI:/i)
  const found = at < 0 ? null : ecliAt(path, at)
  return found && { canonical: found.canonical, type: 'case_law' }
}

const digitalObject = (path: string): Pointed | null => {
  const found = doiAt(path, 1)
  return found && { canonical: found.canonical, type: 'doi' }
}

const handleOf = (path: string): Pointed | null => {
  const found = /(?:^|\/)(\d{2,5}(?:\.\d+)+\/[\w.-]+)/.exec(path)
  return found && { canonical: `hdl:${found[1]}`, type: 'handle' }
}

const SITES: readonly [string, (path: string) => Pointed | null][] = [
  ['officielebekendmakingen.nl', officialPublication],
  ['officiele-overheidspublicaties.nl', officialPublication],
  ['wetten.overheid.nl', law],
  ['data.europa.eu', european],
  ['eur-lex.europa.eu', european],
  ['tweedekamer.nl', house],
  ['rechtspraak.nl', judgment],
  ['doi.org', digitalObject],
  ['hdl.handle.net', handleOf],
  ['repository.wodc.nl', handleOf],
]
