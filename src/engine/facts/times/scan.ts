import type { Context } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Ruled, Site } from './form.ts'
import { betweenAt } from './forms/between.ts'
import { namesWithYear } from './forms/year-near-misses.ts'
import { forms } from './forms.ts'
import { todayOf } from './today.ts'
import { byTrigger, unitForms } from './units.ts'
import { eachWord, triggerOf } from './words.ts'

const byWord = byTrigger(forms)
const isUnit = new Set(unitForms.map((form) => form.rule))

/** All that the forms read in a flow, overlaps included. Only words that are a trigger cost more than a look-up. */
export function readingsIn(flow: Flow, context: Context): Ruled[] {
  const { text } = flow.view
  const today = todayOf(context.document)
  const datedNames = namesWithYear(context)
  const found: Ruled[] = []
  eachWord(text, (at, end) => {
    const trigger = triggerOf(text, at, end)
    if (trigger !== '' && byWord.has(trigger))
      found.push(...readingsAt({ flow, text, at, today, context, datedNames }, trigger))
  })
  return found
}

function readingsAt(site: Site, trigger: string): Ruled[] {
  const found: Ruled[] = []
  let unit: Ruled | null = null
  for (const { rule, read } of byWord.get(trigger) ?? []) {
    const reading = read(site)
    if (!reading) continue
    found.push({ rule, reading })
    if (isUnit.has(rule) && !reading.lost && reading.end > (unit?.reading.end ?? 0)) unit = { rule, reading }
  }
  const stretch = unit && betweenAt(site, unit.reading)
  return stretch ? [stretch, ...found] : found
}
