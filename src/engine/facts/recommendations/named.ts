/**
 * What it reads: the words that say what a recommendation asks, inside a sentence that does something with it: «de
 * aanbeveling om X te doen», «die vraagt om X», «de aanbevelingen over X», «de derde aanbeveling, het X,», «– X –».
 * What it leaves alone: advice that is asked for, the signatory's own proposals, and words that repeat a recommendation
 * which the document gave before.
 * Known problems: where the words end is told from the next verb or mark; a verb in no list is run over.
 */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { hasAny, type Plain, plainOf, tokenAt } from '../findings/plain.ts'
import type { Rule } from '../rule.ts'
import { Advice } from './advice-words.ts'
import { beforeCounts, beforeNumber, inBrackets } from './named-brackets.ts'
import { endOf, range } from './named-ends.ts'
import { ASKED_FOR, FORMS, ON, ORDINAL_ITSELF, OWN, STUDIED, WITH_LOOSE } from './named-forms.ts'
import { advisedBehind, bare, nextActs, rowOf, split } from './named-phrases.ts'
import { WHO } from './who.ts'

export const NAMED = 'recommendations/named@1'

const COUNTS = /^aanbevelingen? \d/iu

/** The words of each recommendation that the sentence names. */
export function named(sentence: Sentence, words: number, isAdvised = false, announced = 0): Range[] {
  const isNumbered = announced > 0 && sentence.text.includes('(')
  if (!isNumbered && !(words & (Advice.named | Advice.advice)) && !COUNTS.test(sentence.heading)) return []
  const counted = COUNTS.test(sentence.heading) ? beforeCounts(sentence) : []
  if (counted.length > 0) return counted
  const numbered = isNumbered || sentence.text.includes('anbeveling ') ? beforeNumber(sentence, announced) : null
  if (numbered) return [numbered]
  const plain = plainOf(sentence)
  if (
    !hasAny(plain, ON) ||
    (sentence.text.endsWith('?') && !ASKED_ABOUT.test(plain.text)) ||
    OWN.test(plain.text) ||
    ASKED_FOR.test(plain.text)
  )
    return []
  const bracketed = inBrackets(sentence)
  if (bracketed.length > 0) return bracketed
  const behind = advisedBehind(sentence, plain)
  if (behind) return [behind]
  for (const { pattern, ends } of isAdvised || STUDIED.test(plain.text) ? WITH_LOOSE : FORMS) {
    const match = pattern.exec(plain.text)
    if (!match) continue
    if (/aanbevelingen (?:over|voor|inzake) $/u.test(match[0])) {
      const row = rowOf(sentence, tokenAt(plain, match.index + match[0].length))
      if (row.length > 0) return row
    }
    const from = tokenAt(plain, match.index + match[0].length)
    const to = endOf(sentence, from, ends)
    if (to - from < 2 && ends !== 'noun') continue
    const further = pattern === ORDINAL_ITSELF ? furtherOnes(sentence, plain, match.index + match[0].length) : []
    return [...split(sentence, from, to), ...further, ...(ends === 'te' ? nextActs(sentence, to) : [])]
  }
  return bare(sentence, plain)
}

/** «Kent u het advies van de raad om X te doen?»: who asks about advice names it. */
const ASKED_ABOUT = new RegExp(
  ` \\S{0,12}aanbeveling | (?:advies|suggestie|oproep|pleidooi) | voorstel (?:van|uit) (?:[^\\s.,;:]+ ){1,4}(?:, )?om | (?:idee|gedachte) (?:, )?om (?:[^\\s.,;:]+ ){1,20}te \\S+ , zoals (?:[^\\s.,;:]+ ){0,2}(?:${WHO}|rapport|evaluatie) `,
  'u',
)

const EACH_ORDINAL = new RegExp(ORDINAL_ITSELF, 'gu')

/** «Met de derde, een vaste brug, en de vierde, een nieuw pad, …»: those behind the first. */
function furtherOnes(sentence: Sentence, plain: Plain, from: number): Range[] {
  const found: Range[] = []
  for (const it of plain.text.slice(from).matchAll(EACH_ORDINAL)) {
    const at = tokenAt(plain, from + it.index + it[0].length)
    found.push(...range(sentence.tokens, at, endOf(sentence, at, 'noun')))
  }
  return found
}

export const namedRule: Rule = {
  id: NAMED,
  reads: 'De woorden die zeggen wat een aanbeveling vraagt, in een zin die er iets mee doet.',
  why: 'Wie op een aanbeveling reageert, herhaalt haar vaak in het kort: na «om», «over» of tussen komma’s. Soms staat zij nergens anders.',
  examples: [
    { in: 'kamerbrief', text: 'De aanbeveling om de wachttijd te verkorten neem ik over.' },
    { in: 'kamerstuk', text: 'De tweede aanbeveling, het bundelen van de loketten, werk ik verder uit.' },
  ],
  leaves: ['Ik vraag de raad om advies over het stelsel.', 'Deze aanbeveling neem ik over.'],
}
