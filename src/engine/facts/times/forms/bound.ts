import { yearOf } from '../../../calendar/day.ts'
import { recess } from '../../../calendar/recesses.ts'
import type { Interval } from '../../fact.ts'
import { type BoundMode, bounded } from '../bounded.ts'
import type { Reading, Site, TimeForm } from '../form.ts'
import { type Match, matchAt, sticky } from '../match.ts'
import { unitAt } from '../units.ts'
import { wordsIn } from '../words.ts'
import { betweenAt } from './between.ts'

/**
 * Reads: one side of a stretch: «vóór 1 juli 2024», «uiterlijk in het derde kwartaal», «niet later dan eind 2024»,
 * «op zijn laatst in mei», «vanaf 2025», «met ingang van 1 januari 2025», «sinds 2021», «na 2025», «tot en met
 * 2025», «tot 1 mei». Deadlines begin on the day of the document. After a recess, Prinsjesdag or Christmas come
 * four weeks, after a season the next one.
 * Leaves alone: «voor», which has a form of its own (before-or-for); «tot» before what is no time.
 * Known problems: «vóór 2025» ends on 31 December 2024 but «vóór 1 januari 2025» on 1 January: the table of
 * conventions counts the day itself, and a day too many calls nobody late.
 */
export const bound: TimeForm = {
  rule: 'times/bound@1',
  triggers: wordsIn(
    'vóór vòòr vóor voór uiterlijk niet op ten voorafgaand vanaf met ingaande sinds sedert na direct kort meteen later tot t nog',
  ),
  read: (site) => {
    const first = site.text[site.at]?.toLowerCase() ?? ''
    for (const [initials, pattern, side] of WORDS) {
      const word = initials.includes(first) && matchAt(pattern, site.text, site.at)
      if (word) return readBound(site, word, side)
    }
    return null
  },
}

type Side = 'before' | 'latest' | 'from' | 'after' | 'until' | 'through'

// The letters with which a pattern can begin stand before it: nearly every «met» and «op» is left by them alone.
const WORDS: readonly (readonly [initials: string, pattern: RegExp, side: Side])[] = [
  ['u', sticky('uiterlijk(?: nog)? (?:v[óòo][óòo]r|voorafgaand aan)'), 'before'],
  ['u', sticky('uiterlijk'), 'latest'],
  ['nv', sticky('(?:nog )?(?:v[óò]or|v[óò][óò]r|vo[óò]r|vo\u0301o\u0301r)|voorafgaand aan'), 'before'],
  ['not', sticky("niet later dan|op (?:zijn|z[’']n) laatst|ten laatste|op uiterlijk"), 'latest'],
  [
    'notvmi',
    sticky("niet eerder dan|op (?:zijn|z[’']n) vroegst|ten vroegste|vanaf|met ingang van|ingaande(?: op)?"),
    'from',
  ],
  ['s', sticky('sinds|sedert'), 'from'],
  ['dkmnl', sticky('(?:(?:direct|kort|meteen) )?na(?: afloop van)?|later dan'), 'after'],
  ['t', sticky('tot en met|tot uiterlijk|tot in|t/m'), 'through'],
  ['t', sticky('tot'), 'until'],
]

function readBound(site: Site, word: Match, side: Side): Reading | null {
  if (site.text[word.end] !== ' ') return null
  const unit = unitAt(site, word.end + 1)?.reading
  const stretch = unit && betweenAt(site, unit)?.reading
  // "vanaf 2021 tot en met 2025" has both its sides.
  if (stretch && side === 'from') return { ...stretch, start: site.at }
  const inner = stretch ?? unit
  if (!inner) return null
  const reading = bounded(site, inner, { start: site.at, end: inner.end }, modeOf(side, inner, site.text))
  return side === 'before' && isSummer(site.text, inner) ? beforeTheSummer(site, inner, reading) : reading
}

function modeOf(side: Side, inner: Reading, text: string): BoundMode {
  switch (side) {
    case 'before':
      return beforeMode(inner)
    case 'latest':
      return 'up-to-last'
    case 'through':
      return 'until-last'
    case 'until':
      return inner.kind === 'day' || inner.kind === 'part_of_year' ? 'until-last' : 'until-before'
    case 'after':
      return afterMode(inner, text)
    default:
      return side
  }
}

/** How far "before" reaches: to the day itself, to the first day of a recess, to the end of "eind", else to the day before. */
export function beforeMode(inner: Reading): BoundMode {
  if (inner.kind === 'day' || inner.kind === 'recess') return 'up-to-first'
  return inner.kind === 'part_of_year' ? 'up-to-last' : 'up-to-before'
}

function afterMode(inner: Reading, text: string): BoundMode {
  if (inner.kind === 'season') return 'season-after'
  const isEvent =
    inner.kind === 'recess' || /prinsjesdag|kerst|jaarwisseling|nota/iu.test(text.slice(inner.start, inner.end))
  return isEvent ? 'weeks-after' : 'after'
}

export const isSummer = (text: string, inner: Reading): boolean =>
  inner.kind === 'season' && /zomer/iu.test(text.slice(inner.start, inner.end))

/** Who says "before the summer" in The Hague means before the summer recess; the calendar's summer is the other reading. */
export function beforeTheSummer(site: Site, inner: Reading, literal: Reading): Reading {
  const toRecess = ([first, last]: Interval): Interval => {
    const day = first && recess('zomer', yearOf(first)).period[0]
    return [day, last && day]
  }
  const { onDay } = inner
  const asRecess: Reading = {
    ...inner,
    interval: inner.interval && toRecess(inner.interval),
    ...(onDay ? { onDay: (today) => toRecess(onDay(today)) } : {}),
  }
  const reading = bounded(site, asRecess, literal, 'up-to-first')
  return { ...reading, certainty: 'assumed', alternatives: literal.interval ? [literal.interval] : [] }
}
