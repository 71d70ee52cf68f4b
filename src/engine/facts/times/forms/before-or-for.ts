import { sentenceAt } from '../../../structure/flow.ts'
import type { Range } from '../../../structure/view.ts'
import { bounded } from '../bounded.ts'
import type { Reading, Site, TimeForm } from '../form.ts'
import { matchAt } from '../match.ts'
import { unitAt } from '../units.ts'
import { beforeMode, beforeTheSummer, isSummer } from './bound.ts'

/**
 * Reads: «voor» without accents, which is "before" or "for". Before a day, a recess or a moment it is "before»
 * («voor 1 juli 2024», «voor het zomerreces», «voor Prinsjesdag»), unless something is planned for it. Before
 * «eind 2023» or «het najaar» it is "for" where the clause says voorzien, gepland, beoogd or verwacht, else
 * "before". Before a month, a quarter or a half year it is "for". The reading that loses is kept as an
 * alternative.
 * Leaves alone: «voor 2024», «voor dit jaar»: always "for".
 * Known problems: «de planning voor 1 juli» is read as "before".
 */
export const beforeOrFor: TimeForm = {
  rule: 'times/before-or-for@1',
  triggers: ['voor', 'nog', 'ruim', 'kort'],
  read: (site) => {
    const word = matchAt(BEFORE, site.text, site.at)
    const inner = word && unitAt(site, word.end)?.reading
    if (!inner || isAlwaysFor(inner)) return null
    const range = { start: site.at, end: inner.end }
    // «Nog voor de zomer», «ruim voor 1 mei» are never said of what is planned for it.
    const isBefore = /^(?:nog|ruim|kort) /iu.test(site.text.slice(site.at, site.at + 5))
    return !isBefore && (isPlanned(site, range) || isUsuallyFor(inner))
      ? asFor(site, inner)
      : asBefore(site, inner, range)
  },
}

const BEFORE = /(?:(?:nog|ruim|kort) )?voor /iuy

const isAlwaysFor = ({ kind }: Reading): boolean =>
  kind === 'year' || kind === 'relative' || kind === 'year_range' || kind === 'session_year' || kind === 'recurrence'
const isUsuallyFor = ({ kind }: Reading): boolean => kind === 'month' || kind === 'quarter' || kind === 'half_year'

function asBefore(site: Site, inner: Reading, range: Range): Reading {
  const reading = bounded(site, inner, range, beforeMode(inner))
  if (isSummer(site.text, inner)) return beforeTheSummer(site, inner, reading)
  const isDoubtful = inner.kind === 'part_of_year' || inner.kind === 'season'
  return isDoubtful && inner.interval ? { ...reading, alternatives: [inner.interval] } : reading
}

function asFor(site: Site, inner: Reading): Reading {
  const { interval } = bounded(site, inner, inner, beforeMode(inner))
  return interval ? { ...inner, alternatives: [interval] } : inner
}

const PLANNED =
  /(?<!\p{L})(?:voorzien|gepland|ingepland|geagendeerd|beoogd|verwacht|gereserveerd|begroot|geraamd|bestemd|bedoeld)(?!\p{L})/iu
const CLAUSE_END = /[,;:.()\n]/u

function isPlanned({ flow, text }: Site, range: Range): boolean {
  const sentence = sentenceAt(flow, range.start)
  const left =
    text
      .slice(Math.max(sentence.start, range.start - 120), range.start)
      .split(CLAUSE_END)
      .at(-1) ?? ''
  const right = text.slice(range.end, Math.min(sentence.end, range.end + 60)).split(CLAUSE_END)[0] ?? ''
  return PLANNED.test(left) || PLANNED.test(right)
}
