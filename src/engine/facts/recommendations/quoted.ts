/**
 * What it reads: advice that a letter quotes in a sentence of its own: «Verderop heet het: «De termijn zou korter moeten.»».
 * What it leaves alone: quoted titles and quoted words of anybody who orders and prescribes nothing.
 */
import type { Sentence } from '../../language/sentence.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { Range } from '../../structure/view.ts'
import { beginsImperative } from './imperative.ts'

const QUOTED = /: [«“"](?<words>[^«»“”"]{20,400})[»”"]\.?$/u
const NORM =
  / (?:zou|zouden) (?:[^\s.;:]+ ){0,24}moeten | (?:dient|dienen) (?:[^\s.;:]+ ){0,24}te | (?:doet|doen) er (?:goed|verstandig|wijs|beter) aan /u

/** The words between the marks, where they order or prescribe. */
export function quotedIn({ text, start, flow }: Sentence): Range | null {
  const words = text.includes(': ') ? QUOTED.exec(text)?.groups?.words : undefined
  if (words === undefined) return null
  const from = start + text.lastIndexOf(words)
  const range = { start: from, end: from + words.length }
  const tokens = tokensOf(flow.view.text, range)
  return beginsImperative(tokens, true) || NORM.test(` ${tokens.map((it) => it.word).join(' ')} `) ? range : null
}
