import { addDays, type IsoDay } from '../../../engine/calendar/day.ts'
import { differenceOf, type ParameterDifference, type RuleDifference } from '../../../rules/difference/difference.ts'
import { changeDays } from '../../../rules/moments.ts'
import { riseOf, type SaidChange, saidPresence, saidSide, saidTreeChanges } from '../../../rules/said/difference.ts'
import { inLanguage, phraseOf, type Speaking } from '../../../rules/said/nodes.ts'
import { nodesIn } from '../../../rules/scheme/nodes.ts'
import type { ParameterVersion, RuleVersion, Scheme } from '../../../rules/scheme/scheme.ts'
import type { Schemes } from '../../../rules/schemes.ts'
import type { Shelf } from '../../../rules/shelf.ts'
import { applied } from '../../../rules/variant/apply.ts'
import type { Choice } from '../../../rules/versions/choice.ts'
import { saidChoice } from '../../../rules/versions/said.ts'
import { dayInWords } from '../../parts/days.ts'
import { addressWith } from '../../parts/list/address.ts'
import type { DataLink } from '../../parts/list/data-links.tsx'
import { t } from '../../parts/messages/t.ts'
import { parameterHref, ruleAnchor, said, schemeHref, speakingOf } from '../parts/names.ts'
import { type SourceView, sourceViews } from '../parts/sources.tsx'
import { decimal, withDaysInWords } from '../parts/values.ts'
import type { AskCompare, Side } from './ask.ts'

export interface CompareView {
  readonly id: string
  readonly name: string
  readonly ask: AskCompare
  readonly before: string
  readonly after: string
  readonly variants: readonly { readonly id: string; readonly title: string }[]
  readonly differences: DifferencesView
  /** Days between the two on which something changed; each leads to what changed on it. */
  readonly days: readonly { readonly href: string; readonly text: string }[]
  readonly data: readonly DataLink[]
}

export interface DifferencesView {
  readonly parameters: readonly ParameterChangeView[]
  readonly rules: readonly RuleChangeView[]
}

export interface ParameterChangeView {
  readonly title: string
  readonly href: string
  readonly before: SideView
  readonly after: SideView
  readonly rise: string | null
}

export interface SideView {
  readonly text: string
  readonly isKnown: boolean
  readonly sources: readonly SourceView[]
}

export interface RuleChangeView {
  readonly title: string
  readonly href: string
  /** Where only one of the two has the rule. */
  readonly presence: string | null
  readonly changes: readonly SaidChange[]
  readonly basis: readonly string[]
  readonly sources: readonly SourceView[]
}

const MOST_DAYS = 40

export function compareView(shelf: Shelf, id: string, asked: AskCompare): CompareView | null {
  const scheme = shelf.schemes.get(id)
  if (!scheme) return null
  const variants = shelf.variants.get(id) ?? []
  const known = (side: Side): Side => ({ ...side, variant: variants.find((it) => it.id === side.variant)?.id ?? null })
  const ask = { before: known(asked.before), after: known(asked.after) }
  const [before, after] = [schemesOf(shelf, id, ask.before), schemesOf(shelf, id, ask.after)]
  const nameOf = ({ day, variant }: Side): string => {
    const title = variants.find((it) => it.id === variant)?.variant.title
    return title === undefined ? dayInWords(day) : `${dayInWords(day)}, ${title}`
  }
  return {
    ...{ id, name: said(scheme.names), ask, before: nameOf(ask.before), after: nameOf(ask.after) },
    variants: variants.map((it) => ({ id: it.id, title: it.variant.title })),
    differences: differencesView(scheme, [before, ask.before.day], [after, ask.after.day]),
    days: daysBetween(scheme, ask),
    data: dataLinks(id, ask),
  }
}

/** The API compares days, not variants: with one it would give other differences than the page. */
function dataLinks(id: string, { before, after }: AskCompare): DataLink[] {
  if (before.variant !== null || after.variant !== null) return []
  const href = addressWith(`/api/v1/schemes/${id}/differences`, { from: before.day, to: after.day })
  return [{ text: 'JSON', href }]
}

