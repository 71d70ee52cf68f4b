import type { IsoDay } from '../../../engine/calendar/day.ts'
import type { Rule, Scheme } from '../../../rules/scheme/scheme.ts'
import { ruleOf, type Schemes } from '../../../rules/schemes.ts'
import type { Shelf } from '../../../rules/shelf.ts'
import { applied } from '../../../rules/variant/apply.ts'
import type { Effect } from '../../../rules/variant/effect.ts'
import { effectOnCases } from '../../../rules/variant/effect-on-cases.ts'
import type { Variant } from '../../../rules/variant/patch.ts'
import type { Choice } from '../../parts/choices.tsx'
import { dayInWords } from '../../parts/days.ts'
import { addressWith } from '../../parts/list/address.ts'
import { t } from '../../parts/messages/t.ts'
import { type DifferencesView, differencesView } from '../compare/view.ts'
import { said, schemeHref, speakingOf } from '../parts/names.ts'
import { type AskVariant, chosenVariant, type TextProblem } from './ask.ts'
import { type EffectView, effectView } from './effect-view.ts'
import { type AssumptionView, assumptionViews, columnTitle, groupColumns, populationFor } from './population.ts'
import { stepInWords } from './steps.ts'

export interface VariantsView {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly shelved: readonly Choice[]
  readonly rules: readonly Choice[]
  readonly groups: readonly Choice[]
  readonly text: string
  /** Of the text that was sent. */
  readonly problems: readonly TextProblem[]
  /** The form that brought it could not be read. */
  readonly isRefused: boolean
  readonly variant: VariantView | null
  readonly assumptions: { readonly about: string; readonly columns: readonly AssumptionView[] } | null
}

export interface VariantView {
  readonly title: string
  readonly hash: string
  readonly steps: readonly string[]
  readonly on: string
  readonly differences: DifferencesView
  readonly rule: string
  /** Null where the scheme has no population to try it on. */
  readonly effect: EffectView | null
}

export function variantsView(shelf: Shelf, id: string, ask: AskVariant, today: IsoDay): VariantsView | null {
  const scheme = shelf.schemes.get(id)
  if (!scheme || scheme.rules.length === 0) return null
  const chosen = chosenVariant(scheme, shelf, ask)
  const rule = ruleFor(scheme, ask, chosen.kind === 'variant' ? chosen.variant : null)
  const assumptions = shelf.populations.get(id) ?? null
  const by = ask.by ?? (assumptions ? (groupColumns(assumptions)[0] ?? null) : null)
  const made = chosen.kind === 'variant' ? variantView(shelf, scheme, rule, chosen.variant, by, today) : null
  const isWrong = made !== null && 'problems' in made
  const path = schemeHref(id, '/varianten')
  const base = {
    variant: chosen.kind === 'variant' ? (chosen.id ?? undefined) : undefined,
    regel: ask.rule ?? undefined,
  }
  const isOwn = ask.sent !== null
  return {
    ...{ id, name: said(scheme.names), path },
    shelved: (shelf.variants.get(id) ?? []).map((it) => ({
      ...{ href: addressWith(path, { variant: it.id }), text: it.variant.title },
      isChosen: chosen.kind === 'variant' && chosen.id === it.id,
    })),
    rules: isOwn
      ? []
      : choices(
          scheme.rules.map((it) => [it.id, said(it.title)] as const),
          rule.id,
          path,
          base,
          'regel',
        ),
    groups:
      isOwn || !assumptions
        ? []
        : choices(
            groupColumns(assumptions).map((it) => [it, columnTitle(scheme, it)] as const),
            by,
            path,
            base,
            'per',
          ),
    text: chosen.kind === 'none' ? template(scheme, today) : chosen.text,
    problems: chosen.kind === 'wrong' ? chosen.problems : isWrong ? made.problems : [],
    isRefused: false,
    variant: isWrong ? null : made,
    assumptions: assumptions && { about: said(assumptions.about), columns: assumptionViews(scheme, assumptions) },
  }
}

function choices(
  all: readonly (readonly [value: string, text: string])[],
  chosen: string | null,
  path: string,
  base: Readonly<Record<string, string | undefined>>,
  name: string,
): Choice[] {
  if (all.length < 2) return []
  return all.map(([value, text]) => ({
    ...{ href: addressWith(path, base, { [name]: value }), text, isChosen: value === chosen },
  }))
}

/** That which was asked for, else that which the variant changes, else the first. */
function ruleFor(scheme: Scheme, ask: AskVariant, variant: Variant | null): Rule {
  const patched = variant?.patches.find((it) => 'rule' in it)
  const named = ask.rule ?? (patched && 'rule' in patched ? patched.rule : null)
  return (named === null ? null : ruleOf(scheme, named)) ?? (scheme.rules[0] as Rule)
}

type Made = VariantView | { readonly problems: readonly TextProblem[] }

function variantView(
  shelf: Shelf,
  scheme: Scheme,
  rule: Rule,
  variant: Variant,
  by: string | null,
  today: IsoDay,
): Made {
  const { schemes: changed, hash, problems } = applied(shelf.schemes, variant)
  if (problems.length > 0)
    return { problems: problems.map((it) => ({ where: t('variant.step', { n: it.patch + 1 }), what: it.message })) }
  const speaking = speakingOf(scheme, shelf.schemes)
  const on = dayOf(variant, today)
  return {
    ...{ title: variant.title, hash, on: dayInWords(on), rule: said(rule.title) },
    steps: variant.patches.map((it) => stepInWords(it, speaking, today)),
    differences: differencesView(scheme, [shelf.schemes, on], [changed, on]),
    effect: effectOf(shelf, changed, scheme, rule, by, on),
  }
}

/** Today, when the variant says something of it; else the first day on which it does. */
function dayOf({ patches }: Variant, today: IsoDay): IsoDay {
  const periods = patches.map((it) => ('from' in it ? it : { from: it.on, to: 'open' }))
  if (periods.some((it) => it.from <= today && (it.to === 'open' || today <= it.to))) return today
  return periods.map((it) => it.from).sort()[0] ?? today
}

function effectOf(
  { schemes, populations }: Shelf,
  changed: Schemes,
  scheme: Scheme,
  rule: Rule,
  by: string | null,
  on: IsoDay,
): EffectView | null {
  const assumptions = populations.get(scheme.id)
  if (!assumptions) return null
  const population = populationFor(scheme, assumptions)
  const asked = { scheme, ruleId: rule.id, by: by ?? undefined, on }
  const effect: Effect | null =
    effectOnCases([schemes, changed], asked, population) ??
    effectOnCases([schemes, changed], { ...asked, by: undefined }, population)
  return effect && effectView(effect, population, scheme, by)
}

/** Something to begin with: the first number of the scheme, five per cent higher. */
function template(scheme: Scheme, from: IsoDay): string {
  const first = scheme.parameters.find((it) => it.type === 'number')
  const patches = first ? [{ op: 'scale', param: first.id, by: 1.05, from, to: 'open' }] : []
  return `${JSON.stringify({ scheme: scheme.id, title: t('variant.own.title'), patches }, null, 2)}\n`
}
