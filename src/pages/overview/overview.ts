import { setImmediate } from 'node:timers/promises'
import type { Place } from '../../links/link.ts'
import type { CommitmentDetail } from '../../register/commitments.ts'
import type { Register, RegisterFact } from '../../register/contract.ts'
import { documentName } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { type Advice, type Answer, advicesIn, compare, grouped, keyOf, type Stance, saidOnce } from './advice.ts'
import { type Bound, boundTo } from './bound.ts'
import { type OverviewSource, type Sections, type SourceDocument, sectionsOf, sourceOf } from './source.ts'
import { isSettled, type State, stateOf } from './state.ts'
import { type StudyOf, studiesOf } from './study.ts'

/** The recommendations that a year has to tell of, and what was done with them up to its last day. */
export interface Overview {
  readonly year: number
  /** The last day that counts. */
  readonly on: string
  /** Null: of all departments. */
  readonly department: string | null
  /** All that have recommendations up to that day. */
  readonly departments: readonly string[]
  readonly rows: readonly OverviewRow[]
  /** Set when there are so many that none was gone through: choose a department. */
  readonly tooMany: number | null
  /** How many cannot be placed in any year, because their documents bear no date. */
  readonly undated: number
  readonly looked: { readonly documents: number; readonly upTo: string | null }
}

export interface OverviewRow {
  /** Of the recommendation. */
  readonly id: string
  readonly department: string | null
  readonly theme: string | null
  readonly subtheme: string | null
  readonly study: StudyView
  readonly recommendation: Passage
  readonly restated: readonly Passage[]
  readonly reactions: readonly { readonly stance: Stance; readonly passage: Passage }[]
  readonly done: readonly Done[]
  readonly state: State
  /** The day of what was found last. */
  readonly since: string | null
  readonly why: Why
}

export interface StudyView {
  /** Null: it is not known which study it is. */
  readonly name: string | null
  readonly documentId: string | null
  readonly day: string | null
  readonly organisations: readonly string[]
}

export interface Done {
  readonly passage: Passage
  readonly how: Bound['how']
  readonly status: CommitmentDetail['status']
  readonly due: string | null
  readonly isLate: boolean
  readonly evidence: readonly { readonly type: string; readonly passage: Passage }[]
}

/** Words of a document as the public may see them, and where they stand. */
export interface Passage {
  readonly documentId: string
  readonly document: string
  /** When the document is of one day. */
  readonly day: string | null
  readonly fact: string | null
  readonly text: string
}

/** Why a year tells of it: it was answered or made in that year, something was found in it, or it was still open. */
export type Why = 'answered' | 'new' | 'found' | 'open'

export interface OverviewQuery {
  readonly year: number
  readonly department?: string | null
  /** The last day that counts: the end of the year unless it is an earlier one. */
  readonly on?: string
  /** Of all departments together no more recommendations than this: each costs a millisecond or two, while others wait. */
  readonly most?: number
}

export async function overviewOf(register: Register, query: OverviewQuery): Promise<Overview> {
  const on = lastDayOf(query)
  const source = upTo(await sourceOf(register), on)
  const { year, department = null, most = Number.POSITIVE_INFINITY } = query
  const owners = departmentsOf(advicesIn(source), source)
  const departments = [...new Set(owners.values())].flatMap((it) => it ?? []).sort(compare)
  const advices = [...owners.keys()].filter((it) => department === null || owners.get(it) === department)
  const looked = await register.lookedThrough(on)
  if (department === null && departments.length > 1 && advices.length > most)
    return { year, on, department, departments, rows: [], tooMany: advices.length, undated: 0, looked }
  const bounds = boundTo(advices, source, await answeringSections(register, advices))
  const fates = await fatesOf(register, bounds, on)
  return overviewFrom({ advices, owners, departments, bounds, fates, source, looked, ...query, on })
}

/** From that of the first document with recommendations up to today; the last first. */
export async function yearsOf(register: Register, today: string): Promise<number[]> {
  const first = await register.firstYear('recommendations')
  const to = Number(today.slice(0, 4))
  return first === null ? [] : Array.from({ length: Math.max(0, to - first + 1) }, (_, i) => to - i)
}

