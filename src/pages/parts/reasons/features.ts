import { dayInWords } from '../days.ts'
import { type TextKey, t } from '../messages/t.ts'

// What linking says it saw, in the words of the site. A feature that nobody wrote words for is left out: its rule is told
// all the same, and half a sentence in another language helps no reader.
const FORMS: readonly [pattern: RegExp, key: TextKey][] = [
  [/^says that it was promised$/, 'reason.feature.promised'],
  [/^both about (?<words>.+)$/, 'reason.feature.about'],
  [/^both promise (?<words>.+)$/, 'reason.feature.promise'],
  [/^under a heading about (?<words>.+)$/, 'reason.feature.heading'],
  [/^same words (?<words>.+)$/, 'reason.feature.words'],
  [/^same sender$/, 'reason.feature.sender'],
  [/^same dossier$/, 'reason.feature.dossier'],
  [/^cites (?<what>\S+)$/, 'reason.feature.cites'],
  [/^goes on from (?<what>\S+)$/, 'reason.feature.goes-on'],
  [/^names the term (?<what>\S+)$/, 'reason.feature.term'],
  [/^(?<from>\d{4}-\d\d-\d\d) became (?<to>\d{4}-\d\d-\d\d)$/, 'reason.feature.moved'],
  [/^tells of an act that was promised$/, 'reason.feature.act'],
  [/^before the deadline$/, 'reason.feature.before'],
  [/^number (?<what>\d+)$/, 'reason.feature.number'],
  [/^the last one$/, 'reason.feature.last'],
  [/^(?:both )?named (?<what>«.+»)(?: \([+-][\d.]+\))?$/, 'reason.feature.named'],
  [/^of (?<what>\d{4}-\d\d-\d\d)$/, 'reason.feature.of-day'],
  [/^(?<what>\d+) % of the title(?: \([+-][\d.]+\))?$/, 'reason.feature.title'],
  [/^(?<what>\d+) % of the sentences are the same$/, 'reason.feature.sentences'],
  [/^both by (?<what>.+?)(?: \([+-][\d.]+\))?$/, 'reason.feature.by'],
  [/^same year(?: \([+-][\d.]+\))?$/, 'reason.feature.year'],
  [/^(?<what>\d+) of its recommendations are answered$/, 'reason.feature.answered'],
  [/^(?<what>\d+) recommendations$/, 'reason.feature.count'],
]

const LONGEST = 400

export function featuresInWords(features: readonly string[]): string[] {
  return [...new Set(features.flatMap((it) => inWords(it) ?? []))]
}

function inWords(feature: string): string | null {
  for (const [pattern, key] of FORMS) {
    const match = pattern.exec(feature.slice(0, LONGEST))
    if (match) return t(key, readable(match.groups ?? {}))
  }
  return null
}

const readable = (groups: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, dayInWords(value)]))
