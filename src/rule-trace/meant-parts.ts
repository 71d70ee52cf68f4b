import { wordsOf } from '../links/words/fold.ts'
import { isGeneric } from '../links/words/generic.ts'
import { stem } from '../links/words/stem.ts'
import type { RuleChange } from '../rules/changes/change.ts'
import type { Scheme } from '../rules/scheme/scheme.ts'

/** Which changes of a whole scheme a commitment can mean. */
export interface Meant {
  /** Ids of the parts whose title it has a word of; empty: it speaks of the scheme as a whole. */
  readonly parts: ReadonlySet<string>
  /** Days on which rules of the scheme as a whole began or ended. */
  readonly turns: ReadonlySet<string>
}

export const meantIn = (about: string, scheme: Scheme | null, changes: readonly RuleChange[]): Meant => ({
  parts: scheme ? partsIn(about, scheme) : new Set(),
  turns: new Set(changes.filter(isTurn).map((it) => it.day)),
})

const isTurn = ({ part, kind }: RuleChange): boolean => part.kind === 'rule' && (kind === 'begun' || kind === 'ended')

/** «De kortste duur van het contract»: a promise with «contract» in it means that part, and not the fee. */
function partsIn(about: string, { parameters, rules, names }: Scheme): Set<string> {
  const own = new Set(tellingIn(names.nl))
  const said = new Set(tellingIn(about).filter((it) => !own.has(it)))
  const meant = [...parameters, ...rules].filter(({ title }) => tellingIn(title.nl).some((it) => said.has(it)))
  return new Set(meant.map((it) => it.id))
}

const LEAST = 4
// What every rule about admission has: an application, conditions, a permit.
const COMMON = /^(?:vergunning|aanvra|regeling|voorwaarde|vereis|grootst|langst|kortst|eerst)/u

const tellingIn = (text: string): string[] =>
  wordsOf(text)
    .map(stem)
    .filter((it) => it.length >= LEAST && !isGeneric(it) && !COMMON.test(it))
