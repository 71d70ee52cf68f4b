import type { Flow } from '../flow.ts'
import type { Range } from '../view.ts'

/** A labelled particular of a letter or note, as in «Datum ⏎ 5 maart 2021» or «Ons kenmerk: 1234567». */
export interface Particular extends Range {
  readonly label: 'date' | 'reference' | 'subject' | 'annexes'
  readonly value: string
}

const LABELS: readonly [Particular['label'], RegExp][] = [
  ['date', /^\**(?:datum|dagtekening|verzonden|verzenddatum)\**:?$/iu],
  ['reference', /^\**(?:onze referentie|ons kenmerk|kenmerk|onze ref\.?)\**:?$/iu],
  ['subject', /^\**(?:betreft|onderwerp|betreffende)\**:?$/iu],
  ['annexes', /^\**bijlage(?:n|\(n\))\**:?$/iu],
]
const INLINE =
  /^\**(?<label>datum|dagtekening|verzonden|verzenddatum|onze referentie|ons kenmerk|kenmerk|betreft|onderwerp|betreffende|bijlage(?:n|\(n\)))\**(?::[ ]?|[ ]{1,3})\**(?<value>\S.{0,300})$/iu
/** The particulars stand before the text begins. */
const REACH = 80

export function particulars(body: Flow): Particular[] {
  const found: Particular[] = []
  const blocks = body.blocks.slice(0, REACH)
  blocks.forEach((block, i) => {
    const text = body.view.text.slice(block.start, block.end)
    const label = labelOf(text)
    const next = blocks[i + 1]
    if (label && next)
      found.push({ label, value: body.view.text.slice(next.start, next.end), start: next.start, end: next.end })
    found.push(...inline(text, block.start))
  })
  return found
}

const labelOf = (text: string): Particular['label'] | null =>
  LABELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** «Betreft: …» on one line, and blocks in which several labels were printed below each other without blank lines. */
function inline(text: string, start: number): Particular[] {
  const groups = text.length < 340 ? INLINE.exec(text)?.groups : undefined
  if (!groups?.label || !groups.value) return []
  const label = labelOf(groups.label)
  const from = start + text.length - groups.value.length
  return label ? splitLabels(label, groups.value, from) : []
}

const NEXT_LABEL =
  / (?<label>onze referentie|ons kenmerk|uw kenmerk|uw referentie|uw verzoek(?: van)?|uw brief(?: van)?|kenmerk|betreft|onderwerp|bijlage(?:n|\(n\)))[: ]+/iu

function splitLabels(label: Particular['label'], value: string, start: number): Particular[] {
  const next = NEXT_LABEL.exec(value)
  const own = next ? value.slice(0, next.index) : value
  const first = { label, value: own.trim(), start, end: start + own.trimEnd().length }
  const nextLabel = next?.groups?.label ? labelOf(next.groups.label) : null
  // A label that says nothing of this document («Uw verzoek van») still ends the value before it.
  if (!next || !nextLabel) return [first]
  const at = next.index + next[0].length
  return [first, ...splitLabels(nextLabel, value.slice(at), start + at)]
}
