import type { Register } from '../../../register/contract.ts'
import { type CommitmentRow, rowOf } from '../../commitments/view-rows.ts'
import { dayInWords } from '../../parts/days.ts'
import type { DataLink } from '../../parts/list/data-links.tsx'
import { type TextKey, t } from '../../parts/messages/t.ts'
import { documentHref, documentName, factHref, traceHref } from '../../parts/names.ts'
import type { RuleTexts } from '../../parts/rule-texts.ts'
import { publicText } from '../../parts/text.ts'
import { type Fact, type StudyFields, titleOf } from '../all.ts'
import { type Naming, Sames, wholeOf } from '../doubles.ts'
import { type RecommendationView, recommendationsOf } from './view-answers.ts'

type Document = NonNullable<Awaited<ReturnType<Register['document']>>>

export interface StudyView {
  readonly title: string
  readonly on: string
  readonly onInWords: string
  readonly rows: readonly { readonly label: TextKey; readonly value: string }[]
  readonly report: Named | null
  readonly summary: string | null
  readonly conclusions: readonly { readonly text: string; readonly href: string }[]
  readonly recommendations: readonly RecommendationView[]
  /** In the letters that react to the study. */
  readonly promises: readonly CommitmentRow[]
  readonly mentions: readonly Named[]
  readonly traceHref: string
  readonly data: readonly DataLink[]
}
const MOST_FACTS = 200

interface Named {
  readonly name: string
  readonly href: string
  readonly day: string | null
  readonly dayInWords: string | null
}

/** What is known of one study, wherever it stands: the report, and every text that names it. */
interface Study {
  readonly id: string
  readonly report: Document | null
  readonly facts: readonly Fact[]
  readonly documents: readonly Document[]
}

export async function studyView(
  register: Register,
  id: string,
  on: string,
  rules: Pick<RuleTexts, 'links'>,
): Promise<StudyView | null> {
  const study = await studyOf(register, id)
  if (!study) return null
  const { report, facts } = study
  const reactions = report ? await register.links({ documentId: report.id, types: ['reacts_to'] }) : []
  const letters = new Set(reactions.map((it) => it.a.document))
  if (!report) for (const it of facts) letters.add(it.documentId)
  const home = report?.id ?? facts[0]?.documentId ?? ''
  return {
    title: report ? documentName(report) : publicText((facts[0] && titleOf(facts[0])) ?? ''),
    ...{ on, onInWords: dayInWords(on), rows: rowsOf(study), report: report && named(report) },
    summary: summaryOf(facts),
    conclusions: await conclusionsOf(register, study),
    recommendations: await recommendationsOf(register, { home, on, rules }),
    promises: await promisesOf(register, letters, on),
    mentions: study.documents.filter((it) => it.id !== report?.id).map(named),
    traceHref: traceHref(report?.id ?? study.id),
    data: [{ text: 'JSON', href: dataHref(study) }],
  }
}

const dataHref = ({ id, report }: Study): string =>
  report ? `/api/v1/documents/${encodeURIComponent(report.id)}/facts` : `/api/v1/facts/${encodeURIComponent(id)}`

async function studyOf(register: Register, id: string): Promise<Study | null> {
  const [fact] = await register.facts({ id, kinds: ['studies'], limit: 1 })
  const document = fact ? null : await register.document(id)
  if (!fact && document?.kind !== 'report') return null
  const start: Naming = fact ? { ...fact, fact: fact.id } : wholeOf(document?.id ?? id)
  const sames = new Sames(register)
  const places = await sames.of(start)
  const documents = await Promise.all(
    [...new Set(places.map((it) => it.documentId))].map((it) => register.document(it)),
  )
  const known = documents.filter((it) => it !== null)
  const report = await sames.reportIn(places)
  return {
    id: report ?? fact?.id ?? id,
    report: known.find((it) => it.id === report) ?? null,
    facts: own(await factsAt(register, places), fact),
    documents: known,
  }
}

/** The studies that stand at these places. */
async function factsAt(register: Register, places: readonly Naming[]): Promise<Fact[]> {
  const named = places.filter((it) => it.fact !== null)
  const documentIds = [...new Set(named.map((it) => it.documentId))]
  const facts = await Promise.all(
    documentIds.map((documentId) => register.facts({ documentId, kinds: ['studies'], limit: MOST_FACTS })),
  )
  return facts
    .flat()
    .filter((it) => named.some((at) => at.documentId === it.documentId && Math.abs(at.start - it.start) < NEAR))
}
// A title with and without what stands before it begins a few words apart.
const NEAR = 40

/** What was asked for first. */
const own = (facts: readonly Fact[], first: Fact | undefined): Fact[] =>
  [...facts].sort((a, b) => Number(b.id === first?.id) - Number(a.id === first?.id))

const named = (it: Document): Named => ({
  ...{ name: documentName(it), href: documentHref(it.id), day: it.date },
  dayInWords: it.date && dayInWords(it.date),
})

/** What the texts that name it tell of it: of each property the first that says something. */
function rowsOf({ report, facts }: Study): StudyView['rows'] {
  const fields = facts.map((it) => it.fields as StudyFields)
  const first = <T>(pick: (it: StudyFields) => T | null | undefined) => fields.map(pick).find((it) => it) ?? null
  const list = (pick: (it: StudyFields) => readonly string[] | undefined) =>
    (fields.map(pick).find((it) => it && it.length > 0) ?? []).join(', ')
  const row = (label: TextKey, value: string | number | null) =>
    value === null || value === '' ? [] : [{ label, value: publicText(String(value)) }]
  return [
    ...row(
      'card.study.publication',
      first((it) => it.publicationKind),
    ),
    ...row(
      'card.study.types',
      list((it) => it.types),
    ),
    ...row('card.study.year', first((it) => it.year) ?? (report?.date ? dayInWords(report.date) : null)),
    ...row(
      'card.study.status',
      first((it) => it.status),
    ),
    ...row('card.study.organisations', list((it) => it.organisations) || (report?.senderRole ?? '')),
    ...row(
      'card.study.theme',
      first((it) => it.theme),
    ),
    ...row(
      'card.study.subtheme',
      first((it) => it.subtheme),
    ),
    ...row(
      'card.study.articles',
      list((it) => it.articles),
    ),
  ]
}

function summaryOf(facts: readonly Fact[]): string | null {
  const summary = facts.map((it) => (it.fields as StudyFields).summary).find((it) => it)
  return summary ? publicText(summary) : null
}

/** Of the report; of a study that is only named, what the text says that it found. */
async function conclusionsOf(register: Register, { report, facts }: Study): Promise<StudyView['conclusions']> {
  const documentIds = report ? [report.id] : [...new Set(facts.map((it) => it.documentId))]
  const ids = new Set(facts.map((it) => it.id))
  const found = await Promise.all(
    documentIds.map((documentId) => register.facts({ documentId, kinds: ['findings'], limit: MOST_FACTS })),
  )
  return found
    .flat()
    .filter((it) => it.standing !== 'rejected' && (report || ids.has(String(it.fields.study))))
    .map((it) => ({ text: publicText(it.text), href: factHref(it.documentId, it.id) }))
}

async function promisesOf(register: Register, letters: ReadonlySet<string>, on: string): Promise<CommitmentRow[]> {
  const found = await Promise.all(
    [...letters].slice(0, MOST_LETTERS).map((documentId) => register.commitments({ documentId, on, limit: 100 })),
  )
  return found.flatMap((it) => it.commitments.map((one) => rowOf(one, null)))
}
const MOST_LETTERS = 20

export const studyTitle = (view: StudyView): string => view.title || t('studies.title')
