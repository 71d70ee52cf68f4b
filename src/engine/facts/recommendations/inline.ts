/**
 * What it reads: of a sentence that both gives a recommendation and answers it («IOB bepleit om X; die wens past niet»)
 * the words of the recommendation.
 */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { plainOf, tokenAt } from '../findings/plain.ts'

const OPENS =
  / (?:beveelt|bevelen|adviseert|adviseren|bepleit|bepleiten|pleit|pleiten|raadt|raden|stelt|stellen|suggereert|geeft|geven|verlangt|verlangen|vraagt|vragen|wenst) (?:[^\s.,;:]+ ){0,8}?(?:om|voor|dat|ervoor om) /u
const ANSWERS =
  / (?:; |, maar |, wat |, hetgeen |, en )(?:[^\s.;:]+ ){0,14}(?:ik|wij|mij|kabinet|past|verwerkt|overgenomen|opgenomen|advies|aanbeveling|wens|suggestie|voorstel|gedachte|gevolg|uitgevoerd) | ; (?:dat|dit) (?:doet|doen|is|gebeurt|kan|heeft|wordt|geldt|lijkt) | ; (?:hiermee|daarmee|hieraan|daaraan|hiervoor|daarvoor|hiertoe|daartoe|hierin|daarin) /u

/** Null when nothing in the sentence answers it: then the sentence as a whole is the recommendation. */
export function withoutAnswer(sentence: Sentence): Range | null {
  const plain = plainOf(sentence)
  const opens = OPENS.exec(plain.text)
  if (!opens) return null
  const from = opens.index + opens[0].length
  const rest = ` ${plain.text.slice(from)}`
  const answer = ANSWERS.exec(rest)
  if (!answer) return null
  const start = sentence.tokens[tokenAt(plain, from)]?.start
  const end = sentence.tokens[tokenAt(plain, from + answer.index) - 1]?.end
  return start !== undefined && end !== undefined && end > start ? { start, end } : null
}
