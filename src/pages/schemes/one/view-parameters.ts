import type { IsoDay } from '../../../engine/calendar/day.ts'
import type { ParameterOnDay } from '../../../rules/on-day.ts'
import { inLanguage } from '../../../rules/said/nodes.ts'
import type { Parameter, ParameterVersion, Scheme } from '../../../rules/scheme/scheme.ts'
import { counts } from '../../../rules/versions/choice.ts'
import { saidChoice } from '../../../rules/versions/said.ts'
import { dayInWords, intervalInWords } from '../../parts/days.ts'
import { t } from '../../parts/messages/t.ts'
import type { Scale } from '../../parts/timeline/scale.ts'
import { visit } from '../../parts/visit.ts'
import { langOf, parameterAnchor, said } from '../parts/names.ts'
import { isHole, periodInWords, statusInWords, withHoles } from '../parts/periods.ts'
import { type SourceView, sourceViews } from '../parts/sources.tsx'
import { versionValue, withDaysInWords } from '../parts/values.ts'
import { type StepsView, stepsOf } from './steps.ts'

export interface ParameterView {
  readonly id: string
  readonly anchor: string
  readonly title: string
  readonly note: string | null
  /** What held on the day; null where nothing is known to, and `lack` says why. */
  readonly now: VersionView | null
  readonly lack: string | null
  readonly others: readonly VersionView[]
  readonly pictures: readonly StepsView[]
  readonly rows: readonly RowView[]
}

export interface VersionView {
  readonly value: string
  /** Of texts that are there in Dutch only. */
  readonly valueLang: 'nl' | undefined
  readonly period: string
  readonly state: string
  readonly confidence: ParameterVersion['confidence']
  readonly basis: readonly string[]
  readonly sources: readonly SourceView[]
  readonly note: string | null
  readonly noteLang: 'nl' | undefined
  readonly knownSince: string | null
}

/** A version, or the hole between two. */
export type RowView = VersionView | { readonly hole: string }

export interface Around {
  readonly scheme: Scheme
  readonly scale: Scale | null
  readonly on: IsoDay
  readonly today: IsoDay
}

export function parameterView({ parameter, choice, others }: ParameterOnDay, around: Around): ParameterView {
  const { scale, on, scheme } = around
  const isLacking = choice.kind === 'none' && scheme.kind !== 'figures'
  return {
    ...{ id: parameter.id, anchor: parameterAnchor(parameter.id), title: said(parameter.title) },
    note: parameter.note ? said(parameter.note) : null,
    now: choice.kind === 'version' ? versionView(parameter, choice.version, around) : null,
    lack: isLacking ? withDaysInWords(inLanguage(saidChoice(choice), visit().language)) : null,
    others: others.map((it) => versionView(parameter, it, around)),
    pictures: stepsOf(parameter, scale, scheme.kind === 'figures' ? null : on),
    rows: rowsOf(parameter, around),
  }
}

/** The newest first, and before all of them what is to come. */
function rowsOf(parameter: Parameter, around: Around): RowView[] {
  const past = withHoles(parameter.versions).map((it) =>
    isHole(it) ? { hole: intervalInWords([it.from, it.to]) } : versionView(parameter, it, around),
  )
  const others = parameter.versions.filter((it) => !counts(it)).map((it) => versionView(parameter, it, around))
  return [...others, ...past.toReversed()]
}

function versionView(parameter: Parameter, version: ParameterVersion, { scheme, today }: Around): VersionView {
  const { basis, sources, confidence, note, knownSince } = version
  return {
    value: versionValue(parameter, version),
    valueLang: visit().language !== 'nl' && (parameter.type === 'text' || parameter.type === 'list') ? 'nl' : undefined,
    period: periodInWords(version, today),
    state: statusInWords(version, scheme.kind, today),
    ...{ confidence, basis, sources: sourceViews(sources) },
    ...{ note: note ? said(note) : null, noteLang: note ? langOf(note) : undefined },
    knownSince: knownSince === undefined ? null : t('scheme.known-since', { day: dayInWords(knownSince) }),
  }
}
