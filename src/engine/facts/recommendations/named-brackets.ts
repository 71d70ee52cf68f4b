/** Recommendations named beside a number or a list between brackets. */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { endsAtVerb, MARK, range } from './named-ends.ts'
import { FIRM, ORDINAL } from './named-forms.ts'

/**
 * «Het verhogen van het bedrag (aanbeveling 5) kost geld»: the words before the number between brackets. Where the text
 * says how many there are, the bare number is enough: «Een meldnummer voor vissers (7) komt er».
 */
export function beforeNumber({ tokens }: Sentence, announced: number): Range | null {
  const open = tokens.findIndex((it, i) => it.word === '(' && isNumberAt(tokens, i + 1, announced))
  if (open < 2) return null
  let from = open
  while (from > 0 && !MARK.test(tokens[from - 1]?.word ?? '') && !endsAtVerb(tokens, from - 1)) from--
  // «Dat de sector zou moeten meebetalen (5), leidt tot …»: the clause as a whole is what is numbered.
  if (tokens[0]?.word === 'dat' && !tokens.slice(0, open).some((it) => MARK.test(it.word))) from = 0
  while (from < open && OPENER.test(tokens[from]?.word ?? '')) from++
  return range(tokens, from, open)[0] ?? null
}
const OPENER = /^(?:aan|voor|over|met|van|ook|wat|maar|en|tot|bij|op|in|naar|tegen)$/u

function isNumberAt(tokens: Sentence['tokens'], i: number, announced: number): boolean {
  if (/^\S{0,12}aanbeveling$/u.test(tokens[i]?.word ?? '')) return /^\d{1,2}$/u.test(tokens[i + 1]?.word ?? '')
  const number = /^\d{1,2}$/u.test(tokens[i]?.word ?? '') ? Number(tokens[i]?.word) : 0
  return tokens[i + 1]?.word === ')' && number > 0 && number <= announced
}

const BEFORE_BRACKET = new RegExp(`^(?:${ORDINAL}|${FIRM})$`, 'u')

/** «De eerste twee (leg X vast; oefen Y) neem ik over»: what stands between brackets behind an ordinal. */
export function inBrackets({ tokens }: Sentence): Range[] {
  const open = tokens.findIndex((it, i) => it.word === '(' && BEFORE_BRACKET.test(tokens[i - 1]?.word ?? ''))
  if (open < 1) return []
  const close = tokens.findIndex((it, i) => i > open && it.word === ')')
  if (close - open < 4) return []
  const found: Range[] = []
  let from = open + 1
  for (let i = from; i <= close; i++) {
    if (i < close && tokens[i]?.word !== ';') continue
    found.push(...range(tokens, from, i))
    from = i + 1
  }
  return found
}

/** «Een verbod op A (4) en een grens aan B (5)», under a heading of recommendations: the words before each number. */
export function beforeCounts({ tokens }: Sentence): Range[] {
  const found: Range[] = []
  let from = 0
  for (let i = 2; i < tokens.length - 2; i++) {
    if (tokens[i]?.word !== '(' || !/^\d{1,2}$/u.test(tokens[i + 1]?.word ?? '') || tokens[i + 2]?.word !== ')')
      continue
    found.push(...range(tokens, from, i))
    from = /^(?:en|,)$/u.test(tokens[i + 3]?.word ?? '') ? i + 4 : i + 3
  }
  return found
}
