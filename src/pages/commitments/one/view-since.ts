import type { NamedSubject, RuleTraceOf, TracedChange } from '../../../rule-trace/rule-trace.ts'
import type { NotKnown, StatedValue } from '../../../rules/changes/change.ts'
import { dayInWords } from '../../parts/days.ts'
import { isPage } from '../../parts/layout/nav.ts'
import { named, t } from '../../parts/messages/t.ts'
import { langOf, parameterHref, said, schemeHref } from '../../schemes/parts/names.ts'
import { type SourceView, sourceViews } from '../../schemes/parts/sources.tsx'
import { shownIn } from '../../schemes/parts/values.ts'

/** What happened since to the rules that a commitment is about. */
export interface SinceView {
  readonly subjects: readonly SubjectView[]
  /** The commitment does not ask for a change of the rule: why not. */
  readonly refusal: string | null
  /** Oldest first. */
  readonly groups: readonly GroupView[]
  readonly indexed: readonly IndexedView[]
  readonly notKnown: readonly string[]
  /** No change is known, up to which day; or what cannot be said. */
  readonly none: string | null
  readonly cut: string | null
}
export interface SubjectView {
  readonly name: string
  readonly lang: 'nl' | undefined
  /** Null: the site has no page of it. */
  readonly href: string | null
  readonly how: string
}

/** What changed in one scheme on one day, as far as it says the same of the commitment. */
export interface GroupView {
  readonly key: string
  readonly day: string
  readonly dayInWords: string
  readonly scheme: SubjectView
  readonly isEvidence: boolean
  readonly tag: string
  readonly why: string | null
  readonly items: readonly ItemView[]
  readonly sources: readonly SourceView[]
  readonly basis: readonly string[]
}
export interface ItemView {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly href: string | null
  readonly before: ValueView | null
  /** «was», or of a plan «toen gold». */
  readonly beforeWord: string
  readonly after: ValueView | null
  readonly conditions: readonly string[]
  /** How sure it is, where it is not confirmed. */
  readonly doubt: string | null
  readonly isDoubtful: boolean
  readonly note: string | null
}
export interface ValueView {
  readonly text: string
  readonly href: string | null
  readonly about: string
}
export interface IndexedView {
  readonly key: string
  readonly dayInWords: string
  readonly name: string
  readonly before: ValueView | null
  readonly after: ValueView | null
  readonly nature: string
}

export function sinceOf(traced: RuleTraceOf | null): SinceView | null {
  if (!traced) return null
  const shown = notedOnce(traced.changes.filter((it) => it.nature === 'policy' && !saysItsOwnDay(it)))
  const yearly = traced.changes.filter((it) => it.nature !== 'policy')
  return {
    subjects: traced.subjects.map(subjectOf),
    refusal: traced.refusal && shown.length > 0 ? t(`since.refusal.${traced.refusal}`) : null,
    groups: groupsOf(shown, traced.refusal !== null),
    indexed: yearly.map(indexedOf),
    notKnown: traced.notKnown.map(notKnownOf),
    none: noneOf(traced, shown.length, yearly.length),
    cut: traced.isCut ? t('since.cut', { day: dayInWords(traced.upTo) }) : null,
  }
}

function noneOf({ since, upTo }: RuleTraceOf, shown: number, yearly: number): string | null {
  if (since === null) return t('since.undated')
  if (shown > 0) return null
  return t(yearly > 0 ? 'since.none.policy' : 'since.none', { day: dayInWords(upTo) })
}

/** «Begin van de pilot: 1 juni 2021», on 1 June 2021, says what the day says. */
const saysItsOwnDay = ({ day, after }: TracedChange): boolean => after?.value === day

/** What was noted of a value when it began need not be told again when it ends. */
function notedOnce(changes: readonly TracedChange[]): TracedChange[] {
  const told = new Set<string>()
  return changes.map((it) => {
    const key = `${it.scheme} ${it.part.id} ${it.note?.nl}`
    const isTold = told.has(key)
    told.add(key)
    return isTold ? { ...it, note: null } : it
  })
}