const schemesOf = ({ schemes, variants }: Shelf, id: string, { variant }: Side): Schemes => {
  const shelved = variants.get(id)?.find((it) => it.id === variant)
  return shelved ? applied(schemes, shelved.variant).schemes : schemes
}

type State = readonly [schemes: Schemes, day: IsoDay]

/** What is different between two states of a scheme. What a variant made up has no source, whatever it was made from. */
export function differencesView(base: Scheme, [before, from]: State, [after, to]: State): DifferencesView {
  const [was, is] = [before.get(base.id), after.get(base.id)]
  if (!was || !is) return { parameters: [], rules: [] }
  const [wasSaid, isSaid] = [speakingOf(was, before), speakingOf(is, after)]
  const { parameters, rules } = differenceOf({ scheme: was, day: from }, { scheme: is, day: to })
  return {
    parameters: parameters.map((it) => parameterChange(it, wasSaid, isSaid, base)),
    rules: rules.map((it) => ruleChange(it, wasSaid, isSaid)),
  }
}

function parameterChange(it: ParameterDifference, was: Speaking, is: Speaking, base: Scheme): ParameterChangeView {
  const own = base.parameters.find((other) => other.id === it.parameter.id)?.versions ?? []
  const { parameter, before, after } = it
  const rise = riseOf(it)
  return {
    ...{ title: said(parameter.title), href: parameterHref(is.scheme.id, parameter.id) },
    before: sideView(before, parameter.unit, was, own),
    after: sideView(after, parameter.unit, is, own),
    rise: rise === null ? null : rise === 'otherwise' ? t('compare.otherwise') : signed(rise),
  }
}

const signed = (percent: number): string => `${percent > 0 ? '+' : ''}${decimal(percent)}%`

function sideView(
  choice: Choice<ParameterVersion> | null,
  unit: string,
  speaking: Speaking,
  own: readonly ParameterVersion[],
): SideView {
  const text =
    choice?.kind === 'none' ? inLanguage(saidChoice(choice), speaking.language) : saidSide(choice, unit, speaking)
  const version = choice?.kind === 'version' ? choice.version : null
  const sources = version && own.includes(version) ? version.sources : []
  return { text: withDaysInWords(text), isKnown: version !== null, sources: sourceViews(sources) }
}

function ruleChange(it: RuleDifference, was: Speaking, is: Speaking): RuleChangeView {
  const version = versionOf(it.after) ?? versionOf(it.before)
  const presence = `${saidPresence(it.before, was)} → ${saidPresence(it.after, is)}`
  return {
    ...{ title: said(it.rule.title), href: `${schemeHref(is.scheme.id)}#${ruleAnchor(it.rule.id)}` },
    presence: it.nodes.length === 0 ? presence : null,
    changes: shownChanges(it, was, is),
    ...{ basis: version?.basis ?? [], sources: sourceViews(version?.sources ?? []) },
  }
}

/** Conditions that stand elsewhere in the rule are told where nothing else is: other changes say more. */
function shownChanges(it: RuleDifference, was: Speaking, is: Speaking): readonly SaidChange[] {
  const changes = saidTreeChanges(it, was, is)
  const telling = changes.filter(({ kind }) => kind !== 'moved')
  if (telling.length > 0) return telling
  const tree = versionOf(it.after)?.tree
  const nodes = new Map((tree ? nodesIn(tree) : []).map(({ node }) => [node.id, node]))
  return changes.map((change) => {
    const node = nodes.get(change.id)
    return { ...change, before: null, after: node ? phraseOf(node, is) : change.id }
  })
}

const versionOf = (choice: Choice<RuleVersion> | null): RuleVersion | null =>
  choice?.kind === 'version' ? choice.version : null

function daysBetween(scheme: Scheme, { before, after }: AskCompare): CompareView['days'] {
  const [from, to] = [before.day, after.day].sort() as [IsoDay, IsoDay]
  return changeDays(scheme)
    .filter((it) => it > from && it <= to)
    .slice(-MOST_DAYS)
    .map((day) => ({
      href: addressWith(schemeHref(scheme.id, '/vergelijken'), { van: addDays(day, -1), tot: day }),
      text: dayInWords(day),
    }))
}
