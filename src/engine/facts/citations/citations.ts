import type { Context } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import type { CitationFields, Hit } from '../fact.ts'
import { actName } from './act-name.ts'
import { annexList, annexListRule } from './annex-list.ts'
import { budgetTable, budgetTableRule, chapterAbove } from './budget-table.ts'
import { citedIn } from './cited.ts'
import { definedTermRule, definedTerms, type Term, usesOf } from './defined-terms.ts'
import { footnoteMentionRule, footnoteMentions } from './footnote-mention.ts'
import type { Form, LaterForm, LaterScope, Reading, Scope, Target } from './form.ts'
import { forms, laterForms, rankOf } from './forms.ts'
import { hitsOf } from './hits.ts'
import { lexiconOf, scan } from './lexicon.ts'
import { type Ruled, settle } from './overlaps.ts'
import { ownReference, ownTitle, ownTitleRule, referenceRule } from './own-identity.ts'
import { type Passage, passageOf } from './passage.ts'
import { resolverFor } from './resolve.ts'

/**
 * All citations of a document in the order of its printed text. Hits that gave way to another carry `lost` and are there
 * for those who ask why; what the document cites are the ones without it. Each target of a list or range is a hit.
 */
export function citations(flows: readonly Flow[], source: string, context: Context): readonly Hit<CitationFields>[] {
  const lexicon = lexiconOf(context.field, [...forms, ...laterForms], actName)
  const passages = flows.map(passageOf)
  const tableChapter = chapterAbove(passages[0]?.flow)
  const scopes = new Map(passages.map((passage) => [passage, { passage, context, source, lexicon, tableChapter }]))
  const found = passages.map((passage) => readExplicit(scopes.get(passage) as Scope))
  const explicit = withAnnexes(passages, found)
  const mentions = mentionsWithNotes(passages, context, explicit)
  const named = givenWayToNotes(explicit, mentions)
  const pointing = pointingBack(passages, scopes, named, found, mentions)
  const readings = passages.map((passage) => [...(named.get(passage) ?? []), ...(pointing.get(passage) ?? [])])
  const resolve = resolverFor(context.knownIds)
  return inPrintedOrder(passages.flatMap((passage, i) => hitsOf(passage, readings[i] as Ruled[], context, resolve)))
}

interface Found {
  readonly readings: Ruled[]
  readonly later: Pending[]
}
interface Pending {
  readonly form: LaterForm
  readonly at: number
}

const ruled = (passage: Passage, rule: string, reading: Reading): Ruled => ({
  passage,
  rule,
  reading,
  rank: rankOf(rule),
})

const isLater = new Set<Form | LaterForm>(laterForms)

function readExplicit(scope: Scope): Found {
  const { passage } = scope
  const readings: Ruled[] = []
  const later: Pending[] = []
  // How far each form has read: inside a reading of its own it need not look again, which keeps lists linear.
  const readUpTo = new Map<Form, number>()
  scan(scope.lexicon, passage.text, (form, at) => {
    if (isLater.has(form)) {
      later.push({ form: form as LaterForm, at })
      return
    }
    const explicitForm = form as Form
    if (at < (readUpTo.get(explicitForm) ?? 0)) return
    const reading = explicitForm.read(at, scope)
    readUpTo.set(explicitForm, reading ? Math.max(reading.end, at + 1) : at + 1)
    if (reading) readings.push(ruled(passage, form.rule, reading))
  })
  // Own readings know more than their words: of equal ones they are kept.
  return { readings: [...ownReadings(scope), ...readings], later }
}

function ownReadings(scope: Scope): Ruled[] {
  const { passage } = scope
  const by = (rule: string, readings: readonly Reading[]) => readings.map((reading) => ruled(passage, rule, reading))
  return [
    ...by(budgetTableRule, budgetTable(scope)),
    ...by(referenceRule, ownReference(scope)),
    ...by(ownTitleRule, ownTitle(scope)),
  ]
}

function withAnnexes(passages: readonly Passage[], found: readonly Found[]): Map<Passage, Ruled[]> {
  const all = new Map(passages.map((passage, i) => [passage, [...(found[i] as Found).readings]]))
  for (const annex of annexList(passages))
    all.get(annex.passage)?.push(ruled(annex.passage, annexListRule, annex.reading))
  return new Map([...all].map(([passage, readings]) => [passage, settle(readings)]))
}

