import type { Sentence } from '../../language/sentence.ts'
import { type Plain, tokenAt } from './plain.ts'

/** What did it, and to what: the subject of the clause with the effect, and the words the effect was on. */
export interface Parts {
  readonly instrument: string | null
  readonly outcome: string | null
}

const ON =
  / (?:effect|effecten|invloed|impact|bijdrage) (?:te hebben |gehad |hebben )?op (?<outcome>(?:[^\s.;:]+ ){1,14})/u
const TO =
  / (?:leidt|leidden|leidde|leiden|draagt|dragen|bijdragen|bijgedragen) (?:[^\s.,;:]+ ){0,4}(?:tot|aan) (?<outcome>(?:[^\s.;:]+ ){1,14})/u
// From a verb at the end, or from a clause behind a comma.
const ENDS =
  / ?(?:, (?:en dus|en zo|maar|waar\p{L}*|die|dat|wat|zodat|zo) | te hebben|hebben|gehad|heeft|te|gevonden|vastgesteld|geleid)\b.*$/u

/** Null for what the sentence does not say; a guess over a clause boundary is no answer. */
export function partsOf(sentence: Sentence, plain: Plain, at: number): Parts {
  const outcome = (ON.exec(plain.text) ?? TO.exec(plain.text))?.groups?.outcome?.trim().replace(ENDS, '')
  if (!outcome) return { instrument: null, outcome: null }
  return { instrument: subjectAround(sentence, tokenAt(plain, at)), outcome }
}

function subjectAround({ clauses, tokens, flow }: Sentence, token: number): string | null {
  const around = clauses.filter((it) => it.from <= token && token < it.to && it.subject).at(-1)
  const from = around?.subject && tokens[around.subject.from]
  const last = around?.subject && tokens[around.subject.to - 1]
  return from &&
    last &&
    !/^(?:die|dat|er|het|dit|een (?:positieve|negatieve))$/u.test(from.word) &&
    from.start < (tokens[token]?.start ?? 0)
    ? flow.view.text.slice(from.start, last.end)
    : null
}
