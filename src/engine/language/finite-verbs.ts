// Whether a word that can be a verb is the finite verb of a clause where it stands.
import { Word } from '../vocabulary/words.ts'
import { ADJECTIVES, isInfinitive, NOUNS, OR_INFINITIVE, PASSIVES } from './clause-words.ts'
import type { OpenClauses } from './open-clauses.ts'
import type { Token } from './token.ts'

export function isFiniteHere(
  open: OpenClauses,
  i: number,
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  isSure: boolean,
): boolean {
  if (
    !isSure &&
    before &&
    before.classes & Word.nominative &&
    i >= 2 &&
    open.top().finite === i - 2 &&
    next?.word !== 'ik'
  )
    return false
  const nearFirst = next?.word === 'ik' || (before?.word === 'ik' && !(i >= 2 && open.top().finite === i - 2))
  if (
    !isSure &&
    !nearFirst &&
    open.innermostHas() &&
    before &&
    before.classes === 0 &&
    before.verbs.length === 0 &&
    /^(?:een|geen|elk|ieder)$/u.test(open.tokens[i - 2]?.word ?? '') &&
    token.verbs.every((it) => it.form !== 'past' && it.form !== 'pasts')
  )
    return false
  // «of ik bereid ben»: a readiness, where «ik bereid voor» is an act.
  if (token.word === 'bereid' && (IS.has(next?.word ?? '') || IS.has(before?.word ?? '') || open.innermostHas()))
    return false
  if (!isSure && comesBeforeFinite(open, next)) return false
  const nearSubject = nearFirst || ((next?.classes ?? 0) | (before?.classes ?? 0)) & Word.nominative
  if (ADJECTIVES.has(token.word) && next?.word !== 'ik' && next?.word !== 'wij') return false
  const worksOn = token.word === 'werken' && next?.word === 'aan' && !open.innermostHas()
  if (NOUNS.has(token.word) && !worksOn && (!nearSubject || /^\d/u.test(next?.word ?? ''))) return false
  if (next && PASSIVES.has(next.word) && token.verbs.some((it) => it.form === 'participle')) return false
  if (before && before.classes & Word.coordinator && token.verbs.some((it) => it.form === 'ik') && hasFirst(open))
    return true
  if (nearFirst && token.verbs.some((it) => it.form === 'ik' || it.form === 'past' || it.form === 'hij')) return true
  if (endsOwnClause(open, token, next) || isLastOfOwn(open, i, token, next)) return true
  // «…, dan komen wij»: an infinitive before «wij» is the plural.
  if ((next?.word === 'wij' || next?.word === 'we') && token.verbs.some(isInfinitive)) return true
  if (OR_INFINITIVE.has(token.word)) return !open.innermostHas() || mayStartNext(open, before)
  if (isSure) return true
  if (token.verbs.some((it) => it.form === 'hij' || it.form === 'past' || it.form === 'pasts')) {
    // «inzetten» is the infinitive as well as the past of many: behind a finite verb it is the infinitive.
    if (token.verbs.every((it) => it.form === 'pasts' || isInfinitive(it))) return !open.innermostHas()
    if (token.verbs.some((it) => it.form === 'participle')) return !open.innermostHas()
    return true
  }
  if (token.verbs.some(isInfinitive)) {
    const plural = next?.classes ?? 0
    // «Wij nemen», «nemen wij»: the infinitive is the plural.
    return !open.innermostHas() && ((plural | (before?.classes ?? 0)) & Word.first) !== 0
      ? true
      : !open.innermostHas() && open.top().verbs.length === 0 && fitsPlural(open, before)
  }
  return false
}

/** «Het ligt in de bedoeling», «Dit vraagt om»: a pronoun, though before a noun it would be an article. */
export function isPronoun(open: OpenClauses, i: number, before: Token, token: Token, next: Token | undefined): boolean {
  if (!/^(?:het|dit|dat|deze|die)$/u.test(before.word)) return false
  // «…, en dat gebeurt»: behind «en» a next clause may begin.
  if (open.innermostHas()) return /^(?:en|maar|want)$/u.test(open.tokens[i - 2]?.word ?? '') && isThird(token)
  // «Dat doe ik niet»: behind the verb stands who does it.
  if (next && next.classes & Word.first && token.verbs.some((it) => it.form === 'ik')) return true
  return (
    token.verbs.some((it) => it.form === 'hij' || it.form === 'past') &&
    !token.verbs.some((it) => it.form === 'participle')
  )
}

