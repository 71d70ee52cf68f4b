import { z } from '@hono/zod-openapi'
import { differenceOf } from '../../rules/difference/difference.ts'
import { schemeOnDay } from '../../rules/on-day.ts'
import { holesIn } from '../../rules/versions/holes.ts'
import { found, none, operation } from '../operation.ts'
import * as take from '../parameters/parameters.ts'
import { differencesOf, differencesShape } from '../shapes/scheme-differences.ts'
import {
  headOf,
  parameterOnDay,
  ruleOnDay,
  schemeListed,
  schemeListedShape,
  schemeOf,
  schemePage,
  schemePath,
  schemeShape,
  seriesShape,
  versionOf,
} from '../shapes/schemes.ts'
import { checkScheme } from './schemes-check.ts'

const tag = 'Schemes'
const noScheme = (id: string) => none(`There is no scheme ${id}; /api/v1/schemes lists them.`)

const list = operation({
  id: 'listSchemes',
  path: '/schemes',
  tag,
  summary: 'The admission schemes, dated figures about them, and plans.',
  query: z.strictObject({ kind: take.several(['scheme', 'figures', 'proposal'], 'Of one of these kinds.') }),
  gives: {
    description: 'All of them.',
    schema: z.object({ schemes: z.array(schemeListedShape) }).openapi('SchemeList'),
  },
  examples: [{ name: 'plans', summary: 'Plans', path: '/schemes?kind=proposal' }],
  answer: async ({ kind }, { schemes, today }) =>
    found({
      schemes: schemes.schemes.all
        .filter((it) => kind === undefined || kind.includes(it.kind))
        .map((it) => schemeListed(it, today)),
    }),
})

const one = operation({
  id: 'getScheme',
  path: '/schemes/{id}',
  tag,
  summary: 'A scheme on a day: which version of each rule and parameter held, and why none is known where that is so.',
  params: z.object({ id: take.pathId('Of the scheme, as in `nl.kennismigrant`.') }),
  query: z.strictObject({ on: take.day('The day; today unless given.') }),
  gives: { description: 'The scheme.', schema: schemeShape },
  examples: [{ name: 'scheme', summary: 'A small one', path: '/schemes/nl.onderzoeker?on=2024-07-01' }],
  async answer({ id, on }, { schemes: { schemes }, today }) {
    const scheme = schemes.get(id)
    if (!scheme) return noScheme(id)
    const day = on ?? today
    const { rules, parameters } = schemeOnDay(scheme, day)
    return found(
      schemeOf(
        scheme,
        day,
        rules.map((it) => ruleOnDay(it, scheme, schemes)),
        parameters.map((it) => parameterOnDay(it, scheme)),
      ),
    )
  },
})

const series = operation({
  id: 'getSchemeParameter',
  path: '/schemes/{id}/parameters/{parameter}',
  tag,
  summary: 'One parameter through time: every version with its unit, legal basis and sources, and the holes between.',
  params: z.object({
    id: take.pathId('Of the scheme, as in `nl.kennismigrant`.'),
    parameter: take.pathId('Of the parameter, as in `salary_threshold_30_plus`.'),
  }),
  gives: { description: 'The series.', schema: seriesShape },
  examples: [
    { name: 'series', summary: 'An amount', path: '/schemes/nl.zelfstandige/parameters/application_fee_first' },
  ],
  async answer({ id, parameter: name }, { schemes: { schemes } }) {
    const parameter = schemes.get(id)?.parameters.find((it) => it.id === name)
    if (!parameter) return schemes.get(id) ? none(`The scheme ${id} has no parameter ${name}.`) : noScheme(id)
    return found({
      ...headOf(parameter),
      ...{ scheme: id, self: `${schemePath(id)}/parameters/${encodeURIComponent(name)}` },
      webPage: `${schemePage(id)}#p-${name}`,
      versions: parameter.versions.map((it) => versionOf(parameter, it)),
      holes: holesIn(parameter.versions).map(({ from, to }) => ({ from, to })),
    })
  },
})

const differences = operation({
  id: 'getSchemeDifferences',
  path: '/schemes/{id}/differences',
  tag,
  summary: 'What is different in a scheme between two days: values, and conditions by their nodes.',
  params: z.object({ id: take.pathId('Of the scheme, as in `nl.kennismigrant`.') }),
  query: z.strictObject({
    from: take.requiredDay('The first day.'),
    to: take.day('The second day; today unless given.'),
  }),
  gives: { description: 'The differences.', schema: differencesShape },
  examples: [
    {
      name: 'blueCard',
      summary: 'When the search period changed',
      path: '/schemes/nl.europese_blauwe_kaart/differences?from=2025-12-31&to=2026-01-01',
    },
  ],
  async answer({ id, from, to }, { schemes: { schemes }, today }) {
    const scheme = schemes.get(id)
    if (!scheme) return noScheme(id)
    const asked = { scheme, schemes, from, to: to ?? today }
    const difference = differenceOf({ scheme, day: from }, { scheme, day: asked.to })
    return found(differencesOf(difference, asked))
  },
})

export const schemeOperations = [list, one, series, differences, checkScheme]
