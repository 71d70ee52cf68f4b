import type { Context } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Ruled, Site, TimeForm } from './form.ts'
import { betweenAt } from './forms/between.ts'
import { namesWithYear } from './forms/year-near-misses.ts'
import { forms } from './forms.ts'
import { directionsIn } from './tense.ts'
import { todayOf } from './today.ts'
import { byTrigger, unitForms } from './units.ts'
import { eachWord, sieveOf, triggerOf } from './words.ts'

const byWord = byTrigger(forms)
const mayBeTrigger = sieveOf(byWord.keys())
const isUnit = new Set(unitForms.map((form) => form.rule))

/** All that the forms read in a flow, overlaps included. Only words that are a trigger cost more than a look-up. */
export function readingsIn(flow: Flow, context: Context): Ruled[] {
  const { text } = flow.view
  const today = todayOf(context.document)
  const datedNames = namesWithYear(context)
  const directionAt = directionsIn(flow)
  const found: Ruled[] = []
  eachWord(text, (at, end) => {
    const here = mayBeTrigger(text, at, end) ? byWord.get(triggerOf(text, at, end)) : undefined
    if (here)
      for (const it of readingsAt({ flow, text, at, today, directionAt, context, datedNames }, here)) found.push(it)
  })
  return found
}

function readingsAt(site: Site, forms: readonly TimeForm[]): Ruled[] {
  const found: Ruled[] = []
  let unit: Ruled | null = null
  for (const { rule, read } of forms) {
    const reading = read(site)
    if (!reading) continue
    found.push({ rule, reading })
    if (isUnit.has(rule) && !reading.lost && reading.end > (unit?.reading.end ?? 0)) unit = { rule, reading }
  }
  const stretch = unit && betweenAt(site, unit.reading)
  return stretch ? [stretch, ...found] : found
}