function mentionsWithNotes(
  passages: readonly Passage[],
  context: Context,
  explicit: ReadonlyMap<Passage, readonly Ruled[]>,
): Ruled[] {
  const cited = (passage: Passage) => standing(explicit.get(passage) ?? [])
  return footnoteMentions(context, passages, cited).map((it) => ruled(it.passage, footnoteMentionRule, it.reading))
}

/** A name in a list says less than the citation in the note that hangs on it, so the name gives way to the note. */
function givenWayToNotes(
  explicit: ReadonlyMap<Passage, readonly Ruled[]>,
  mentions: readonly Ruled[],
): Map<Passage, readonly Ruled[]> {
  const covering = new Map([...new Set(mentions.map((it) => it.passage))].map((it) => [it, new Map<number, number>()]))
  for (const { passage, reading } of mentions) {
    for (let i = reading.start; i < reading.end; i++) covering.get(passage)?.set(i, reading.end)
  }
  const lost = `gave way to ${footnoteMentionRule}, which has the citation of the note`
  const gives = (ends: ReadonlyMap<number, number>, { rule, reading }: Ruled) =>
    rule === actName.rule && (ends.get(reading.start) ?? -1) >= reading.end
  const named = [...explicit].map(([passage, readings]): [Passage, readonly Ruled[]] => {
    const ends = covering.get(passage)
    return [passage, ends ? readings.map((it) => (gives(ends, it) ? { lost, ...it } : it)) : readings]
  })
  return new Map(named)
}

/** Short names, «die richtlijn», «idem», and things named in the text whose citation is in a note. */
function pointingBack(
  passages: readonly Passage[],
  scopes: ReadonlyMap<Passage, Scope>,
  explicit: ReadonlyMap<Passage, readonly Ruled[]>,
  found: readonly Found[],
  mentions: readonly Ruled[],
): Map<Passage, Ruled[]> {
  const targets = new Map(passages.map((passage) => [passage, standing(explicit.get(passage) ?? [])]))
  const cited = citedIn(passages, targets)
  const later = new Map(
    passages.map((passage, i) => {
      const scope = { ...(scopes.get(passage) as Scope), cited }
      return [passage, readLater(scope, (found[i] as Found).later, explicit.get(passage) ?? [])]
    }),
  )
  for (const it of [...termUses(passages, targets), ...mentions]) later.get(it.passage)?.push(it)
  return new Map([...later].map(([passage, readings]) => [passage, settle(readings, explicit.get(passage))]))
}

const standing = (readings: readonly Ruled[]): Target[] =>
  readings
    .filter((it) => it.lost === undefined)
    .flatMap((it) => it.reading.targets)
    .sort((a, b) => a.end - b.end)

/** Tried only outside the explicit citations, whose place it could not take. Both lists are in order. */
function readLater(scope: LaterScope, pending: readonly Pending[], explicit: readonly Ruled[]): Ruled[] {
  const { passage } = scope
  const standing = explicit.filter((it) => it.lost === undefined).sort((a, b) => a.reading.start - b.reading.start)
  let next = 0
  return pending.flatMap(({ form, at }) => {
    while (next < standing.length && (standing[next] as Ruled).reading.end <= at) next++
    const nearest = standing[next]
    if (nearest !== undefined && nearest.reading.start <= at) return []
    const reading = form.read(at, scope)
    return reading ? [ruled(passage, form.rule, reading)] : []
  })
}

// What the body defines its notes may use, and what a note defines the notes after it may; so a term counts from its
// own passage on. Defined twice, it keeps its first meaning.
function termUses(passages: readonly Passage[], targets: ReadonlyMap<Passage, readonly Target[]>): Ruled[] {
  const terms = new Map<string, { readonly term: Term; readonly from: number }>()
  passages.forEach((passage, from) => {
    if (passage.flow.kind === 'furniture' || terms.size >= MAX_TERMS) return
    for (const term of definedTerms(passage, targets.get(passage) ?? [])) {
      if (!terms.has(term.word) && terms.size < MAX_TERMS) terms.set(term.word, { term, from })
    }
  })
  return [...terms.values()].flatMap(({ term, from }) =>
    passages.slice(from).flatMap((it) => usesOf(term, it).map((reading) => ruled(it, definedTermRule, reading))),
  )
}

const MAX_TERMS = 40

const printedAt = (hit: Hit<CitationFields>): number => hit.flow.view.at[hit.start] ?? 0

const inPrintedOrder = (hits: readonly Hit<CitationFields>[]): Hit<CitationFields>[] =>
  [...hits].sort((a, b) => printedAt(a) - printedAt(b) || a.start - b.start || b.end - a.end)
