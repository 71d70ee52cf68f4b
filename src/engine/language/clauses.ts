/**
 * Takes a sentence apart in clauses. Dutch has the finite verb second in a main clause and last in a subordinate one, so
 * one pass from left to right suffices: a subordinator opens a clause, the next finite verb belongs to the innermost open
 * clause that has none yet, and with it that clause is as good as closed. Known limits: a verb that is in no list is not
 * seen, a noun that looks like a verb is told apart by the word before it only.
 */

import { keepShape } from '../shapes.ts'
import { Word } from '../vocabulary/words.ts'
import type { Clause } from './clause.ts'
import { opens } from './clause-openers.ts'
import { GOVERNS, isInfinitive, isInverted, isJoint, NOUNS, SURE } from './clause-words.ts'
import { isFiniteHere, isJoinedInMain, isPronoun } from './finite-verbs.ts'
import { type ClauseDraft, OpenClauses } from './open-clauses.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './token.ts'
import type { VerbForm } from './verb-forms.ts'

/** Words of these classes are no verbs, though «uit» and «leer» could be. */
const CLOSED = Word.preposition | Word.determiner | Word.coordinator | Word.adverb | Word.subordinator

const isNonFinite = (it: VerbForm): boolean => it.form === 'participle' || isInfinitive(it)
const GOES = /^(?:ga|gaat|gaan|zal|zullen)$/u

export function clausesOf(tokens: readonly Token[]): Clause[] {
  return new Parser(tokens).clauses()
}

class Parser extends OpenClauses {
  clauses(): Clause[] {
    this.push('main', '', 0)
    for (let i = 0; i < this.tokens.length; i++) this.read(i)
    this.closeTo(0, this.tokens.length)
    let before: ClauseDraft | null = null
    for (const clause of this.all) {
      if (clause.kind === 'te') continue
      clause.subject = this.sharesSubject(clause) && before ? before.subject : subjectOf(this.tokens, clause)
      if (clause.kind === 'main' && clause.finite >= 0) before = clause
    }
    const withVerb = this.all.filter((it) => it.finite >= 0 || it.verbs.length > 0)
    return withVerb.length > 0 ? withVerb : this.all.slice(0, 1)
  }

  /** «Het kabinet onderzoekt … en bekijkt …»: the second verb follows the coordinator at once. */
  private sharesSubject({ kind, from, finite }: ClauseDraft): boolean {
    if (kind !== 'main' || finite < 0) return false
    const next = this.tokens[finite + 1]
    if (next && next.classes & Word.nominative) return false
    for (let i = from; i < finite; i++) {
      const { word, classes } = this.tokens[i] as Token
      if (word !== ',' && !(classes & (Word.coordinator | Word.adverb))) return false
    }
    return true
  }

  private read(i: number): void {
    const token = this.tokens[i] as Token
    if (token.aside) return
    if (token.word === ';' || token.word === ':') {
      this.closeTo(0, i)
      this.push('main', '', i + 1)
      return
    }
    if (token.word === ',' || (token.word === '–' && i > 0)) {
      this.comma(i)
      return
    }
    if (token.classes & Word.negation) this.top().negated = true
    const kind = opens(this, i)
    if (kind) return void this.push(kind, token.word, i)
    if (token.isCapital && i > 0 && this.isName(i)) return
    // «zoals voorzien», «zoals toegezegd»: a remark, not the verb of the clause.
    if (this.tokens[i - 1]?.word === 'zoals' || (token.word === 'volgt' && this.tokens[i - 1]?.word === 'als')) return
    if (token.verbs.length > 0 && (SURE.has(token.word) || (token.classes & CLOSED) === 0 || this.besideFirst(i)))
      this.verb(i)
  }

  /** A clause that has its verb ends at a comma; one without goes on, unless the verb of the clause around it follows. */
  private comma(i: number): void {
    // «…, dan overweeg ik»: the answer to a condition.
    const at = this.tokens[i + 1]?.word === 'dan' ? i + 2 : i + 1
    const next = this.tokens[at]
    const verbNext = next !== undefined && (SURE.has(next.word) || isInverted(next, this.tokens[at + 1]))
    while (this.stack.length > 1) {
      const top = this.top()
      const isDone = top.kind === 'te' ? top.verbs.length > 0 : top.finite >= 0
      if (!isDone && !verbNext) return
      this.closeTo(this.stack.length - 1, i)
    }
  }

  private verb(i: number): void {
    const token = this.tokens[i] as Token
    const before = this.tokens[i - 1]
    const next = this.tokens[i + 1]
    if (before?.word === 'te') {
      this.top().verbs.push(i)
      return
    }
    const isSure = SURE.has(token.word)
    if (
      !isSure &&
      before &&
      before.classes & (Word.determiner | Word.preposition) &&
      !(before.classes & Word.nominative) &&
      // «zullen zijn verstuurd»: «zijn» is a verb here, not whose letters they are.
      this.top().verbs.at(-1) !== i - 1 &&
      !isPronoun(this, i, before, token, next)
    )
      this.behindPreposition(i, token, before)
    else this.verbAt(i, token, before, next, isSure)
  }

