/**
 * What it reads: recommendations in a row inside a sentence: «hierbij valt te denken aan het A, het B en het C», after a
 * sentence that speaks of recommendations. One item per conjunct.
 * What it leaves alone: the same words where examples of something else are given.
 * Known problems: conjuncts that do not begin with an article are not told apart.
 */

import { type Plain, plainOf, tokenAt } from '../findings/plain.ts'
import { ADVICE, NUMBER_WORDS } from '../findings/voices.ts'
import type { Rule } from '../rule.ts'
import { adviceWordsIn } from './advice-notes.ts'
import { Advice } from './advice-words.ts'
import { type Place, type Read, whole } from './found.ts'
import { WHO } from './who.ts'

export const ENUMERATED = 'recommendations/enumerated@1'

const OPENS =
  / (?:te denken aan|gedacht worden aan|het gaat (?:[^\s.;:]+ ){0,3}om|gaat het (?:[^\s.;:]+ ){0,3}om|worden genoemd|te weten|namelijk|zien op|betreffen|zijn) (?:: )?(?=(?:het|een|de) )/u
const NAMES = new RegExp(` ${ADVICE} `, 'u')
const NEXT = / (?:, (?:en |of |alsmede |alsook )?|en )(?=(?:het|een|de) )/gu
const OFFICIAL = / (?:ik|wij|we|kabinet) /u

/** Asked of a sentence for itself and for the two behind it. */
const namesAdvice = (sentence: Sentence): boolean =>
  (adviceWordsIn(sentence) & Advice.advice) !== 0 && NAMES.test(plainOf(sentence).text)

/** `earlier`: the sentences just before, nearest first. */
export function enumerated(place: Place, earlier: readonly Sentence[]): Read[] {
  const { sentence, words } = place
  if (!(words & Advice.colon) && !(words & Advice.article)) return []
  const mayAnnounce = (words & Advice.colon) !== 0 || / te weten | namelijk /u.test(sentence.text)
  const announced = mayAnnounce ? behindColon(sentence, plainOf(sentence)) : []
  if (announced.length > 0) return announced
  if (!(words & Advice.article) || !(namesAdvice(sentence) || earlier.some(namesAdvice))) return []
  const plain = plainOf(sentence)
  const opening = OPENS.exec(plain.text)
  if (!opening || OFFICIAL.test(plain.text)) return []
  const isTied =
    / (?:hierbij|daarbij|hierbij valt|zo) /u.test(plain.text.slice(0, 40)) ||
    NAMES.test(plain.text.slice(0, opening.index + 1))
  if (!isTied) return []
  const from = opening.index + opening[0].length
  const starts = [from, ...conjunctsFrom(plain, from)]
  if (starts.length < 2) return []
  const head = { start: sentence.start, end: endOf(sentence, plain, from) }
  return starts.map((start, i) => ({ ...whole(ENUMERATED, conjunct(sentence, plain, start, starts[i + 1])), head }))
}

type Sentence = Place['sentence']

const COUNTS: Readonly<Record<string, number>> = { ...NUMBER_WORDS, tweetal: 2, drietal: 3, viertal: 4, vijftal: 5 }
const COUNTED = new RegExp(
  ` (?<count>${Object.keys(COUNTS).join('|')}) (?:[^\\s.,;:]+ ){0,2}\\S*(?:aanbevelingen|suggesties|verbeterpunten|adviezen|handreikingen|voorstellen|verbetervoorstellen|wensen)(?:(?: [^\\s.;:]+){0,6} :| , (?:te weten|namelijk)) `,
  'u',
)
// «De raad bepleit drie dingen: …»: no word for advice, but an adviser and his verb.
const THINGS = new RegExp(
  ` ${WHO} (?:[^\\s.,;:]+ ){0,3}(?:bepleit|bepleiten|adviseert|adviseren|vraagt|vragen|geeft|geven) (?:[^\\s.,;:]+ ){0,3}(?<count>${Object.keys(COUNTS).join('|')}) (?:dingen|zaken|maatregelen|wijzigingen|verbeteringen)(?: in overweging)? : `,
  'u',
)
// «In zijn verslag stelt het drie dingen voor: …»
const PROPOSED = new RegExp(
  ` (?:stelt|stellen|stelde|stelden|geeft|geven) (?:het|hij|zij|ze|(?:de|het) ${WHO}) (?:[^\\s.,;:]+ ){0,3}?(?<count>${Object.keys(COUNTS).join('|')}) (?:dingen|zaken|maatregelen|wijzigingen|verbeteringen|stappen) (?:voor|mee|in overweging) : `,
  'u',
)
const ANSWERED = / (?:opgevolgd|overgenomen|uitgevoerd|verwerkt|afgewezen) /u
const BETWEEN = / (?:, (?:en )?|; (?:en )?|en )/gu