const lastDayOf = ({ year, on }: OverviewQuery): string => {
  const end = `${year}-12-31`
  return on === undefined || on > end ? end : on
}

/** Without what was written later. */
function upTo({ documents, facts, links }: OverviewSource, on: string): OverviewSource {
  const isThere = (id: string): boolean => (documents.get(id)?.from ?? '') <= on
  return {
    documents,
    facts: facts.filter((it) => isThere(it.documentId)),
    links: links.filter((it) => isThere(it.a.document) && isThere(it.b.document)),
  }
}

async function answeringSections(register: Register, advices: readonly Advice[]) {
  const ids = new Set(advices.flatMap((it) => it.answers.map(({ place }) => place.document)))
  const known = new Map<string, ReadonlyMap<string, Sections>>()
  for (const id of ids) {
    known.set(id, await sectionsOf(register, id))
    await setImmediate()
  }
  return (id: string, name: string): Sections => known.get(id)?.get(name) ?? []
}

type Fates = ReadonlyMap<string, CommitmentDetail>

async function fatesOf(register: Register, bounds: ReadonlyMap<string, readonly Bound[]>, on: string): Promise<Fates> {
  const fates = new Map<string, CommitmentDetail>()
  const ids = new Set([...bounds.values()].flat().map(({ fact }) => fact.id))
  for (const id of ids) {
    const fate = await register.commitment(id, on)
    if (fate) fates.set(id, fate)
    await setImmediate()
  }
  return fates
}

/** All that an overview follows from. */
export interface Given extends Omit<OverviewQuery, 'on' | 'most'> {
  readonly on: string
  readonly source: OverviewSource
  readonly advices: readonly Advice[]
  readonly owners: Owners
  readonly departments: readonly string[]
  readonly bounds: ReadonlyMap<string, readonly Bound[]>
  readonly fates: Fates
  readonly looked: Overview['looked']
}

export function overviewFrom(given: Given): Overview {
  const { year, on, department = null, departments, advices, looked } = given
  const studyOf = studiesOf(given.source)
  const rows = advices.flatMap((advice) => rowOf(advice, studyOf(advice), given) ?? [])
  const undated = advices.filter((it) => documentOf(it.fact.documentId, given.source)?.from == null).length
  return { year, on, department, departments, rows: rows.sort(byStudy), tooMany: null, undated, looked }
}

const documentOf = (id: string, { documents }: OverviewSource): SourceDocument | undefined => documents.get(id)

/** Null where the year has nothing to tell of it. */
function rowOf(advice: Advice, study: StudyOf, given: Given): OverviewRow | null {
  const { source, year } = given
  const { fact, answers } = advice
  const bound = (given.bounds.get(keyOf(fact)) ?? []).flatMap((it) => {
    const fate = given.fates.get(it.fact.id)
    return fate ? [{ ...it, fate, isAnswer: isAnswer(it.fact, answers) }] : []
  })
  const state = stateOf(answers, bound)
  const reactions = saidOnce(answers).map(({ stance, place }) => ({ stance, passage: passageAt(place, source) }))
  const done = bound.map((it) => doneOf(it, source))
  const made = documentOf(fact.documentId, source)?.from ?? null
  const why = whyIn(year, made, reactions, done, state)
  if (why === null) return null
  return {
    ...{ id: fact.id, department: given.owners.get(advice) ?? null, theme: study.theme, subtheme: study.subtheme },
    ...{ study: studyView(study, source), recommendation: passageOf(fact, source) },
    ...{ restated: advice.restated.map((it) => passageOf(it, source)), reactions, done, state, why },
    since: lastDay([...reactions, ...done.flatMap((it) => it.evidence)].map((it) => it.passage.day)),
  }
}

const isAnswer = (fact: RegisterFact, answers: readonly Answer[]): boolean =>
  answers.some(({ place }) => place.document === fact.documentId && place.spans.some(([at]) => at === fact.start))

