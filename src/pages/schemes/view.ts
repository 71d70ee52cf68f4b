import type { IsoDay } from '../../engine/calendar/day.ts'
import { comingAfter, lastChange } from '../../rules/moments.ts'
import { schemeOnDay } from '../../rules/on-day.ts'
import { nodesIn } from '../../rules/scheme/nodes.ts'
import type { Parameter, ParameterVersion, Scheme } from '../../rules/scheme/scheme.ts'
import type { Shelf } from '../../rules/shelf.ts'
import { counts } from '../../rules/versions/choice.ts'
import { dayInWords } from '../parts/days.ts'
import type { DataLink } from '../parts/list/data-links.tsx'
import { named, t } from '../parts/messages/t.ts'
import { countryOf, langOf, parameterHref, said, schemeHref } from './parts/names.ts'
import { periodInWords } from './parts/periods.ts'
import { type SourceView, sourceViews } from './parts/sources.tsx'
import { isMoney, versionValue } from './parts/values.ts'

export interface SchemesView {
  readonly countries: readonly CountryView[]
  readonly total: number
  /** Some files could not be used. */
  readonly isFlawed: boolean
  readonly data: readonly DataLink[]
}

export interface CountryView {
  readonly code: string
  readonly name: string
  readonly schemes: readonly SchemeRow[]
}

export interface SchemeRow {
  readonly href: string
  readonly name: string
  readonly kind: string
  readonly about: string
  readonly aboutLang: 'nl' | undefined
  readonly main: readonly AmountView[]
  /** Of a scheme of which nothing is known to hold today. */
  readonly isSilent: boolean
  readonly changed: string | null
  readonly coming: readonly AmountView[]
}

export interface AmountView {
  readonly title: string
  readonly value: string
  readonly period: string
  readonly state: string
  readonly sources: readonly SourceView[]
  readonly href: string
}

const COUNTRIES = ['nl', 'de', 'ch']
const KINDS = ['scheme', 'proposal', 'figures']

/** By country, this one first; in each the schemes before plans and figures. */
export function schemesView({ schemes, problems }: Shelf, today: IsoDay): SchemesView {
  const place = (code: string) => (COUNTRIES.indexOf(code) + COUNTRIES.length + 1) % (COUNTRIES.length + 1)
  const codes = [...new Set(schemes.all.map(countryOf))].sort((a, b) => place(a) - place(b))
  return {
    countries: codes.map((code) => ({
      code,
      name: named('scheme.country', code),
      schemes: schemes.all
        .filter((it) => countryOf(it) === code)
        .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (said(a.names) < said(b.names) ? -1 : 1))
        .map((it) => rowOf(it, today)),
    })),
    total: schemes.all.length,
    isFlawed: problems.length > 0,
    data: [{ text: 'JSON', href: '/api/v1/schemes' }],
  }
}

function rowOf(scheme: Scheme, today: IsoDay): SchemeRow {
  const coming = comingAfter(scheme, today)
  const main = scheme.kind === 'figures' ? newest(scheme, today) : mainOn(scheme, today)
  return {
    href: schemeHref(scheme.id),
    name: said(scheme.names),
    kind: t(`scheme.kind.${scheme.kind}`),
    about: said(scheme.about),
    aboutLang: langOf(scheme.about),
    ...{ main, isSilent: main.length === 0 && scheme.kind === 'scheme' },
    changed: scheme.kind === 'scheme' ? changedOn(scheme, today) : null,
    coming: coming.slice(0, MOST).map(({ parameter, version }) => amountOf(scheme, parameter, version, today)),
  }
}

const MOST = 4

function changedOn(scheme: Scheme, today: IsoDay): string | null {
  const day = lastChange(scheme, today)
  return day === null ? null : t('schemes.changed', { day: dayInWords(day) })
}

/** What its rules compare with comes first, of that the amounts; then the other numbers. */
function mainOn(scheme: Scheme, today: IsoDay): AmountView[] {
  const { rules, parameters } = schemeOnDay(scheme, today)
  const asked = rules.flatMap(({ choice }) =>
    choice.kind === 'version'
      ? nodesIn(choice.version.tree).flatMap(({ node }) => (node.op === 'param' ? [node.param] : []))
      : [],
  )
  const isSmall = scheme.parameters.length <= MOST
  const rank = (it: Parameter) => (asked.includes(it.id) ? 0 : 2) + (isMoney(it.unit) ? 0 : 1)
  return parameters
    .filter(({ parameter }) => parameter.type === 'number' || asked.includes(parameter.id) || isSmall)
    .toSorted((a, b) => rank(a.parameter) - rank(b.parameter))
    .flatMap(({ parameter, choice }) =>
      choice.kind === 'version' ? [amountOf(scheme, parameter, choice.version, today)] : [],
    )
    .slice(0, MOST)
}

/** Of figures the newest; they are about a period that has passed. */
function newest(scheme: Scheme, today: IsoDay): AmountView[] {
  return scheme.parameters
    .flatMap((parameter) => {
      const version = parameter.versions.filter(counts).at(-1)
      return version ? [{ parameter, version }] : []
    })
    .toSorted((a, b) => (a.version.from < b.version.from ? 1 : -1))
    .slice(0, MOST)
    .map(({ parameter, version }) => amountOf(scheme, parameter, version, today))
}

const amountOf = (scheme: Scheme, parameter: Parameter, version: ParameterVersion, today: IsoDay): AmountView => ({
  title: said(parameter.title),
  value: versionValue(parameter, version),
  period: periodInWords(version, today),
  state: named('scheme.status', version.status),
  sources: sourceViews(version.sources.slice(0, 1)),
  href: parameterHref(scheme.id, parameter.id),
})
