/** Recommendations named beside a number or a list between brackets. */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { endsAtVerb, MARK, range } from './named-ends.ts'
import { FIRM, ORDINAL } from './named-forms.ts'

/** «Het verhogen van het bedrag (aanbeveling 5) kost geld»: the words before the number between brackets. */
export function beforeNumber({ tokens }: Sentence): Range | null {
  const open = tokens.findIndex((it, i) => it.word === '(' && /^\S{0,12}aanbeveling$/u.test(tokens[i + 1]?.word ?? ''))
  if (open < 2 || !/^\d{1,2}$/u.test(tokens[open + 2]?.word ?? '')) return null
  let from = open
  while (from > 0 && !MARK.test(tokens[from - 1]?.word ?? '') && !endsAtVerb(tokens, from - 1)) from--
  return range(tokens, from, open)[0] ?? null
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
