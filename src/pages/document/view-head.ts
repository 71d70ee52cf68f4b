import type { Register } from '../../register/contract.ts'
import { type Address, addressOf } from '../parts/addresses.ts'
import { dayInWords, intervalInWords } from '../parts/days.ts'
import { named, type TextKey, t } from '../parts/messages/t.ts'
import { documentId, documentKind } from '../parts/names.ts'
import { publicText, shortened } from '../parts/text.ts'
import { type HrefOf, type PartOfDocument, pageAnchor, pageAt, pageLabel } from './part.ts'

export type DocumentDetail = NonNullable<Awaited<ReturnType<Register['document']>>>

export interface HeadView {
  readonly kind: string
  readonly fields: readonly FieldView[]
  readonly evidence: readonly EvidenceView[]
  readonly isDateDerived: boolean
  readonly truncated: { readonly start: boolean; readonly end: boolean }
}

export interface FieldView {
  readonly label: TextKey
  /** Empty: the document does not mention it. */
  readonly values: readonly { readonly text: string; readonly address?: Address | null; readonly day?: string }[]
}

/** The words a field of the heading was read from. */
export interface EvidenceView {
  readonly label: string
  readonly quote: string
  readonly page: string
  readonly href: string
}

export function headOf(detail: DocumentDetail, parts: readonly PartOfDocument[], hrefOf: HrefOf): HeadView {
  const documents = parts.map((it) => it.file.document)
  return {
    kind: documentKind(detail.kind),
    fields: fieldsOf(detail),
    evidence: parts.flatMap((part) => evidenceOf(part, hrefOf)),
    isDateDerived: detail.date === null && detail.dateInterval !== null,
    truncated: {
      start: documents[0]?.truncatedStart ?? false,
      end: documents.at(-1)?.truncatedEnd ?? false,
    },
  }
}

function fieldsOf(detail: DocumentDetail): FieldView[] {
  const texts = (label: TextKey, ...values: (string | null)[]): FieldView => ({
    label,
    values: values.filter((it) => it !== null).map((it) => ({ text: publicText(it) })),
  })
  return [
    { label: 'doc.id', values: [{ text: documentId(detail.id), address: addressOf(detail.id) }] },
    dateOf(detail),
    texts('doc.sender', [detail.senderRole, detail.senderPerson].filter(Boolean).join(', ') || null),
    texts('doc.chamber', chamberOf(detail)),
    {
      label: 'doc.dossiers',
      values: detail.dossiers.map((it) => ({ text: publicText(it), address: addressOf(`dossier:${it}`) })),
    },
    texts('doc.number', detail.number),
    texts('doc.reference', detail.reference),
    texts('doc.source', ...detail.names),
  ]
}

function dateOf(detail: DocumentDetail): FieldView {
  const { date, dateInterval } = detail
  if (date) return { label: 'doc.date', values: [{ text: dayInWords(date), day: date }] }
  if (!dateInterval) return { label: 'doc.date', values: [] }
  return { label: 'doc.date', values: [{ text: t('doc.date.derived', { interval: intervalInWords(dateInterval) }) }] }
}

function chamberOf({ chamber, sessionYear }: DocumentDetail): string | null {
  const session = sessionYear === null ? null : t('doc.session', { year: sessionYear.replace('-', '–') })
  return [chamber === null ? null : named('doc.chamber', chamber), session].filter(Boolean).join(', ') || null
}

const LABELS: Readonly<Record<string, TextKey>> = {
  kind: 'doc.kind',
  id: 'doc.id',
  title: 'doc.title',
  date: 'doc.date',
  dateInterval: 'doc.date',
  chamber: 'doc.chamber',
  sessionYear: 'doc.chamber',
  dossiers: 'doc.dossiers',
  number: 'doc.number',
  reference: 'doc.reference',
  sender: 'doc.sender',
  coSenders: 'doc.co-senders',
  recipient: 'doc.recipient',
}

// A long document repeats its own number on every page: the first places are proof enough.
const MOST_QUOTES = 3

function evidenceOf(part: PartOfDocument, hrefOf: HrefOf): EvidenceView[] {
  return Object.entries(part.file.document.evidence).flatMap(([field, spans]) =>
    spans.slice(0, MOST_QUOTES).map(([start, end]) => {
      const page = pageAt(part, start)
      const label = LABELS[field]
      return {
        label: label ? t(label) : field,
        quote: shortened(part.text.slice(start, end).replace(/\s+/g, ' '), 160),
        page: pageLabel(part, page),
        href: hrefOf(part.index, start, pageAnchor(part.index, page)),
      }
    }),
  )
}
