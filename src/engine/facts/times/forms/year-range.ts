import { sessionYear } from '../../../calendar/parliament.ts'
import { years } from '../../../calendar/periods.ts'
import type { Interval } from '../../fact.ts'
import type { Reading, TimeForm } from '../form.ts'
import { before, type Match, matchAt, sticky } from '../match.ts'

/**
 * Reads: two years with a dash or, when the one follows the other, a slash: «2014-2020», «2015 – 2021»,
 * «2022/2023», «2022/23», «2019-25»; two that follow each other may also mean the parliamentary year, which is
 * kept as an alternative.
 * Leaves alone: numbers of EU acts («2016/801»), codes with more parts, ISSN, a year and a month («2022-04»); and
 * says of the session year in a reference («Kamerstukken II 2022/23») that it belongs to a citation.
 * Known problems: «2009-10» is read as two years, never as October.
 */
export const yearRange: TimeForm = {
  rule: 'times/year-range@1',
  triggers: ['#year'],
  read: ({ text, at }) => {
    const match = matchAt(RANGE, text, at)
    const last = match && lastYear(match)
    if (!match || last === null || isCode(text, match)) return null
    const reading = read(match, Number(match.part('first')), last)
    return isReference(text, match) ? { ...reading, lost: 'part of a citation' } : reading
  },
}

const RANGE = sticky('(?<first>(?:1[5-9]|20|21)\\d\\d)(?<mark> ?[-‐‑–—−] ?|/)(?<last>\\d{2}(?:\\d{2})?)(?![.,]\\d)')
const REFERENCE =
  /(?:Kamerstuk(?:ken)?|Handelingen|Aanhangsel|Bijlage(?: bij)?(?: Handelingen)?)(?: der Kamer)?,? (?:I|II|I\/II|TK|EK)?,? ?$/u

// "Kamerstukken II 2022/23" and "TK, 2018-2019, 19637, nr. 2375": a dossier follows.
const isReference = (text: string, { start, end }: Match): boolean =>
  REFERENCE.test(before(text, start, 30)) || /^,? \d{2}[ .]?\d{3}(?!\d)(?:[ -]|,|$)/u.test(text.slice(end, end + 12))

/** The years of "2014-2020", "2022/23"; null when the second does not belong after the first. */
export function lastYear(match: Match): number | null {
  const first = Number(match.part('first'))
  const written = match.part('last')
  const last = written.length === 4 ? Number(written) : first - (first % 100) + Number(written)
  const followsOn = last === first + 1 || (written === '00' && first % 100 === 99)
  if (followsOn) return first + 1
  // "2010-12" may be a month, and "2019/25" is no way to write a stretch of years.
  const isStretch = match.part('mark') !== '/' && (written.length === 4 || Number(written) > 12)
  return isStretch && last > first && last - first <= 150 ? last : null
}

const isCode = (text: string, match: Match): boolean =>
  /[\p{L}\p{N}_./:@#=?&§–-]$|ISSN:? $|\bnr\.? $/u.test(before(text, match.start, 6)) ||
  /^(?:[-‐‑–/_.:]\d|[-‐‑]\p{L}|\/\p{Lu})/u.test(text.slice(match.end, match.end + 2))

function read(match: Match, first: number, last: number): Reading {
  const alternatives: Interval[] = last === first + 1 ? [sessionYear(first)] : []
  return {
    start: match.start,
    end: match.end,
    kind: 'year_range',
    interval: years(first, last),
    certainty: 'stated',
    alternatives,
  }
}
