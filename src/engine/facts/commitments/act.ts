import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { verbs as lexicon } from '../../language/tokens.ts'
import type { VerbForm } from '../../language/verb-forms.ts'
import { happening } from '../../vocabulary/verb-classes.ts'
import { Word } from '../../vocabulary/words.ts'
import { type Subject, subjectOfClause } from './actor.ts'
import { idiomOf } from './idioms.ts'

/** What a clause says is, was or will be done: the finite verb, what it governs and who does it. */
export interface Act {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly subject: Subject
  /** `future` zal · `go` gaat doen · `want` wil · `can` · `must` · `would` zou · `perfect` heeft gedaan, is gedaan. */
  readonly mood: 'future' | 'go' | 'want' | 'can' | 'must' | 'would' | 'present' | 'perfect' | 'past' | 'none'
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** The finite verb as a lemma, without a particle. */
  readonly finite: string
  /** The acts as infinitives with their particles, in order; several when they are joined. */
  readonly lemmas: readonly string[]
}

const MOODS = new Map<string, Act['mood']>([
  ['zullen', 'future'],
  ['gaan', 'go'],
  ['willen', 'want'],
  ['kunnen', 'can'],
  ['mogen', 'can'],
  ['moeten', 'must'],
])
const AUXILIARY = new Set(
  'worden zijn hebben zullen kunnen mogen moeten willen gaan laten blijven doen komen staan zitten'.split(' '),
)

/** Verbs that say little of their own when another follows: «laat onderzoeken», «blijf volgen». */
const GOVERNS = new Set(['laten', 'blijven', 'helpen', 'dienen', 'hoeven', 'behoeven'])

/** Of each clause what it says is done; made once. */
export function actsOf(sentence: Sentence): readonly Act[] {
  sentence.acts ??= sentence.clauses.map((clause) => actOf(sentence, clause))
  return sentence.acts
}

export function actOf(sentence: Sentence, clause: Clause): Act {
  const { tokens } = sentence
  const subject = subjectOfClause(sentence, clause)
  const token = tokens[clause.finite]
  const form = token ? finiteForm(token, subject) : null
  const finite = form?.lemma ?? ''
  // Every act is made in one place with the same fields in the same order, which engines handle fastest.
  const act = (mood: Act['mood'], isPassive: boolean, lemmas: readonly string[]): Act => ({
    sentence,
    clause,
    subject,
    mood,
    isPassive,
    isNegated: clause.negated,
    finite,
    lemmas,
  })
  if (!form) return act('none', false, [])
  const content = clause.verbs.filter((i) => isContent(tokens, clause, i))
  const isPast = form.form === 'past' || form.form === 'pasts'
  const participle = content.some((i) => isParticiple(tokens, i))
  if (finite === 'zullen' && isPast)
    return act('would', isPassiveInfinitive(tokens, clause), lemmasOf(tokens, clause, content))
  if ((finite === 'hebben' || finite === 'zijn') && participle && !isPast)
    return act('perfect', finite === 'zijn', lemmasOf(tokens, clause, content))
  // «heeft onderzoek laten uitvoeren»: with two infinitives there is no participle.
  if (finite === 'hebben' && !isPast && content.length > 0 && clause.verbs.some((i) => tokens[i]?.word === 'laten'))
    return act('perfect', false, lemmasOf(tokens, clause, content))
  if (isPast) return act('past', finite === 'worden', lemmasOrOwn(tokens, clause, content, finite))
  const mood = MOODS.get(finite)
  if (mood && content.length > 0)
    return act(mood, isPassiveInfinitive(tokens, clause), lemmasOf(tokens, clause, content))
  if (finite === 'worden' && participle) return act('present', true, lemmasOf(tokens, clause, content))
  const own = GOVERNS.has(finite) ? content : []
  return act(finite ? 'present' : 'none', false, lemmasOrOwn(tokens, clause, own, finite))
}

const OF_FIRST = ['ik', 'infinitive', 'past', 'hij', 'pasts'] as const
const OF_OTHERS = ['hij', 'past', 'infinitive', 'pasts', 'ik'] as const

function finiteForm({ verbs }: Token, { who }: Subject): VerbForm | null {
  if (verbs.length < 2) return verbs[0] ?? null
  for (const form of who === 'first' ? OF_FIRST : OF_OTHERS) {
    const found = verbs.find((it) => it.form === form)
    if (found) return found
  }
  return verbs[0] ?? null
}

const has = (token: Token | undefined, form: VerbForm['form']): boolean =>
  token?.verbs.some((it) => it.form === form) ?? false

