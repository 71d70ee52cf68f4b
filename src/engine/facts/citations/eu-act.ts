import type { Form, Reading, Scope, Target } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Acts of the European Union cited by number.
 *
 * Reads: «Richtlijn (EU) 2021/1883», «Richtlijn 2009/50/EG», «Richtlijn 90/364/EEG», «Verordening (EU) nr. 439/2010»,
 * «Verordening (EU) 2021/2303», «Uitvoeringsbesluit (EU) 2022/382», «Kaderbesluit 2002/584/JBZ», lists behind a plural.
 * Leaves alone: «(EU) 2021/1883» without a word that says what it is; «richtlijn 3/2019» of a Dutch body.
 * Known problems: a regulation cited with neither «nr.» nor a plausible order is read as year/number from 2015 on.
 *
 * Directives and decisions are always year/number; regulations were number/year until 2015.
 */
export const euAct: Form = {
  rule: 'citations/eu-act@1',
  triggers: [
    ...['richtlijn', 'verordening', 'gedelegeerde', 'uitvoeringsrichtlijn', 'uitvoeringsverordening'],
    ...['uitvoeringsbesluit', 'kaderbesluit', 'besluit', 'beschikking', 'aanbeveling'],
  ],
  read: readEuAct,
}

type Sector = 'L' | 'R' | 'D' | 'F' | 'H'
const HEAD =
  /(?:gedelegeerde\s)?(?:(?:uitvoerings)?(?:(richtlijn(?:en)?)|(verordening(?:en)?)|(besluit(?:en)?|beschikking(?:en)?))|(kaderbesluit(?:en)?)|(aanbeveling(?:en)?))\s/iuy
const SECTORS: readonly Sector[] = ['L', 'R', 'D', 'F', 'H']
const COMMUNITY = /\(?(?:EU|EG|EEG|EGKS|Euratom)(?:,\s?Euratom)?\)?,?\s/y
const NUMBER_WORD = /(?:nr|nrs|nummer)\.?\s?/iy
const NUMBERS = /(\d{1,4})\s?\/\s?(\d{1,4})(?!\d)/y
const SUFFIX = /\s?\/?\s?(EU|EG|EEG|EGKS|Euratom|JBZ|GBVB|JHA)(?![\p{L}\d])/uy
const BETWEEN = /\s?,\s?(?:en\s)?|\s(?:en|of|alsmede|respectievelijk)\s/y
const MAX_LIST = 30

export function readEuAct(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const head = cursor.take(HEAD)
  const sector = head ? SECTORS[[1, 2, 3, 4, 5].findIndex((group) => head[group] !== undefined)] : undefined
  if (sector === undefined) return null
  const targets: Target[] = []
  while (targets.length < MAX_LIST) {
    const target = cursor.attempt((it) => (targets.length === 0 || it.take(BETWEEN) ? readNumber(it, sector) : null))
    if (target === null) break
    targets.push(targets.length === 0 ? { ...target, start: at } : target)
  }
  return targets.length === 0 ? null : { start: at, end: (targets.at(-1) as Target).end, targets }
}

function readNumber(cursor: Cursor, sector: Sector): Target | null {
  const start = cursor.at
  const community = cursor.take(COMMUNITY) !== null
  const hasNr = cursor.take(NUMBER_WORD) !== null
  const numbers = cursor.take(NUMBERS)
  if (numbers === null) return null
  const suffix = cursor.take(SUFFIX) !== null
  const order = yearAndNumber(numbers[1] as string, numbers[2] as string, sector, hasNr)
  if (order === null || !(community || suffix || isPlausible(order))) return null
  const canonical = `CELEX:3${order.year}${sector}${String(order.number).padStart(4, '0')}`
  return { start, end: cursor.at, canonical, type: 'eu_legislation' }
}

interface Order {
  readonly year: number
  readonly number: number
}

const FIRST_YEAR_FIRST = 2015

function yearAndNumber(left: string, right: string, sector: Sector, hasNr: boolean): Order | null {
  const yearFirst = { year: fullYear(left), number: Number(right) }
  const numberFirst = { year: fullYear(right), number: Number(left) }
  const isOldRegulation = sector === 'R' && numberFirst.year !== null && numberFirst.year < FIRST_YEAR_FIRST
  const isNewRegulation = yearFirst.year !== null && yearFirst.year >= FIRST_YEAR_FIRST
  const takesNumberFirst = isOldRegulation && (hasNr || !isNewRegulation)
  const order = takesNumberFirst ? numberFirst : yearFirst
  return order.year === null ? null : { year: order.year, number: order.number }
}

// Two digits are of the years before 1999; the Communities began in 1952.
function fullYear(digits: string): number | null {
  const year = Number(digits)
  if (digits.length === 2) return year >= 52 ? 1900 + year : null
  return digits.length === 4 && year >= 1952 && year <= 2099 ? year : null
}

// Without «(EU)» or «/EG» only a full year makes it an act: «richtlijn 12/64» is somebody's own numbering.
const isPlausible = (order: Order): boolean => order.year >= 1999