/** «noemt drie verbeterpunten: A, B en C»: split when the pieces are as many as the text says. */
function behindColon(sentence: Sentence, plain: Plain): Read[] {
  const match = COUNTED.exec(plain.text) ?? THINGS.exec(plain.text) ?? PROPOSED.exec(plain.text)
  const count = COUNTS[match?.groups?.count ?? '']
  if (!match || !count || OFFICIAL.test(plain.text) || ANSWERED.test(match[0])) return []
  const from = match.index + match[0].length
  const starts = [from]
  for (const mark of plain.text.slice(from - 1).matchAll(BETWEEN)) starts.push(from - 1 + mark.index + mark[0].length)
  if (starts.length !== count) return []
  const head = { start: sentence.start, end: endOf(sentence, plain, from) }
  return starts.map((start, i) => ({ ...whole(ENUMERATED, conjunct(sentence, plain, start, starts[i + 1])), head }))
}

/** Conjuncts begin as the first does («het …, het …, en het …»); an article inside one belongs to it. */
function conjunctsFrom({ text }: Plain, from: number): number[] {
  const article = /^\S+/u.exec(text.slice(from))?.[0]
  const found: number[] = []
  NEXT.lastIndex = from
  for (const match of text.matchAll(NEXT)) {
    const at = match.index + match[0].length
    const isVerbal = article !== 'het' || /^het (?:\S+ ){0,2}\S+en /u.test(text.slice(at, at + 80))
    if (at > from && /^\S+/u.exec(text.slice(at))?.[0] === article && isVerbal) found.push(at)
  }
  return found
}

function conjunct(
  sentence: Sentence,
  plain: Plain,
  from: number,
  next: number | undefined,
): { start: number; end: number } {
  const start = sentence.tokens[tokenAt(plain, from)]?.start ?? sentence.start
  const end = next === undefined ? sentence.end : endOf(sentence, plain, next)
  const text = sentence.flow.view.text.slice(start, end)
  const tail = /(?:\s|,|\ben|\bof|\balsmede|\balsook|\.|;)+$/u.exec(text.slice(-14))?.[0] ?? ''
  return { start, end: end - tail.length }
}

/** Where the words before a place in the bare text end. */
function endOf(sentence: Sentence, plain: Plain, at: number): number {
  return sentence.tokens[tokenAt(plain, at) - 1]?.end ?? sentence.end
}

export const enumeratedRule: Rule = {
  id: ENUMERATED,
  reads: 'Aanbevelingen op een rij binnen één zin.',
  why: 'Na een zin over aanbevelingen somt «hierbij valt te denken aan» ze op; wat met hetzelfde lidwoord begint, is telkens een nieuwe.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'Het rapport doet enkele suggesties. Hierbij valt te denken aan het verkorten van de procedure, het bundelen van loketten en het opleiden van medewerkers.',
    },
    {
      in: 'beslisnota',
      text: 'De onderzoekers zien verbeterpunten. Daarbij gaat het om het verlagen van de kosten en het vereenvoudigen van het formulier.',
    },
  ],
  leaves: ['Het gaat om het vervangen van de brug en het verbreden van de weg.'],
}