/** «te laten vervallen»: behind «te» or «laten» it is the infinitive, whatever else it could be. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  if (!has(tokens[i], 'participle')) return false
  return !(has(tokens[i], 'infinitive') && /^(?:te|laten)$/u.test(tokens[i - 1]?.word ?? ''))
}

/** «zal worden verstuurd» and «zal zijn verstuurd»; «zal zijn verschenen» is no passive. */
function isPassiveInfinitive(tokens: readonly Token[], { verbs }: Clause): boolean {
  if (verbs.some((i) => tokens[i]?.word === 'worden')) return true
  if (!verbs.some((i) => tokens[i]?.word === 'zijn')) return false
  return verbs.some((i) => tokens[i]?.verbs.some((it) => it.form === 'participle' && !happening.has(it.lemma)))
}

/** A verb of the clause that is no auxiliary and no noun made of a verb («het sneller uitvoeren van»). */
function isContent(tokens: readonly Token[], clause: Clause, i: number): boolean {
  const token = tokens[i] as Token
  // «ben bereid» says a readiness, not that something was made ready.
  if (token.word === 'bereid' || token.word === 'bekend') return false
  if (AUXILIARY.has(token.word) && clause.verbs.length > 1) return false
  if (
    clause.kind !== 'te' &&
    tokens[i - 1]?.word === 'te' &&
    (tokens[clause.finite] as Token | undefined)?.word !== 'dient'
  )
    return false
  return !isNominal(tokens, i)
}

const BEHIND_NOUN = new Set(['van', 'op', 'voor', 'aan', 'naar'])

function isNominal(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next || !BEHIND_NOUN.has(next.word)) return false
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const { word, classes } = tokens[j] as Token
    if (word === 'het') return true
    if (!(classes & Word.adverb) && !/(?:er|lijk|ig)$/u.test(word)) return false
  }
  return false
}

function lemmasOf(tokens: readonly Token[], clause: Clause, content: readonly number[]): string[] {
  const found = content.map((i) => lemmaOf(tokens, i)).filter((it): it is string => it !== null)
  const idiom = idiomOf(tokens, clause, found)
  return idiom ? [idiom, ...found] : found
}

function lemmasOrOwn(tokens: readonly Token[], clause: Clause, content: readonly number[], finite: string): string[] {
  const found = content.length > 0 ? lemmasOf(tokens, clause, content) : []
  if (found.length > 0 || finite === '') return found
  const lemma = particleOf(tokens, clause, finite) + finite
  const idiom = idiomOf(tokens, clause, [lemma, finite])
  return idiom ? [idiom] : [lemma]
}

function lemmaOf(tokens: readonly Token[], i: number): string | null {
  const token = tokens[i] as Token
  const form = token.verbs.find((it) => it.form === 'infinitive') ?? token.verbs.find((it) => it.form === 'participle')
  if (!form) return null
  // «over te nemen»: the particle stands before «te».
  const particle = tokens[i - 1]?.word === 'te' ? tokens[i - 2]?.word : undefined
  return particle && lexicon.particles.get(form.lemma)?.has(particle) ? particle + form.lemma : form.lemma
}

/** The separable particle of a finite verb: the last word of the clause that can be one and stands where one can stand. */
function particleOf(tokens: readonly Token[], clause: Clause, lemma: string): string {
  const known = lexicon.particles.get(lemma)
  if (!known || known.size === 0) return ''
  const end = endOfOwn(tokens, clause)
  for (let i = end - 1; i > clause.finite; i--) {
    const { word, aside } = tokens[i] as Token
    if (!aside && known.has(word) && word !== 'om' && canBeParticle(tokens, i, end)) return word
  }
  return ''
}

/** Particles are sought up to the end of the clause proper; behind a colon or semicolon a new one begins. */
function endOfOwn(tokens: readonly Token[], clause: Clause): number {
  return Math.min(clause.to, tokens.length)
}

function canBeParticle(tokens: readonly Token[], i: number, end: number): boolean {
  const next = tokens[i + 1]
  if (i + 1 >= end || !next) return true
  // «zeg ik haar toe dit te sturen»: «toe» is no preposition.
  if (tokens[i]?.word === 'toe') return true
  if (/^[.,;:?!)]$/u.test(next.word)) return true
  // «dien ik in te nemen»: the particle of «innemen».
  const behindTe = next.word === 'te' ? tokens[i + 2]?.verbs : undefined
  if (behindTe?.some((it) => lexicon.particles.get(it.lemma)?.has((tokens[i] as Token).word))) return false
  return (
    (next.classes & (Word.preposition | Word.coordinator | Word.subordinator)) !== 0 ||
    /^(?:om|dat|of|die|waar\p{L}*)$/u.test(next.word)
  )
}
