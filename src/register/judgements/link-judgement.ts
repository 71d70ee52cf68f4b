import type { Link, LinkType, Place } from '../../links/link.ts'
import type { Register } from '../contract.ts'
import { anchorAt } from './anchor.ts'
import { outer } from './fit.ts'
import type { Anchor } from './judgement.ts'

export type LinkVerdict = 'accept' | 'reject'

/** What a person decided about a link. It belongs to words of two documents and to what binds them, so that it outlives rules. */
export interface LinkJudgement {
  readonly verdict: LinkVerdict
  readonly type: LinkType
  readonly a: LinkSide
  readonly b: LinkSide
  readonly reason: string
}

export interface LinkSide {
  readonly documentId: string
  readonly anchor: Anchor
}

export interface LinkJudgementRow extends LinkJudgement {
  readonly seq: number
  readonly at: string
  readonly actor: string
  /** The words of both sides are still there. */
  readonly fits: boolean
  /** No later one is about the same link. */
  readonly isLast: boolean
}

export interface LinkOrder {
  readonly link: Link
  readonly verdict: LinkVerdict
  readonly reason: string
  /** As in `person:Jet de Vries`. */
  readonly actor: string
}

/** Keeps what a person decided of a link; null when a side of it is no longer there. */
export async function giveLinkJudgement({ link, verdict, reason, actor }: LinkOrder, register: Register) {
  const [a, b] = [await sideOf(link.a, register), await sideOf(link.b, register)]
  if (!a || !b) return null
  const judgement: LinkJudgement = { verdict, type: link.type, a, b, reason }
  const [kept] = await register.append([{ kind: 'link-judgement', actor, judgement }])
  return kept ?? null
}

async function sideOf({ document, name, spans }: Place, register: Register): Promise<LinkSide | null> {
  const detail = await register.document(document)
  const text = detail?.texts.find((it) => it.leads && it.name === name)
  const words = text && (await register.reading(text.seq))?.source.text
  if (!detail || words === undefined || spans.length === 0) return null
  const { start, end } = outer(spans)
  return { documentId: detail.id, anchor: anchorAt(words, start, end) }
}
