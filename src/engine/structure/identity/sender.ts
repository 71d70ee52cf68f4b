import type { Span } from '../../positions.ts'
import type { Flow } from '../flow.ts'
import type { FurnitureLines } from '../furniture/furniture.ts'
import { isSenderLine } from '../furniture/letterhead.ts'
import type { Line } from '../lines.ts'
import { spansIn } from '../view.ts'

export interface Signatory {
  readonly role: string
  readonly person: string | null
  readonly spans: readonly Span[]
}

// The role a letter is signed with stands on a line of its own, often with a comma, and the name on the next.
const ROLE =
  /^(?:de |mede namens de |namens de )?(?<role>(?:demissionair )?(?:minister(?:-president)?|staatssecretaris|voorzitter|president|secretaris|directeur(?:-generaal)?|inspecteur-generaal)(?: [^.;:]{2,140}?)?)[,.]?$/iu
const NAME =
  /^(?:(?:prof|mr|drs|dr|ir|ing)\. ?){0,3}(?:(?:[A-Z]\.(?:[A-Z][a-z]?\.)* ?|(?:Ch|Th|IJ|Ph)\.)+|[A-Z]\p{Ll}{1,15} )(?:(?:van|de|der|den|ten|ter|te|het|'t|’t|el|al|la|le|von|di|da) ){0,3}\p{Lu}[\p{L}’' -]{1,50}$/u
const NEAR_END = 25

/** The signatories at the end of a letter, in order. Only blocks near the end count: a letter quotes other roles. */
export function signatories(source: string, body: Flow): Signatory[] {
  const lines = closingLines(body)
  const found: Signatory[] = []
  lines.forEach((line, i) => {
    const role = ROLE.exec(line.text)?.groups?.role
    if (!role) return
    const next = lines[i + 1]
    const person = next && NAME.test(next.text) ? next : null
    const spans = [
      ...spansIn(source, body.view, trimComma(line)),
      ...(person ? spansIn(source, body.view, person) : []),
    ]
    found.push({ role: capital(role.trim()), person: person?.text ?? null, spans })
  })
  return found.some((it) => it.person) ? found.filter((it) => it.person) : found.slice(0, 1)
}

interface ClosingLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A role and a name may be in one block («…, ⏎ M.G. Naam»), so blocks are cut at a comma before a name. */
function closingLines(body: Flow): ClosingLine[] {
  return body.blocks.slice(-NEAR_END).flatMap((block) => {
    const text = body.view.text.slice(block.start, block.end)
    if (text.length > 260) return []
    const cut = /,(?= (?:[A-Z]\.|(?:prof|mr|drs|dr|ir|ing)\. |[A-Z]\p{Ll}+ (?:van |de )?\p{Lu}))/u.exec(text)
    const ends = cut ? [cut.index + 1, text.length] : [text.length]
    let start = 0
    return ends.map((end) => {
      const piece = {
        text: text.slice(start, end).trim(),
        start: block.start + start + (start > 0 ? 1 : 0),
        end: block.start + end,
      }
      start = end
      return piece
    })
  })
}

const trimComma = (line: ClosingLine) => ({ start: line.start, end: line.end - (line.text.endsWith(',') ? 1 : 0) })
const capital = (role: string): string => (role[0] ?? '').toUpperCase() + role.slice(1)

const ON_BEHALF =
  /\bmede namens (?:de |het )?(?<roles>(?:minister|staatssecretaris|ministers|staatssecretarissen)[^.;()]{3,200}?)(?=,|\.|;| aan\b| bied| zend| stuur)/iu

/** Those on whose behalf a letter is also sent: «mede namens de Minister van X en de Staatssecretaris van Y». */
export function coSenders(source: string, body: Flow): { roles: string[]; spans: Span[] } {
  const text = body.view.text.slice(0, 4000)
  const near = text.search(/[Mm]ede namens/)
  const match = near < 0 ? null : ON_BEHALF.exec(text)
  const roles = match?.groups?.roles
  if (!match || !roles) return { roles: [], spans: [] }
  const start = match.index + match[0].length - roles.length
  return {
    roles: roles.split(/ en (?:de |het )?(?=minister|staatssecretaris)/iu).map((role) => capital(role.trim())),
    spans: spansIn(source, body.view, { start, end: start + roles.length }),
  }
}

/** The directorates named at the top of a note, from the first letterhead; a name may break after «Directoraat-Generaal». */
export function letterheadSender(text: string, lines: readonly Line[], furniture: FurnitureLines): Signatory | null {
  const heads = [...furniture].filter(([, kind]) => kind === 'letterhead').map(([index]) => lines[index] as Line)
  const names: { name: string; span: Span }[] = []
  heads.forEach((line, i) => {
    const printed = text.slice(line.from, line.to).replace(/\s+/gu, ' ')
    const next = heads[i + 1]
    if (!isSenderLine(printed) || names.length === 2) return
    const end = next && /generaal$/iu.test(printed) ? next.to : line.to
    names.push({
      name: text.slice(line.from, end).replace(/\*+/gu, '').replace(/\s+/gu, ' '),
      span: { start: line.from, end },
    })
  })
  if (names.length === 0) return null
  return { role: names.map((it) => it.name).join(', '), person: null, spans: names.map((it) => it.span) }
}
