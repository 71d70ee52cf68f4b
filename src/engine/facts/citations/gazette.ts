import type { CitationType } from '../fact.ts'
import { type Form, type Reading, type Scope, single, type Target } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Staatsblad, Staatscourant and Tractatenblad.
 *
 * Reads: «Stb. 2011, 35», «Staatscourant 2022, nr. 19587», «Trb. 2008, 175», «Stb. 2019, 143 en 144», the numbering by day
 * from before 2009 («Staatscourant van 16 juni 2005, nr. 114»), the draft «Stb. …, …» and the old «Stb. 575» as unresolved.
 * Leaves alone: the gazette as such («in het Staatsblad geplaatst»).
 * Known problems: a Staatscourant from before 2009 holds many pieces under the number of the day.
 */
export const gazette: Form = {
  rule: 'citations/gazette@1',
  triggers: ['stb', 'stcrt', 'trb', 'staatsblad', 'staatscourant', 'tractatenblad'],
  read: readGazette,
}

const NAME = /(?:(Stb|Staatsblad)|(Stcrt|Staatscourant)|(Trb|Tractatenblad))(?!\p{L})\.?\s?,?\s?/iuy
const YEAR_NUMBER = /(1[89]\d\d|20\d\d)\s?(?:,|\/|-|\s)\s?(?:nr\.?\s?)?(\d{1,6})(?![\d]|\.\d)/iy
const FURTHER = /\s?(?:,|en)\s(\d{1,6})(?=\s?(?:[.;:)\]]|$|,\s?\d|\sen\s\d)|\))/y
const BY_DAY = /(?:van|d\.d\.)\s\d{1,2}\s\p{Ll}{3,9}\s((?:19|20)\d\d)\s?,?\s?(?:nr\.?\s?)?(\d{1,5})(?!\d)/uy
const DRAFT = /(?:…|\.{3}|PM)\s?,\s?(?:…|\.{3}|PM)/y
const OLD = /(?:nr\.?\s?)?(\d{1,4})(?!\d|\s?[,/-]\s?\d|\s\d)/iy
const OLD_DATE = /\p{Ll}{3,9} ((?:18|19)\d\d)\s?[,(]\s?\(?$/u
const MAX_FURTHER = 20

const KINDS: readonly [string, CitationType][] = [
  ['stb', 'staatsblad'],
  ['stcrt', 'staatscourant'],
  ['trb', 'tractatenblad'],
]

function readGazette(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const name = cursor.take(NAME)
  const kind = KINDS[name ? [name[1], name[2], name[3]].findIndex((it) => it !== undefined) : -1]
  if (kind === undefined) return null
  const [prefix, type] = kind
  const match = cursor.take(YEAR_NUMBER) ?? cursor.take(BY_DAY)
  if (match === null) return withoutYear(cursor, at, type, prefix)
  const year = match[1] as string
  const first: Target = { start: at, end: cursor.at, canonical: `${prefix}-${year}-${Number(match[2])}`, type }
  const targets = [first, ...further(cursor, `${prefix}-${year}`, type)]
  return { start: at, end: cursor.at, targets }
}

function further(cursor: Cursor, prefix: string, type: CitationType): Target[] {
  const targets: Target[] = []
  for (let match = cursor.take(FURTHER); match && targets.length < MAX_FURTHER; match = cursor.take(FURTHER)) {
    const number = match[1] as string
    targets.push({ start: cursor.at - number.length, end: cursor.at, canonical: `${prefix}-${Number(number)}`, type })
  }
  return targets
}

// Until about 1994 the year stood only in the date of the act: «de wet van 23 september 1912, Stb. 308».
function withoutYear(cursor: Cursor, at: number, type: CitationType, prefix: string): Reading | null {
  if (cursor.take(DRAFT)) return single(at, cursor.at, { canonical: null, type, resolution: 'unresolved' })
  const number = cursor.take(OLD)?.[1]
  if (number === undefined || prefix !== 'stb' || !/\./.test(cursor.text.slice(at, at + 4))) return null
  const year = OLD_DATE.exec(cursor.text.slice(Math.max(0, at - 24), at))?.[1]
  if (year) return single(at, cursor.at, { canonical: `stb-${year}-${Number(number)}`, type, certainty: 'derived' })
  return single(at, cursor.at, { canonical: null, type, resolution: 'unresolved', details: { number } })
}
