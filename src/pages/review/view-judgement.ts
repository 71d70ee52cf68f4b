import type { JudgementRow } from '../../register/contract.ts'
import { nameOfActor } from '../../register/judgements/actor.ts'
import type { Kind } from '../parts/kinds.ts'
import { publicText, shortened } from '../parts/text.ts'
import { momentInWords } from './moments.ts'
import { itemHref } from './names.ts'

/** Who judged what, when and why. */
export interface JudgementView {
  readonly seq: number
  readonly verdict: JudgementRow['verdict']
  readonly kind: Kind
  readonly who: string
  readonly at: string
  readonly atInWords: string
  readonly reason: string
  readonly passage: string
  /** Names and values of the fields that were given. */
  readonly given: readonly string[]
  readonly href: string | null
}

export function judgementView(it: JudgementRow): JudgementView {
  return {
    seq: it.seq,
    verdict: it.verdict,
    kind: it.factKind,
    who: nameOfActor(it.actor),
    at: it.at,
    atInWords: momentInWords(it.at),
    reason: publicText(it.reason),
    passage: shortened(it.anchor.exact.replace(/\s+/g, ' '), 240),
    given: Object.keys(it.fields),
    href: it.place && itemHref(it.documentId, it.place.factId),
  }
}
