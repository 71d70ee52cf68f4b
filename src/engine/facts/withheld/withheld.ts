/**
 * What it reads: sentences that say that something is not made public, as in a note to the minister that leaves out
 * names. Each is evidence of an absence: what is withheld and, when it can be told, on which ground of the Woo.
 * What it leaves alone: headings, and sentences that say that something IS public.
 * Known problems: a ground that is only named by its effect is derived; only the common ones are in the table.
 */

import type { Flow } from '../../structure/flow.ts'
import type { Hit, WithheldFields } from '../fact.ts'

const WITHHELD =
  /\b(?:(?:niet|on)[ -]?openbaar(?:gemaakt)?|niet openbaar (?:te maken|gemaakt)|geweigerd|gelakt|weggelakt|onleesbaar gemaakt|vertrouwelijk)\b/iu
const SAYS_SO = /\b(?:is|zijn|wordt|worden|blijft|blijven|kan|kunnen)\b/iu
const WHAT =
  /^(?<what>(?:de |het |een |alle |namen |persoonsgegevens |informatie |gegevens |passages ).{2,160}?) (?:is|zijn|wordt|worden|blijft|blijven|kan|kunnen)\b/iu

// The refusal grounds of article 5.1 Woo by the words that are used for them.
const GROUNDS: readonly (readonly [RegExp, string])[] = [
  [/\bWoo\b.{0,20}(?<ground>5\.[12](?:\.\d)?(?:\.?[a-i])?)|(?:artikel|art\.) (?<article>5\.[12])/iu, ''],
  [/persoonlijke levenssfeer|privacy|persoonsgegevens/iu, 'Woo 5.1.2.e'],
  [/veiligheid van de staat/iu, 'Woo 5.1.1.b'],
  [/bedrijfs- en fabricagegegevens|bedrijfsvertrouwelijk/iu, 'Woo 5.1.1.c'],
  [/internationale betrekkingen|betrekkingen van Nederland/iu, 'Woo 5.1.2.a'],
  [/economische of financiële belangen/iu, 'Woo 5.1.2.b'],
  [/opsporing|vervolging van strafbare feiten/iu, 'Woo 5.1.2.c'],
  [/inspectie, controle en toezicht/iu, 'Woo 5.1.2.d'],
  [/goed functioneren van de staat/iu, 'Woo 5.1.2.i'],
  [/persoonlijke beleidsopvatting/iu, 'Woo 5.2'],
]

export function withheld(flows: readonly Flow[], isNote: boolean): Hit<WithheldFields>[] {
  if (!isNote) return []
  return flows
    .filter((flow) => flow.kind === 'body')
    .flatMap((flow) => flow.sentences.filter((it) => it.end - it.start < 600).flatMap((it) => readSentence(flow, it)))
}

function readSentence(flow: Flow, range: { start: number; end: number }): Hit<WithheldFields>[] {
  const text = flow.view.text.slice(range.start, range.end)
  if (!WITHHELD.test(text) || !SAYS_SO.test(text) || !/[.!]["”’)]?$/u.test(text)) return []
  const what = (WHAT.exec(text)?.groups?.what ?? text)
    .replace(/^(?:de|het|een) /iu, '')
    .replace(/\b(van|voor|over) (?:de|het) /giu, '$1 ')
  return [
    { ...range, flow, because: 'withheld/not-public@1', certainty: 'stated', fields: { ground: groundOf(text), what } },
  ]
}

function groundOf(text: string): string | null {
  for (const [pattern, ground] of GROUNDS) {
    const match = pattern.exec(text)
    if (match) return ground || `Woo ${match.groups?.ground ?? match.groups?.article}`
  }
  return null
}
