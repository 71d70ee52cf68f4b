import type { Context } from '../../context.ts'
import type { Act } from './act.ts'
import { strengthOf } from './strength.ts'

const HOUSE = /\b(?:[Uu]w Kamer|U|(?:[Dd]e|[Bb]eide|[Aa]an de) (?:Tweede |Eerste )?Kamers?|u|het parlement)\b/u

/** Who is told, where the act is one of telling. */
export function recipientOf(act: Act, lemmas: readonly string[], context: Context): string | null {
  const { text } = act.sentence
  if (strengthOf(lemmas) !== 'firm' || !HOUSE.test(text) || !lemmas.some((it) => INFORMS.test(it))) return null
  // In a note «u» is the minister.
  if (context.document.kind === 'beslisnota' && !/\bKamers?\b/u.test(text)) return null
  if (/\bTweede Kamer\b/u.test(text)) return 'Tweede Kamer'
  return /\bEerste Kamer\b/u.test(text)
    ? 'Eerste Kamer'
    : (context.document.recipient ?? (context.document.chamber === 'EK' ? 'Eerste Kamer' : 'Tweede Kamer'))
}
const INFORMS =
  /^(?:informeren|berichten|rapporteren|terugkomen|toesturen|toezenden|aanbieden|voorleggen|sturen|zenden|verzenden|mededelen|meedelen|delen|ontvangen|krijgen|presenteren|inlichten|indienen|doorsturen|melden|terugkoppelen|toezeggen|schrijven|horen|tegemoetzien|vernemen)$/u
