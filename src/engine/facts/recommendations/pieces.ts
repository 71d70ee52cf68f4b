/** Into which recommendations a sentence that recommends falls apart. */
import type { Sentence } from '../../language/sentence.ts'
import { type Read, whole } from './found.ts'
import { recalled, withoutAnswer } from './inline.ts'
import { NORMATIVE } from './normative.ts'
import { eitherSide, infinitivesIn, nounsIn, willingIn } from './series.ts'
import { clausesIn, finitesIn } from './series-clauses.ts'
import { coordinatedIn, markedIn, modalsIn, ordinalsIn } from './series-marks.ts'

/** Each piece of a row is a recommendation of its own; of a sentence with its answer the words before that. */
export function recommended(rule: string, sentence: Sentence): Read[] {
  for (const pieces of [
    markedIn(sentence),
    ordinalsIn(sentence),
    infinitivesIn(sentence),
    clausesIn(sentence),
    finitesIn(sentence),
    willingIn(sentence),
    nounsIn(sentence),
    coordinatedIn(sentence),
  ])
    if (pieces.length > 0) return pieces.map((it) => whole(rule, it))
  return [{ ...whole(rule, sentence), ...(recalled(sentence) ?? withoutAnswer(sentence)) }]
}

/** The same of a norm. */
export function prescribed(sentence: Sentence): Read[] {
  const [marked, modals] = [markedIn(sentence), modalsIn(sentence)]
  return (marked.length > 0 ? marked : modals.length > 0 ? modals : eitherSide(sentence)).map((it) =>
    whole(NORMATIVE, it),
  )
}