const IS = new Set(['ben', 'is', 'zijn', 'was', 'bent'])
const isThird = ({ verbs }: Token): boolean => verbs.length > 0 && verbs.every(({ form }) => form === 'hij')

function hasFirst(open: OpenClauses): boolean {
  return open.tokens.some((it) => it.word === 'ik')
}

/** A plural finite verb stands behind a noun or at the place of the second constituent; never first. */
function fitsPlural(open: OpenClauses, before: Token | undefined): boolean {
  const top = open.top()
  if (before === undefined || top.kind === 'te') return false
  // «Wel krijgen twee zalen …»: an adverb alone in front.
  if (before === open.tokens[0] && before.classes & Word.adverb) return true
  // «Voor lampen die slecht zichtbaar zijn, gelden …»: the clause in front fills the first place.
  if (before.word === ',') return top.kind === 'main' && isBehindClause(open, before)
  return before.classes === 0 || (top.kind === 'relative' && before.word === top.opener)
}

/** «… waarna u schriftelijk bericht krijgt»: in such a clause the finite verb stands last. */
const comesBeforeFinite = (open: OpenClauses, next: Token | undefined): boolean =>
  next !== undefined &&
  next.classes === 0 &&
  next.verbs.some((it) => it.form === 'hij') &&
  !next.verbs.some((it) => it.form === 'participle') &&
  !open.innermostHas() &&
  /^(?:sub|relative)$/u.test(open.top().kind)

/** A clause of the main clause ended at this comma. */
const isBehindClause = (open: OpenClauses, comma: Token): boolean => {
  const last = open.all.at(-1)
  return last !== undefined && last.kind !== 'main' && last.kind !== 'te' && open.tokens[last.to] === comma
}

/** «Wat ik daarmee doe, hoort u …»: the verb of «ik» ends its clause. */
const endsOwnClause = (open: OpenClauses, { verbs }: Token, next: Token | undefined): boolean =>
  (next?.word === ',' || next?.word === '.') &&
  !open.innermostHas() &&
  /^(?:sub|relative)$/u.test(open.top().kind) &&
  verbs.some((it) => it.form === 'ik') &&
  open.tokens[open.top().from + 1]?.word === 'ik'

/** «dat ik jaarlijks rapporteer over de cijfers»: a preposition may follow, as long as no other verb does. */
function isLastOfOwn(open: OpenClauses, i: number, { verbs }: Token, next: Token | undefined): boolean {
  if (!next || !(next.classes & Word.preposition) || open.innermostHas()) return false
  if (!/^(?:sub|relative)$/u.test(open.top().kind) || open.tokens[open.top().from + 1]?.word !== 'ik') return false
  if (!verbs.some((it) => it.form === 'ik')) return false
  for (let j = i + 1; j < Math.min(open.tokens.length, i + 25); j++) {
    const after = open.tokens[j] as Token
    if (/^[,.;:]$/u.test(after.word)) return true
    const isBare = !((open.tokens[j - 1]?.classes ?? 0) & (Word.determiner | Word.preposition))
    if (isBare && after.verbs.some((it) => it.form === 'ik' || it.form === 'past')) return false
  }
  return true
}

function mayStartNext(open: OpenClauses, before: Token | undefined): boolean {
  return open.stack.some((it) => it.kind !== 'te' && it.finite < 0) && before?.verbs.length === 0
}

/** «bij langdurige inzet»: in a main clause the particle would stand apart, so this is a noun. */
export function isJoinedInMain(open: OpenClauses, { verbs }: Token): boolean {
  return open.top().kind === 'main' && verbs.every((it) => it.isJoined === true)
}
