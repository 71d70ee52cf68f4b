import { addDays, type IsoDay } from '../../../engine/calendar/day.ts'
import { proofsOf } from '../../../rules/indexes/prove.ts'
import { lastChange } from '../../../rules/moments.ts'
import { schemeOnDay } from '../../../rules/on-day.ts'
import type { Scheme } from '../../../rules/scheme/scheme.ts'
import type { Shelf } from '../../../rules/shelf.ts'
import { dayInWords } from '../../parts/days.ts'
import { addressWith } from '../../parts/list/address.ts'
import type { DataLink } from '../../parts/list/data-links.tsx'
import { named, t } from '../../parts/messages/t.ts'
import type { Scale } from '../../parts/timeline/scale.ts'
import { yearBefore } from '../compare/ask.ts'
import { countryOf, langOf, said, schemeHref, speakingOf } from '../parts/names.ts'
import { type SourceView, sourceViews } from '../parts/sources.tsx'
import { decimal, fixed } from '../parts/values.ts'
import { scaleOfAll } from './steps.ts'
import { type JudgementView, judgementViews, type RuleView, ruleView } from './view-conditions.ts'
import { type ParameterView, parameterView } from './view-parameters.ts'

export interface SchemeView {
  readonly id: string
  readonly name: string
  readonly kind: Scheme['kind']
  readonly kicker: string
  readonly about: string
  readonly aboutLang: 'nl' | undefined
  readonly on: IsoDay
  readonly onInWords: string
  readonly links: readonly DataLink[]
  /** To what the last change up to the day was; null where none is known. */
  readonly changed: DataLink | null
  readonly rules: readonly RuleView[]
  readonly judgements: readonly JudgementView[]
  readonly parameters: readonly ParameterView[]
  readonly scale: Scale | null
  readonly proofs: readonly ProofView[]
  readonly notModelled: readonly NotModelledView[]
  readonly data: readonly DataLink[]
}

export interface ProofView {
  readonly day: string
  readonly verdict: string
  readonly between: string
  readonly published: string
}

export interface NotModelledView {
  readonly what: string
  readonly why: string
  readonly lang: 'nl' | undefined
  readonly basis: readonly string[]
  readonly sources: readonly SourceView[]
}

export function schemeView(shelf: Shelf, id: string, on: IsoDay, today: IsoDay): SchemeView | null {
  const scheme = shelf.schemes.get(id)
  if (!scheme) return null
  const speaking = speakingOf(scheme, shelf.schemes)
  const { rules, parameters } = schemeOnDay(scheme, on)
  const around = { scheme, on, today, scale: scaleOfAll(scheme.parameters, today) }
  return {
    ...{ id, name: said(scheme.names), kind: scheme.kind, about: said(scheme.about), aboutLang: langOf(scheme.about) },
    kicker: `${t(`scheme.kind.${scheme.kind}`)} · ${named('scheme.country', countryOf(scheme))}`,
    ...{ on, onInWords: dayInWords(on), scale: around.scale, links: linksOf(scheme, on) },
    changed: scheme.kind === 'scheme' ? changedLink(scheme, on) : null,
    rules: rules.map((it) => ruleView(it, speaking, on, today)),
    judgements: judgementViews(rules),
    parameters: parameters.map((it) => parameterView(it, around)),
    proofs: proofViews(scheme, shelf),
    notModelled: scheme.notModelled.map((it) => ({
      ...{ what: said(it.what), why: said(it.why), lang: langOf(it.what), basis: it.basis },
      sources: sourceViews(it.sources),
    })),
    data: [{ text: 'JSON', href: addressWith(`/api/v1/schemes/${id}`, { on }) }],
  }
}

/** What else can be done with it: only what there is. */
function linksOf(scheme: Scheme, on: IsoDay): DataLink[] {
  const hasRules = scheme.rules.length > 0
  const compared = addressWith(schemeHref(scheme.id, '/vergelijken'), { van: yearBefore(on), tot: on })
  return [
    ...(hasRules ? [{ text: t('scheme.check'), href: schemeHref(scheme.id, '/nagaan') }] : []),
    ...(scheme.kind === 'figures' ? [] : [{ text: t('scheme.compare'), href: compared }]),
    ...(hasRules ? [{ text: t('scheme.variants'), href: schemeHref(scheme.id, '/varianten') }] : []),
  ]
}

function changedLink(scheme: Scheme, on: IsoDay): DataLink | null {
  const day = lastChange(scheme, on)
  if (day === null) return null
  const href = addressWith(schemeHref(scheme.id, '/vergelijken'), { van: addDays(day, -1), tot: day })
  return { text: t('scheme.changed', { day: dayInWords(day) }), href }
}

const proofViews = (scheme: Scheme, { schemes }: Shelf): ProofView[] =>
  proofsOf(scheme, schemes)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ on, verdict, between, published }) => ({
      day: dayInWords(on),
      verdict: t(`scheme.proof.${verdict}`),
      between: between
        ? t('scheme.between', { least: fixed(between[0], OF_INDEX), most: fixed(between[1], OF_INDEX) })
        : t('scheme.hole'),
      published: published === null ? '–' : `${decimal(published)}%`,
    }))

// Percentages of an index differ in the third decimal.
const OF_INDEX = 3
