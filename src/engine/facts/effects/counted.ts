import type { Token } from '../../language/token.ts'
import { nounChange, verbChange } from './change-words.ts'
import { isYear, type Quantity } from './quantities/quantity.ts'

const PEOPLE =
  /^(?:mensen|personen|leerlingen|studenten|patiënten|deelnemers|cliënten|werknemers|medewerkers|huishoudens|kinderen|jongeren|inwoners|slachtoffers|gedetineerden|asielzoekers|migranten|leraren)$/u

/** A number with the noun it counts: «40 meldingen», «0,3 punt», «2,5 miljoen ton». Null for a bare number. */
export function withNoun(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  if (quantity.unit !== null) return quantity
  const at = isAdjective(tokens, quantity.to) ? quantity.to + 1 : quantity.to
  const noun = tokens[at]
  if (!noun || !isNoun(noun)) return null
  return { ...quantity, to: at + 1, end: noun.end, unit: PEOPLE.test(noun.word) ? 'people' : noun.word }
}

const POINTS =
  /^(?:artikel|artikelen|nr|nummer|bijlage|figuur|tabel|hoofdstuk|paragraaf|pagina|blz|fase|deel|groep|klas|niveau|categorie|stap|vraag|aanbeveling|optie|variant|lid|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/u

/** A year or a number that only points somewhere: «in 2019», «artikel 3», «nr. 12». */
export function isPointer(tokens: readonly Token[], { from, to, unit, low }: Quantity): boolean {
  if (unit !== null) return false
  if (to === from + 1 && isYear(tokens[from], { value: low, unit })) return true
  const before = tokens[from - 1]?.word === '.' ? tokens[from - 2] : tokens[from - 1]
  return POINTS.test(before?.word ?? '')
}

const isNoun = ({ word, classes, verbs }: Token): boolean =>
  /^\p{L}{3,}/u.test(word) &&
  classes === 0 &&
  !verbChange(word) &&
  !nounChange(word) &&
  !verbs.some((it) => it.form === 'participle')

const isAdjective = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at], tokens[at + 1]]
  return !!word && !!next && word.word.endsWith('e') && isNoun(word) && isNoun(next)
}