  private verbAt(i: number, token: Token, before: Token | undefined, next: Token | undefined, isSure: boolean): void {
    if (isJoinedInMain(this, token)) return
    if (isFiniteHere(this, i, token, before, next, isSure)) this.finite(i, isSure)
    else if (token.verbs.some((it) => it.form === 'participle' || isInfinitive(it))) this.nonFinite(i)
  }

  /**
   * «Ik zal bezien of dit kan en u informeren»: an infinitive behind a coordinator goes with the auxiliary of the main
   * clause when the clause in between has its own verbs already.
   */
  private nonFinite(i: number): void {
    const top = this.top()
    const main = this.stack[0] as ClauseDraft
    if (NOUNS.has((this.tokens[i] as Token).word) && !this.endsClause(i) && !this.isAwaited(i)) return
    if (top !== main && this.returnsToMain(top, main, i)) this.closeTo(1, i)
    this.top().verbs.push(i)
  }

  /** «gaat daarom werken met»: behind an adverb stands no noun. */
  private isAwaited(i: number): boolean {
    const { finite, verbs } = this.top()
    return verbs.length === 0 && GOES.test(this.tokens[finite]?.word ?? '') && this.isAfter(i, Word.adverb)
  }

  private endsClause(i: number): boolean {
    const next = this.tokens[i + 1]
    const before = this.tokens[i - 1]
    return (
      (!next || /^(?:[.;:,]|om|of|dat)$/u.test(next.word)) &&
      before?.word !== ',' &&
      !this.isAfter(i, Word.preposition | Word.coordinator)
    )
  }

  private returnsToMain(top: ClauseDraft, main: ClauseDraft, i: number): boolean {
    const last = top.verbs.at(-1) ?? (top.kind === 'te' ? -1 : top.finite)
    if (last < 0 || main.finite < 0 || !GOVERNS.has((this.tokens[main.finite] as Token).word)) return false
    for (let j = i - 1; j > last; j--) if ((this.tokens[j] as Token).word === 'en') return i - j > 1
    return false
  }

  /**
   * «de uitgevoerde», «het verbeteren van»: no verb of the clause. «er wel voor inspannen», «daarin meewegen»: the verb
   * of an auxiliary that has none yet, when the clause ends behind it.
   */
  private behindPreposition(i: number, token: Token, before: Token): void {
    const main = this.top()
    const next = this.tokens[i + 1]
    const awaits = main.finite >= 0 && main.verbs.length === 0 && GOVERNS.has((this.tokens[main.finite] as Token).word)
    const isLast = !next || /^(?:[.,;:]|om|of|dat|en)$/u.test(next.word)
    const isPronoun =
      /^(?:dit|dat)$/u.test(before.word) &&
      token.verbs.some((it) => it.form === 'participle') &&
      (isLast || (next !== undefined && (next.classes & Word.preposition) !== 0))
    // «er wordt naar gestreefd de lijst te sluiten»: of «ernaar» a half stands apart.
    const isApart = token.verbs.some((it) => it.form === 'participle') && this.splits(main.from, i)
    if (awaits && isApart && before.classes & Word.preposition) main.verbs.push(i)
    else if (awaits && ((isLast && before.classes & Word.preposition) || isPronoun) && token.verbs.some(isNonFinite))
      main.verbs.push(i)
  }

  private splits(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (/^(?:er|daar|hier)$/u.test((this.tokens[i] as Token).word)) return true
    return false
  }

  /** A word with a capital inside a sentence is a name, whatever verb it looks like. */
  private isName(i: number): boolean {
    return !/^[:;–•"“«*|-]$/u.test((this.tokens[i - 1] as Token).word)
  }

  /** «rond ik af»: a word of a closed class is a verb beside the first person. */
  private besideFirst(i: number): boolean {
    const next = this.tokens[i + 1]
    return next !== undefined && (next.classes & Word.first) !== 0 && (this.tokens[i] as Token).word !== 'dan'
  }

  /** The finite verb goes to the innermost open clause that has none. Where all have one, a next main clause begins. */
  private finite(i: number, isSure: boolean): void {
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const clause = this.stack[depth] as ClauseDraft
      if (clause.kind === 'te' && clause.verbs.length === 0 && isSure) continue
      if (clause.kind === 'te' || clause.finite >= 0) continue
      this.closeTo(depth + 1, i)
      clause.finite = i
      return
    }
    this.coordinate(i)
  }

  /** «Ik onderzoek dit en informeer u»: from the coordinator or comma before it on, a clause of the same kind. */
  private coordinate(i: number): void {
    let at = i
    while (
      at > this.all.reduce((most, it) => Math.max(most, it.finite), 0) + 1 &&
      at > i - 14 &&
      !isJoint(this.tokens[at - 1] as Token)
    )
      at--
    const inner = this.top()
    const isSub = inner.kind === 'sub' || inner.kind === 'relative'
    const next = this.tokens[i + 1]
    const follows = at === i - 1 && inner.finite === i - 2
    const goesOn = isSub && (follows || at < i - 1) && !(next && next.classes & Word.nominative)
    const [kind, opener] = goesOn ? [inner.kind, inner.opener] : ['main' as const, '']
    this.closeTo(goesOn ? this.stack.length - 1 : 0, at)
    this.push(kind, opener, at).finite = i
  }
}
keepShape(new Parser([]))
