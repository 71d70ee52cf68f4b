import type { Span } from '../../positions.ts'
import type { Flow } from '../flow.ts'
import { type Range, spansIn } from '../view.ts'
import { firstDay } from './dates.ts'
import { dossiersIn } from './printed-identity.ts'

/** What the head of a parliamentary paper says: «Vergaderjaar …», the dossier, «Nr. 171», «Den Haag, 15 februari 2019». */
export interface PrintedHead {
  readonly chamber: 'TK' | 'EK' | null
  readonly sessionYear: string | null
  readonly dossiers: readonly string[]
  readonly number: string | null
  readonly date: string | null
  readonly evidence: Record<string, readonly Span[]>
}

const REACH = 3000
const CHAMBER = /(?<chamber>Tweede|Eerste) Kamer der Staten-Generaal/u
const YEARS = /Vergaderjaar (?<years>\d{4}[-–]\d{4})/u
const DOSSIER = /(?:^|\n| )(?<dossier>\d{2} \d{3}(?: \(R ?\d{4}\))?(?:[ -][IVXLC]+[A-H]?)?)(?=\s\p{Lu})/u
const NUMBER =
  /(?:\bNr\. (?<number>\d{1,5})|(?:^|\n| )(?<letters>[A-Z]{1,3})\d?)(?=\s{1,3}(?:HERDRUK|GEWIJZIGDE? |NADERE? |TWEEDE |VOORLOPIG |NOTA |BRIEF |VERSLAG|LIJST |MOTIE |AMENDEMENT|ADVIES|MEMORIE|VOORSTEL|KONINKLIJKE|JAARVERSLAG|RAPPORT|EINDVERSLAG))/u
const DATED = /(?:Den Haag|[’']s-Gravenhage|Ontvangen|Vastgesteld|Voorgesteld),? (?=\d{1,2} )/u

/** Only when the text names the parliamentary year near its start: letters quote dossiers and numbers as well. */
export function printedHead(source: string, body: Flow): PrintedHead {
  const text = body.view.text.slice(0, REACH)
  const evidence: Record<string, Span[]> = {}
  const read = (name: string, pattern: RegExp, group: string) => {
    const match = pattern.exec(text)
    const value = match?.groups?.[group]
    if (!match || !value) return null
    const start = match.index + match[0].indexOf(value)
    evidence[name] = spansIn(source, body.view, { start, end: start + value.length })
    return value
  }
  const date = datedLine(text, (range) => spansIn(source, body.view, range), evidence)
  const years = read('sessionYear', YEARS, 'years')
  if (!years) return { chamber: null, sessionYear: null, dossiers: [], number: null, date, evidence }
  const chamber = read('chamber', CHAMBER, 'chamber')
  const dossier = read('dossiers', DOSSIER, 'dossier')
  return {
    chamber: chamber === 'Eerste' ? 'EK' : chamber ? 'TK' : null,
    sessionYear: years.replace('–', '-'),
    dossiers: dossier ? dossiersIn(dossier).slice(0, 1) : [],
    number: read('number', NUMBER, 'number') ?? read('number', NUMBER, 'letters'),
    date,
    evidence,
  }
}

function datedLine(text: string, spans: (range: Range) => Span[], evidence: Record<string, Span[]>): string | null {
  const match = DATED.exec(text)
  if (!match) return null
  const at = match.index + match[0].length
  const day = firstDay(text.slice(at, at + 24))
  if (!day || day.start > 0) return null
  evidence.date = spans({ start: at, end: at + day.end })
  return day.day
}
