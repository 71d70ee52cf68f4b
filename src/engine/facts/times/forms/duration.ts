import { AMOUNT, amountOf } from '../amounts.ts'
import type { TimeForm } from '../form.ts'
import { before, matchAt, sticky } from '../match.ts'
import { numberWordList } from '../numbers.ts'

/**
 * Reads: a length of time: «drie maanden», «anderhalf jaar», «zes tot acht weken», «een half jaar», and «een jaar»
 * where it is a term («voor de duur van een jaar»). A duration has no interval.
 * Leaves alone: ages («18 jaar of ouder», «jonger dan 21 jaar»), hours and minutes, «een jaar» without such a
 * word, a distance to an event («tien jaar na toelating»), which is no length.
 * Known problems: an age without a word that says so («kinderen van 12 jaar») is known only by the noun before it.
 */
export const duration: TimeForm = {
  rule: 'times/duration@1',
  triggers: ['#', '##', 'anderhalf', 'anderhalve', ...numberWordList],
  read: ({ text, at }) => {
    const match = matchAt(DURATION, text, at)
    if (!match || amountOf(match.part) === null || isInNumber(text, at)) return null
    if (isOne(match.part('count')) && !TERM.test(before(text, at, 30))) return null
    if (AGE_BEFORE.test(before(text, at, 40)) || matchAt(NO_LENGTH, text, match.end)) return null
    return { start: at, end: match.end, kind: 'duration', interval: null, certainty: 'stated' }
  },
}

const DURATION = sticky(AMOUNT)
const isOne = (count: string): boolean => /^(?:een|één)$/iu.test(count)
const isInNumber = (text: string, at: number): boolean => /[\d.,/€-]$|€ $/u.test(before(text, at, 2))

const TERM =
  /(?<!\p{L})(?:duur|termijn|periode|looptijd|verlenging|geldigheid|geldigheidsduur) van (?:maximaal |minimaal |ten hoogste |ten minste )?$|(?<!\p{L})(?:gedurende|maximaal|minimaal|minstens|ten minste|ten hoogste|hoogstens|langer dan|korter dan|binnen) $/iu
const AGE_BEFORE =
  /(?<!\p{L})(?:leeftijd(?:en|sgrens)?(?: van)?|leeftijdsgroep|(?:ouder|jonger) (?:zijn |is |waren |was )?dan|oudere?n? van|kinderen van|jongeren van|personen van|migranten van|minderjarigen van|tot (?:en met )?|vanaf) (?:maximaal |minimaal |ten minste )?$/iu
const NO_LENGTH = / (?:(?:of|en) (?:ouder|jonger)|oud|na|nadat|vóór|voordat|later|eerder)(?!\p{L})/iuy
