// Which words open a clause where they stand: «dat» does so behind a verb and not in «in dat kader».
import { Word } from '../vocabulary/words.ts'
import type { Clause } from './clause.ts'
import { ALWAYS_INDIRECT, asks, HOLDS, isFiniteForm, SURE, startsSentence } from './clause-words.ts'
import type { OpenClauses } from './open-clauses.ts'
import type { Token } from './token.ts'
import { verbs as lexicon } from './tokens.ts'

export function opens(open: OpenClauses, i: number): Clause['kind'] | null {
  const { word, classes } = open.tokens[i] as Token
  // Of the words below only these two are in no class.
  if (classes === 0 && word !== 'om' && word !== 'als') return null
  const before = open.tokens[i - 1]
  const next = open.tokens[i + 1]
  if (word === 'om') return next && !/^(?:die|deze|dezelfde|redenen)$/.test(next.word) && hasTe(open, i) ? 'te' : null
  if (word === 'dat') return opensDat(open, i, before) ? 'sub' : null
  if (word === 'of')
    return !before || asks(before) || isAsked(open, i, next) || (before?.word === ',' && finiteLater(open, i))
      ? 'sub'
      : null
  if (word === 'als')
    return next && next.classes & (Word.determiner | Word.nominative) && (!before || before.word === ',') ? 'sub' : null
  if (word === 'naar') return next && next.classes & Word.nominative ? 'sub' : null
  if (word === 'nu') return (!before || before.word === ',') && next && next.classes & Word.determiner ? 'sub' : null
  if (word === 'waar' && /^(?:mogelijk|nodig|wenselijk|relevant|passend|dat)$/u.test(next?.word ?? '')) return null
  // «Zoals gezegd stuur ik u»: a remark before the clause.
  if (word === 'zoals' && next?.verbs.some((it) => it.form === 'participle')) return null
  if (classes & Word.subordinator) return word === 'zoals' && !finiteLater(open, i) ? null : 'sub'
  if (classes & Word.relative && before && isNominal(before))
    return word === 'waaronder' || !verbLater(open, i) ? null : 'relative'
  if (classes & Word.question && isIndirect(open, i)) return 'sub'
  return null
}

/** «kijkt Defensie of het onderhoud …»: the verb of asking stands further back. */
function isAsked(open: OpenClauses, i: number, next: Token | undefined): boolean {
  const { finite } = open.top()
  if (!next || !(next.classes & (Word.determiner | Word.nominative)) || finite < 0) return false
  return asks(open.tokens[finite]) && finiteLater(open, i)
}

/** «merk ik op dat»: the preposition is the particle of the verb. */
function endsVerb(open: OpenClauses, before: Token): boolean {
  const finite = open.tokens[open.top().finite]
  return finite?.verbs.some((it) => lexicon.particles.get(it.lemma)?.has(before.word)) ?? false
}

function holdsDat(open: OpenClauses): boolean {
  const finite = open.tokens[open.top().finite]
  return finite?.verbs.some((it) => HOLDS.has(it.lemma)) ?? false
}

/** Not «in dat kader», «zal dat toezicht», «wat dat betekent», «deelt dat met u». */
function opensDat(open: OpenClauses, i: number, before: Token | undefined): boolean {
  if (!before || before.word === 'om' || startsSentence(before)) return false
  if (open.isAfter(i, Word.preposition) && !endsVerb(open, before)) return false
  // «laat ik dat gevolg …»: behind «ik» only a verb of holding takes «dat».
  if (before.classes & Word.first && !holdsDat(open)) return false
  if (/^(?:mocht|mochten|zal|zullen|kan|kunnen|ga|gaat|gaan|wat|wie|hoe|waar|of|indien|als)$/u.test(before.word))
    return false
  return !isPointer(open, i, before) && verbLater(open, i)
}

/** «…, en dat gebeurt»: with the verb at once behind it «dat» is the subject; a clause of «dat» has one of its own. */
function isPointer(open: OpenClauses, i: number, before: Token): boolean {
  const next = open.tokens[i + 1]
  return (
    /^(?:en|maar|want)$/u.test(before.word) &&
    next !== undefined &&
    next.verbs.length > 0 &&
    next.verbs.every(({ form }) => form === 'hij')
  )
}

/** «Wat er gebeurt, zal …», «onderzoeken hoe …»: not «Wat is …?» and not «die wat …». */
function isIndirect(open: OpenClauses, i: number): boolean {
  const before = open.tokens[i - 1]
  const next = open.tokens[i + 1]
  if (!next || SURE.has(next.word)) return false
  if (before && ALWAYS_INDIRECT.has((open.tokens[i] as Token).word)) return verbLater(open, i)
  if (!before) return open.tokens.at(-1)?.word !== '?'
  return before.word === ',' ||
    before.verbs.length > 0 ||
    before.classes & (Word.preposition | Word.coordinator) ||
    before.word === 'toe'
    ? true
    : asks(before)
}

/** Whether a noun, a name or a comma stands there, to which a relative clause can hang. */
function isNominal(before: Token): boolean {
  if (before.word === ',') return true
  // «om die reden», «de tolken: die bevraag ik»: it points, and opens nothing.
  if (/^(?:om|:|;)$/u.test(before.word)) return false
  if (before.classes & ~Word.determiner) return false
  return before.classes === 0 && before.verbs.every((it) => it.form === 'ik' || it.form === 'hij')
}

function hasTe(open: OpenClauses, i: number): boolean {
  for (let j = i + 1; j < Math.min(open.tokens.length, i + 60); j++) {
    const { word } = open.tokens[j] as Token
    if (word === 'te') return true
    if (word === ';' || word === ':') return false
  }
  return false
}

/** A relative clause has a verb of its own; «die toets in 2018» has none. */
function verbLater(open: OpenClauses, i: number): boolean {
  for (let j = i + 1; j < Math.min(open.tokens.length, i + 40); j++) {
    const token = open.tokens[j] as Token
    if (token.word === ';' || token.word === ':') return false
    if (token.verbs.length > 0 && open.tokens[j - 1]?.word !== 'te') return true
  }
  return false
}

function finiteLater(open: OpenClauses, i: number): boolean {
  for (let j = i + 2; j < Math.min(open.tokens.length, i + 25); j++) {
    const token = open.tokens[j] as Token
    if (token.word === ',' || token.word === ';') return false
    if (token.verbs.some(isFiniteForm)) return true
  }
  return false
}
