import type { Status } from '../../../links/status/status.ts'
import type { CommitmentDetail } from '../../../register/commitments.ts'
import type { Register } from '../../../register/contract.ts'
import type { RuleTracing } from '../../../rule-trace/rule-trace.ts'
import { dayInWords } from '../../parts/days.ts'
import type { DataLink } from '../../parts/list/data-links.tsx'
import { counted, t } from '../../parts/messages/t.ts'
import { commitmentHref, documentHref, documentName, traceHref } from '../../parts/names.ts'
import { statusRuleInWords } from '../../parts/reasons/reasons.ts'
import type { RuleTexts } from '../../parts/rule-texts.ts'
import { publicText } from '../../parts/text.ts'
import { ABOUT_COMMITMENTS, type FoundView, foundOf } from './view-found.ts'
import { type HistoryView, historyOf } from './view-history.ts'
import { type PassageView, passageOf } from './view-passage.ts'
import { type RegisteredView, registeredOf } from './view-registered.ts'
import { type SinceView, sinceOf } from './view-since.ts'
import { type TermsView, termsOf } from './view-terms.ts'
import { type WhatRow, whatRows } from './view-what.ts'

export type Fact = Awaited<ReturnType<Register['facts']>>[number]
export type Document = NonNullable<Awaited<ReturnType<Register['document']>>>

export interface CommitmentView {
  readonly id: string
  readonly href: string
  readonly text: string
  readonly kicker: string
  readonly document: { readonly name: string; readonly href: string }
  readonly on: string
  readonly onInWords: string
  /** Null: on that day it was not yet promised, or a person rejected it. */
  readonly standing: StandingView | null
  readonly isRejected: boolean
  readonly passage: PassageView
  readonly what: readonly WhatRow[]
  readonly terms: TermsView
  readonly found: FoundView
  /** Null: it is about no rule that is described here. */
  readonly since: SinceView | null
  readonly registered: RegisteredView | null
  readonly history: readonly HistoryView[]
  readonly traceHref: string
  readonly data: readonly DataLink[]
}

export interface StandingView {
  readonly status: Status
  readonly isLate: boolean
  readonly because: readonly string[]
  /** What was looked through, where nothing was found. */
  readonly silence: string | null
}

export async function commitmentView(
  register: Register,
  id: string,
  on: string,
  rules: Pick<RuleTexts, 'links'>,
  ruleTrace: RuleTracing | null = null,
): Promise<CommitmentView | null> {
  const fact = await factOf(register, id)
  const document = fact && (await register.document(fact.documentId))
  if (!fact || !document) return null
  const [detail, file, links] = await Promise.all([
    register.commitment(id, on),
    register.reading(fact.textSeq),
    register.links({ documentId: fact.documentId, types: ABOUT_COMMITMENTS }),
  ])
  const found = await foundOf(register, { fact, on, detail, links, rules })
  const href = commitmentHref(fact.id)
  return {
    ...{ id: fact.id, href, text: publicText(fact.text), on, onInWords: dayInWords(on) },
    kicker: document.date ? t('promise.kicker', { day: dayInWords(document.date) }) : t('promise.kicker.undated'),
    document: { name: documentName(document), href: documentHref(document.id) },
    standing: detail && standingOf(detail),
    isRejected: fact.standing === 'rejected',
    passage: passageOf(fact, document, file),
    what: whatRows(fact, detail?.department ?? null),
    terms: await termsOf(register, { fact, document, detail, on }),
    found,
    since: sinceOf(file && ruleTrace ? ruleTrace.of(file, fact, on) : null),
    registered: detail?.register ? registeredOf(detail.register) : null,
    history: await historyOf(register, fact),
    traceHref: traceHref(fact.id),
    data: [
      { text: 'JSON', href: `/api/v1/commitments/${encodeURIComponent(fact.id)}` },
      { text: 'ICS', href: `${href}.ics` },
    ],
  }
}

/** Where a passage stands in several documents, in the one that was read first. */
async function factOf(register: Register, id: string): Promise<Fact | null> {
  const found = await register.facts({ id, kinds: ['commitments'], limit: 20 })
  return [...found].sort((a, b) => a.textSeq - b.textSeq)[0] ?? null
}

function standingOf({ status, isLate, because, evidence, looked }: CommitmentDetail): StandingView {
  if (evidence.length > 0) return { status, isLate, because: statusRuleInWords(because), silence: null }
  // That nothing was found after the term says as much as the rule, and more.
  const said = status === 'deadline_passed_no_evidence' ? [] : statusRuleInWords(because)
  return { status, isLate, because: said, silence: silence(status, looked) }
}

function silence(status: Status, { documents, upTo }: CommitmentDetail['looked']): string {
  const values = { documents: counted('unit.documents', documents), day: upTo === null ? '' : dayInWords(upTo) }
  if (status === 'deadline_passed_no_evidence')
    return t(upTo === null ? 'promise.silence.undated' : 'promise.silence', values)
  return t(upTo === null ? 'promise.no-trace.undated' : 'promise.no-trace', values)
}
