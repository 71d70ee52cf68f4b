import type { Interval } from '../../fact.ts'
import { AMOUNT, type Amount, amountOf, move } from '../amounts.ts'
import type { OnDay, Reading, Site, TimeForm } from '../form.ts'
import { before, type Match, matchAt, sticky } from '../match.ts'
import { asSeen, leastOf } from '../today.ts'
import { unitAt } from '../units.ts'

/**
 * Reads: «binnen zes weken», «uiterlijk binnen een half jaar», «binnen een termijn van drie maanden», «over twee
 * maanden» as [document date, so much later]; «binnen drie maanden na 1 juli 2024» from that day.
 * Leaves alone: «over» that means about («cijfers over drie jaar»).
 * Known problems: «binnen zes weken na ontvangst» counts from something without a date: the interval is unknown. A
 * term that holds for every case («op aanvragen wordt binnen 90 dagen beslist») is read as one that runs from the
 * document.
 */
export const within: TimeForm = {
  rule: 'times/within@1',
  triggers: ['binnen', 'over', 'uiterlijk', 'ongeveer'],
  read: (site) => {
    const match = matchAt(WITHIN, site.text, site.at)
    const amount = match && amountOf(match.part)
    if (!match || !amount || (match.part('over') && isAbout(site, match.end))) return null
    return readFrom(site, match, amount)
  },
}

const WITHIN = sticky(
  `(?:uiterlijk )?(?:binnen|(?<over>over)) (?:(?:maximaal|uiterlijk|ten hoogste|ongeveer|circa|nu en) )?(?:(?:een|de) (?:wettelijke )?(?:termijn|periode) van (?:maximaal |ten hoogste )?)?${AMOUNT}(?: tijd)?`,
)
const ABOUT =
  /(?<!\p{L})(?:rapportage|rapportages|gegevens|cijfers|informatie|gemiddeld|gemiddelde|verspreid|uitgesmeerd|verdeeld|gemeten|berekend|bericht|data|overzicht|terugblik|gespreid) $/iu
const STRETCHED = / (?:heen|verspreid|verdeeld|uitgesmeerd|gemeten|gespreid|gerekend|genomen)(?!\p{L})/iuy

const isAbout = ({ text, at }: Site, end: number): boolean =>
  ABOUT.test(before(text, at, 24)) || matchAt(STRETCHED, text, end) !== null

const ANCHOR = / (?:na|nadat|vanaf|volgend op|te rekenen vanaf|gerekend vanaf|vóór|voorafgaand aan)(?: afloop van)? /iuy
const TODAY = sticky('(?:heden|vandaag|nu|dagtekening van deze brief|verzending van deze brief|deze brief)')

function readFrom(site: Site, match: Match, amount: Amount): Reading {
  const anchor = matchAt(ANCHOR, site.text, match.end)
  const today = anchor && matchAt(TODAY, site.text, anchor.end)
  const onDay: OnDay = (day) => [day, move(day, amount, 1)]
  const certainty = amount.unit === 'working day' ? 'assumed' : 'derived'
  const range = { start: site.at, end: today?.end ?? match.end }
  if (!anchor || today) return { ...range, kind: 'relative', ...asSeen(site.today, onDay), certainty }
  const unit = unitAt(site, anchor.end)?.reading
  const start = unit?.interval?.[1]
  if (!unit || !start) return { ...range, kind: 'relative', interval: null, certainty: 'stated' }
  const interval: Interval = [start, move(start, amount, 1)]
  return { start: site.at, end: unit.end, kind: 'relative', interval, certainty: leastOf(certainty, unit.certainty) }
}
