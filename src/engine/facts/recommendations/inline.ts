/**
 * What it reads: of a sentence that both gives a recommendation and answers it («IOB bepleit om X; die wens past niet»)
 * the words of the recommendation.
 */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { plainOf, tokenAt } from '../findings/plain.ts'

const OPENS =
  / (?:beveelt|bevelen|adviseert|adviseren|bepleit|bepleiten|pleit|pleiten|raadt|raden|stelt|stellen|suggereert|geeft|geven|verlangt|verlangen|vraagt|vragen|wenst|doet|doen|deed) (?:[^\s.,;:]+ ){0,8}?(?:om|voor|dat|ervoor om) | (?:roept|roepen) (?:[^\s.,;:]+ ){0,6}?op (?:tot|om) /u
const ANSWERS =
  / (?:; |, maar |, wat |, hetgeen |, en )(?:[^\s.;:]+ ){0,14}(?:ik|wij|mij|kabinet|past|verwerkt|overgenomen|opgenomen|advies|aanbeveling|wens|suggestie|voorstel|gedachte|gevolg|uitgevoerd) | ; (?:dat|dit) (?:doet|doen|is|gebeurt|kan|heeft|wordt|geldt|lijkt) | ; (?:hiermee|daarmee|hieraan|daaraan|hiervoor|daarvoor|hiertoe|daartoe|hierin|daarin) /u

const BEHIND_SEMICOLON =
  / ; (?:dat|dit) (?:doet|doen|is|gebeurt|kan|heeft|wordt|geldt|lijkt) | ; (?:hiermee|daarmee|hieraan|daaraan|hiervoor|daarvoor|hiertoe|daartoe|hierin|daarin) | ; (?:dit|deze|die|dat) (?:advies|aanbeveling|suggestie|wens|gedachte|voorstel) /u

const RECALLED =
  / (?:leden|lid|fractie|fracties) (?:[^\s.;:]+ ){0,14}(?:dat|waarin|waarom|waarbij) (?:[^\s.,;:]+ ){1,10}(?:(?:heeft|hebben|had|hadden|is|werd|wordt) (?:aanbevolen|geadviseerd|bepleit|voorgesteld|aangeraden)|(?:aanbeveelt|aanbevelen|adviseert|adviseren|bepleit|bepleiten))(?: ,)? (?:om )?(?=(?:[^\s.;:]+ ){1,40}te \S)/u

/** «De leden herinneren eraan dat de raad heeft aanbevolen om X»: who retells advice says more than it. */
export function recalled(sentence: Sentence): Range | null {
  if (!sentence.text.includes(' dat ') && !sentence.text.includes(' waar')) return null
  const plain = plainOf(sentence)
  const match = RECALLED.exec(plain.text)
  const start = match && sentence.tokens[tokenAt(plain, match.index + match[0].length)]?.start
  const last = sentence.tokens.findLast((it) => !/^[.,;]$/u.test(it.word))
  return start != null && last && last.end > start ? { start, end: last.end } : null
}

/** Null when nothing in the sentence answers it: then the sentence as a whole is the recommendation. */
export function withoutAnswer(sentence: Sentence): Range | null {
  const plain = plainOf(sentence)
  const opens = OPENS.exec(plain.text)
  // Without «om» the words of the advice begin with who gives it.
  const from = opens ? opens.index + opens[0].length : 1
  const rest = ` ${plain.text.slice(from)}`
  const answer = (opens ? ANSWERS : BEHIND_SEMICOLON).exec(rest)
  if (!answer) return null
  const start = sentence.tokens[tokenAt(plain, from)]?.start
  const end = sentence.tokens[tokenAt(plain, from + answer.index) - 1]?.end
  return start !== undefined && end !== undefined && end > start ? { start, end } : null
}