function subjectOf({ names, scheme, parts, how, words }: NamedSubject): SubjectView {
  const name = said(names)
  return {
    name: parts === null ? name : t('since.parts', { name }),
    lang: langOf(names),
    href: isPage('/regelingen') ? schemeHref(scheme) : null,
    how: t(`since.how.${how}`, { words }),
  }
}

function groupsOf(changes: readonly TracedChange[], isRefused: boolean): GroupView[] {
  const groups = new Map<string, [TracedChange, ...TracedChange[]]>()
  for (const it of changes) {
    const says = it.judged.as === 'evidence' ? it.judged.type : it.judged.why
    const key = `${it.day} ${it.isLatest ? 'latest' : ''} ${it.scheme} ${says}`
    const group = groups.get(key)
    if (group) group.push(it)
    else groups.set(key, [it])
  }
  return [...groups].map(([key, group]) => groupOf(key, group, isRefused))
}

function groupOf(key: string, group: readonly [TracedChange, ...TracedChange[]], isRefused: boolean): GroupView {
  const [{ day, isLatest, subject, judged }] = group
  const isEvidence = judged.as === 'evidence'
  const sources = new Map(group.flatMap((it) => it.sources).map((it) => [it.url, it]))
  return {
    ...{ key, day, isEvidence },
    dayInWords: sinceDay(day, isLatest),
    scheme: { ...subjectOf(subject), name: said(subject.names) },
    tag: t(
      !isEvidence ? 'since.context' : judged.type === 'implements' ? 'since.evidence.implements' : 'since.evidence',
    ),
    // What the commitment does not ask for is told once, above.
    why: isEvidence || isRefused || judged.why === 'indexed' ? null : named('since.why', judged.why),
    items: group.map(itemOf),
    sources: sourceViews([...sources.values()]),
    basis: [...new Set(group.flatMap((it) => it.basis))],
  }
}

/** A title may say itself that it is proposed. */
export const kindBefore = (kind: TracedChange['kind'], title: string): string => {
  const word = t(`since.kind.${kind}`)
  return title.toLowerCase().startsWith(word.toLowerCase()) ? '' : word
}

function itemOf({ kind, part, scheme, before, after, confidence, conditions, note }: TracedChange): ItemView {
  const title = said(part.title)
  return {
    key: `${part.kind} ${part.id} ${kind}`,
    kind: kindBefore(kind, title),
    name: part.kind === 'rule' ? t('since.conditions', { name: title }) : title,
    href: part.kind === 'parameter' && isPage('/regelingen') ? parameterHref(scheme, part.id) : null,
    before: before && shownValue(before),
    beforeWord: t(kind === 'announced' || kind === 'proposed' ? 'since.held' : 'since.was'),
    after: after && shownValue(after),
    conditions: conditions.map((it) => `${t(`since.condition.${it.kind}`)}: ${it.said.map(said).join(' → ')}`),
    doubt: confidence === 'low' || confidence === 'medium' ? t(`scheme.confidence.${confidence}`) : null,
    isDoubtful: confidence === 'low',
    note: note && said(note),
  }
}

/** «Op of vóór 3 juli 2026»: it was so on that day, and perhaps earlier. */
export const sinceDay = (day: string, isLatest: boolean): string =>
  isLatest ? t('since.latest', { day: dayInWords(day) }) : dayInWords(day)

/** A number leads to where it can be looked up. */
function shownValue({ value, unit, sources }: StatedValue): ValueView {
  const [source] = sourceViews(sources)
  return {
    text: shownIn(value, typeof value === 'number' ? unit : 'none'),
    href: source?.href ?? null,
    about: source ? `${source.where}, ${source.about}` : '',
  }
}

const indexedOf = ({ day, isLatest, part, scheme, before, after, nature }: TracedChange): IndexedView => ({
  key: `${scheme} ${part.id} ${day}`,
  dayInWords: sinceDay(day, isLatest),
  name: said(part.title),
  before: before && shownValue(before),
  after: after && shownValue(after),
  nature: named('since.nature', nature),
})

const notKnownOf = ({ what, part, day }: NotKnown): string =>
  t(`since.not-known.${what}`, { name: capital(said(part.title)), day: dayInWords(day) })

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