function doneOf({ fact, fate, how }: Bound & { readonly fate: CommitmentDetail }, source: OverviewSource): Done {
  const found = fate.evidence
    .filter((it) => !documentOf(it.documentId, source)?.isCopy)
    .map((it) => ({
      type: it.type,
      passage: passageAt({ document: it.documentId, fact: it.fact, text: it.text }, source),
    }))
  const evidence = [...new Map(found.map((it) => [it.passage.text, it])).values()]
  const { status, due, isLate } = fate
  return { passage: passageOf(fact, source), how, status, due, isLate, evidence }
}

function whyIn(
  year: number,
  made: string | null,
  reactions: OverviewRow['reactions'],
  done: readonly Done[],
  state: State,
): Why | null {
  const isIn = (day: string | null): boolean => day?.startsWith(`${year}-`) === true
  if (reactions.some((it) => isIn(it.passage.day))) return 'answered'
  if (isIn(made)) return 'new'
  if (done.some((it) => it.evidence.some(({ passage }) => isIn(passage.day)))) return 'found'
  return made !== null && !isSettled(state) ? 'open' : null
}

type Owners = ReadonlyMap<Advice, string | null>

/** Who answered it; else who sent what says it. A report has no sender, and who does not answer is not known. */
function departmentsOf(advices: readonly Advice[], source: OverviewSource): Owners {
  const reacting = grouped(
    source.links.filter((it) => it.type === 'reacts_to'),
    (it) => it.b.document,
  )
  const ownerOf = ({ fact, answers }: Advice): string | null => {
    const answering = answers.map(({ place }) => place.document)
    const reactions = (reacting.get(fact.documentId) ?? []).map((it) => it.a.document)
    for (const id of [...answering, ...reactions, fact.documentId]) {
      const department = documentOf(id, source)?.department
      if (department) return department
    }
    return null
  }
  return new Map(advices.map((it) => [it, ownerOf(it)]))
}

function studyView({ documentId, place, row }: StudyOf, source: OverviewSource): StudyView {
  const document = documentId === null ? undefined : documentOf(documentId, source)
  const title = typeof row?.fields.title === 'string' ? oneLine(row.fields.title) : null
  // Without a title the sentence that names it says which it is.
  const named = title ?? (place === null ? null : quoted(oneLine(place.text)))
  const name = document ? documentName(document) : named && publicText(named)
  const organisations = Array.isArray(row?.fields.organisations) ? row.fields.organisations.map(String) : []
  return { name, documentId: document?.id ?? place?.document ?? null, day: dayOf(document), organisations }
}

/** Words that are quoted where they stand are not quoted once more. */
const quoted = (words: string): string => (/^«[^«»]*»$/u.test(words) ? words : `«${words}»`)

const passageOf = (fact: RegisterFact, source: OverviewSource): Passage =>
  passageAt({ document: fact.documentId, fact: fact.id, text: fact.text }, source)

function passageAt({ document: id, fact, text }: Pick<Place, 'document' | 'fact' | 'text'>, source: OverviewSource) {
  const document = documentOf(id, source)
  const name = documentName(document ?? { id, kind: 'unknown', title: null })
  return { documentId: id, document: name, day: dayOf(document), fact, text: publicText(oneLine(text)) }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const dayOf = (document: SourceDocument | undefined): string | null =>
  document && document.from === document.to ? document.from : null

const lastDay = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, it) => (it !== null && (last === null || it > last) ? it : last), null)

/** By department, theme and study; of one study in the order in which they stand there. */
function byStudy(a: OverviewRow, b: OverviewRow): number {
  return (
    compare(a.department ?? '~', b.department ?? '~') ||
    compare(a.theme ?? '~', b.theme ?? '~') ||
    compare(a.study.day ?? '~', b.study.day ?? '~') ||
    compare(a.study.documentId ?? '~', b.study.documentId ?? '~') ||
    Number(isOfLetter(a)) - Number(isOfLetter(b))
  )
}

/** It stands in the letter only, behind what the study itself recommends. */
const isOfLetter = ({ study, recommendation }: OverviewRow): boolean => recommendation.documentId !== study.documentId
