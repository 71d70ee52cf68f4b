import type { Clause } from '../../language/clause.ts'
import type { Token } from '../../language/token.ts'
import { carriesOutPolicy, organisations } from '../../vocabulary/organisations.ts'
import { isAim, isPaper, isResearcher, isResult, isTrial } from '../../vocabulary/research-verbs.ts'
import { Word } from '../../vocabulary/words.ts'
import type { Act } from '../commitments/act.ts'

/** Of whom or what a clause speaks. */
export type About = 'paper' | 'researcher' | 'result' | 'aim' | 'trial' | 'world'

/** Whom a sentence speaks of, and whether they are several; null where no verb says so. */
export interface Spoken {
  readonly about: About
  readonly isMany: boolean | null
}

export const PRONOUN = /^(?:zij|ze|hij|het|deze|die)$/u

export function aboutOf(tokens: readonly Token[], act: Act, before: Spoken | null): About {
  const { clause } = act
  const { subject } = clause
  if (!subject) return isPaper.test(tokens[clause.from]?.word ?? '') ? 'paper' : 'world'
  const own = tokens.slice(subject.from, subject.to)
  const group = own.length === 1 && own[0]?.word === 'er' ? behindVerb(tokens, clause) : own
  // «heeft 62% een plan»: whoever does it is an amount of the world.
  if (group.some((it) => it.word === '%')) return 'world'
  if (group.length === 1 && PRONOUN.test(group[0]?.word ?? ''))
    return before && agrees(before, isPlural(tokens, act)) ? before.about : 'world'
  // «het onderzoek naar de vraag of», «de onderzoekers van»: what is spoken of stands before the first preposition.
  // So does what something is compared with: «meer kosten dan de analyse vooraf».
  // «300 van de 500 gesprekken»: a part is of what the whole is.
  if (/^\d+$/u.test(group[0]?.word ?? '') && group[1]?.word === 'van') return kindOf(group)
  const end = group.findIndex((it, i) => i > 0 && ((it.classes & Word.preposition) !== 0 || it.word === 'dan'))
  // «De vraag naar woningen» is no question.
  return group[end]?.word === 'naar' && group[end - 1]?.word === 'vraag'
    ? 'world'
    : kindOf(end < 0 ? group : group.slice(0, end))
}

/** «Er is gevraagd naar … Zij vinden»: what was one thing is not what they are. */
const agrees = ({ isMany }: Spoken, isPlural: boolean): boolean => isMany === null || isMany === isPlural

export const isPlural = (tokens: readonly Token[], { clause }: Act): boolean =>
  tokens[clause.finite]?.verbs.some((it) => it.form === 'infinitive' || it.form === 'pasts') ?? false

/** «Er loopt een onderzoek naar»: who is spoken of stands behind the verb. */
const behindVerb = (tokens: readonly Token[], { finite }: Clause): readonly Token[] =>
  tokens.slice(finite + 1, finite + 5)

export function kindOf(group: readonly Token[]): About {
  const has = (pattern: RegExp) => group.some((it) => pattern.test(it.word))
  if (has(isAim)) return 'aim'
  if (has(isResult)) return 'result'
  if (has(isTrial)) return 'trial'
  if (has(isResearcher) || group.some((it) => it.isCapital && named.has(it.word))) return 'researcher'
  return has(isPaper) || (group[0]?.word === 'dit' && has(/^deel$/u)) ? 'paper' : 'world'
}

/** Names of one word: «het CBS», «Ecorys». «Het Rijk» and «de Belastingdienst» are what is looked into. */
const named = new Set(
  organisations
    .filter((it) => it.sort !== 'government' && !carriesOutPolicy(it.canonical))
    .flatMap((it) => [it.canonical, ...it.names])
    .filter((name) => !name.includes(' '))
    .map((name) => name.toLowerCase()),
)
