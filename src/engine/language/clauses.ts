/**
 * Takes a sentence apart in clauses. Dutch has the finite verb second in a main clause and last in a subordinate one, so
 * one pass from left to right suffices: a subordinator opens a clause, the next finite verb belongs to the innermost open
 * clause that has none yet, and with it that clause is as good as closed. Known limits: a verb that is in no list is not
 * seen, a noun that looks like a verb is told apart by the word before it only.
 */
import { Word } from '../vocabulary/words.ts'
import type { Clause } from './clause.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './token.ts'
import { verbs as lexicon } from './tokens.ts'
import type { VerbForm } from './verb-forms.ts'

/** Words of these classes are no verbs, though «uit» and «leer» could be. */
const CLOSED = Word.preposition | Word.determiner | Word.coordinator | Word.adverb | Word.subordinator

type Draft = { -readonly [K in keyof Clause]: Clause[K] }

export function clausesOf(tokens: readonly Token[]): Clause[] {
  return new Parser(tokens).clauses()
}

const FINITE = new Set<VerbForm['form']>(['ik', 'hij', 'past', 'pasts'])
const isFiniteForm = (it: VerbForm): boolean => FINITE.has(it.form)
const isInfinitive = (it: VerbForm): boolean => it.form === 'infinitive'
/** Forms that can be nothing but finite, whatever stands around them. */
const SURE = new Set(
  `is was ben zal zou zullen zouden heeft heb had hadden kan kunnen kon konden moet moest moesten wordt werd werden mag
   mocht mochten wil wilde wilden blijkt bleek bleken gaat ging gingen komt kwam kwamen doet deed deden dient diende
   waren zijn hebben worden moeten willen mogen kunt zult wilt bent hebt`.split(/\s+/),
)
/** Of those, plural forms that are infinitives when their clause has its finite verb already. */
const OR_INFINITIVE = new Set('zijn hebben kunnen moeten worden willen mogen zullen'.split(' '))

const ADJECTIVES = new Set(['kort', 'licht', 'groot', 'recht', 'mat'])

/** Behind a participle that opens the sentence: «Verwacht wordt dat». */
const PASSIVES = new Set(['wordt', 'worden', 'werd', 'werden', 'is', 'zijn'])

/** Nouns that are a verb form only beside a pronoun. */
const NOUNS = new Set(
  `weken afspraken reden maten namen sloten plannen vragen wegen delen vormen werken eisen kosten wensen toetsen testen
   proeven landen scholen doelen lasten rechten posten stappen lijnen zorgen kansen dienst begin`.split(/\s+/),
)

const HOLDS = new Set(
  'willen vinden verwachten hopen menen denken constateren zien weten vrezen geloven begrijpen betreuren concluderen vernemen benadrukken schatten beseffen vertrouwen erkennen'.split(
    ' ',
  ),
)

/** Finite verbs that take an infinitive or participle further on. */
const GOVERNS = new Set(
  'zal zullen zou zouden ga gaat gaan kan kunnen wil willen moet moeten laat laten heb heeft hebben is zijn wordt worden blijf blijft blijven'.split(
    ' ',
  ),
)

class Parser {
  private readonly tokens: readonly Token[]
  private readonly all: Draft[] = []
  private open: Draft[] = []

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  clauses(): Clause[] {
    this.push('main', '', 0)
    for (let i = 0; i < this.tokens.length; i++) this.read(i)
    this.closeTo(0, this.tokens.length)
    let before: Draft | null = null
    for (const clause of this.all) {
      if (clause.kind === 'te') continue
      clause.subject = this.sharesSubject(clause) && before ? before.subject : subjectOf(this.tokens, clause)
      if (clause.kind === 'main' && clause.finite >= 0) before = clause
    }
    const withVerb = this.all.filter((it) => it.finite >= 0 || it.verbs.length > 0)
    return withVerb.length > 0 ? withVerb : this.all.slice(0, 1)
  }

  /** «Het kabinet onderzoekt … en bekijkt …»: the second verb follows the coordinator at once. */
  private sharesSubject({ kind, from, finite }: Draft): boolean {
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
    const kind = this.opens(i)
    if (kind) return void this.push(kind, token.word, i)
    if (token.isCapital && i > 0 && this.isName(i)) return
    // «zoals voorzien», «zoals toegezegd»: a remark, not the verb of the clause.
    if (this.tokens[i - 1]?.word === 'zoals' || (token.word === 'volgt' && this.tokens[i - 1]?.word === 'als')) return
    if (token.verbs.length > 0 && (SURE.has(token.word) || (token.classes & CLOSED) === 0 || this.besideFirst(i)))
      this.verb(i)
  }

  private top(): Draft {
    return this.open.at(-1) as Draft
  }

  private push(kind: Clause['kind'], opener: string, from: number): Draft {
    const parent = this.open.length > 0 ? this.all.indexOf(this.top()) : -1
    const clause: Draft = { kind, opener, parent, from, to: from, finite: -1, verbs: [], subject: null, negated: false }
    this.all.push(clause)
    this.open.push(clause)
    return clause
  }

  /** Closes the clauses that are open above a depth. */
  private closeTo(depth: number, at: number): void {
    while (this.open.length > depth) (this.open.pop() as Draft).to = at
  }

  /** A clause that has its verb ends at a comma; one without goes on, unless the verb of the clause around it follows. */
  private comma(i: number): void {
    // «…, dan overweeg ik»: the answer to a condition.
    const at = this.tokens[i + 1]?.word === 'dan' ? i + 2 : i + 1
    const next = this.tokens[at]
    const verbNext = next !== undefined && (SURE.has(next.word) || isInverted(next, this.tokens[at + 1]))
    while (this.open.length > 1) {
      const top = this.top()
      const isDone = top.kind === 'te' ? top.verbs.length > 0 : top.finite >= 0
      if (!isDone && !verbNext) return
      this.closeTo(this.open.length - 1, i)
    }
  }

  private opens(i: number): Clause['kind'] | null {
    const { word, classes } = this.tokens[i] as Token
    // Of the words below only these two are in no class.
    if (classes === 0 && word !== 'om' && word !== 'als') return null
    const before = this.tokens[i - 1]
    const next = this.tokens[i + 1]
    if (word === 'om') return next && !/^(?:die|deze|dezelfde|redenen)$/.test(next.word) && this.hasTe(i) ? 'te' : null
    if (word === 'dat') return this.opensDat(i, before) ? 'sub' : null
    if (word === 'of')
      return !before || asks(before) || this.isAsked(i, next) || (before?.word === ',' && this.finiteLater(i))
        ? 'sub'
        : null
    if (word === 'als')
      return next && next.classes & (Word.determiner | Word.nominative) && (!before || before.word === ',')
        ? 'sub'
        : null
    if (word === 'naar') return next && next.classes & Word.nominative ? 'sub' : null
    if (word === 'nu') return (!before || before.word === ',') && next && next.classes & Word.determiner ? 'sub' : null
    if (word === 'waar' && /^(?:mogelijk|nodig|wenselijk|relevant|passend|dat)$/u.test(next?.word ?? '')) return null
    if (classes & Word.subordinator) return word === 'zoals' && !this.finiteLater(i) ? null : 'sub'
    if (classes & Word.relative && before && this.isNominal(before))
      return word === 'waaronder' || !this.verbLater(i) ? null : 'relative'
    if (classes & Word.question && this.isIndirect(i)) return 'sub'
    return null
  }

  /** «kijkt Defensie of het onderhoud …»: the verb of asking stands further back. */
  private isAsked(i: number, next: Token | undefined): boolean {
    const { finite } = this.top()
    if (!next || !(next.classes & (Word.determiner | Word.nominative)) || finite < 0) return false
    return asks(this.tokens[finite]) && this.finiteLater(i)
  }

  /** «merk ik op dat»: the preposition is the particle of the verb. */
  private endsVerb(before: Token): boolean {
    const finite = this.tokens[this.top().finite]
    return finite?.verbs.some((it) => lexicon.particles.get(it.lemma)?.has(before.word)) ?? false
  }

  private holdsDat(): boolean {
    const finite = this.tokens[this.top().finite]
    return finite?.verbs.some((it) => HOLDS.has(it.lemma)) ?? false
  }

  /** Not «in dat kader», «zal dat toezicht», «wat dat betekent», «deelt dat met u». */
  private opensDat(i: number, before: Token | undefined): boolean {
    if (!before || before.word === 'om' || startsSentence(before)) return false
    if (this.isAfter(i, Word.preposition) && !this.endsVerb(before)) return false
    // «laat ik dat gevolg …»: behind «ik» only a verb of holding takes «dat».
    if (before.classes & Word.first && !this.holdsDat()) return false
    if (/^(?:zal|zullen|kan|kunnen|ga|gaat|gaan|wat|wie|hoe|waar|of|indien|als)$/u.test(before.word)) return false
    return this.verbLater(i)
  }

  /** «Wat er gebeurt, zal …», «onderzoeken hoe …»: not «Wat is …?» and not «die wat …». */
  private isIndirect(i: number): boolean {
    const before = this.tokens[i - 1]
    const next = this.tokens[i + 1]
    if (!next || SURE.has(next.word)) return false
    if (before && ALWAYS_INDIRECT.has((this.tokens[i] as Token).word)) return this.verbLater(i)
    if (!before) return this.tokens.at(-1)?.word !== '?'
    return before.word === ',' ||
      before.verbs.length > 0 ||
      before.classes & (Word.preposition | Word.coordinator) ||
      before.word === 'toe'
      ? true
      : asks(before)
  }

  /** Whether a noun, a name or a comma stands there, to which a relative clause can hang. */
  private isNominal(before: Token): boolean {
    if (before.word === ',') return true
    if (before.classes & ~Word.determiner) return false
    return before.classes === 0 && before.verbs.every((it) => it.form === 'ik' || it.form === 'hij')
  }

  private isAfter(i: number, bit: number): boolean {
    return ((this.tokens[i - 1]?.classes ?? 0) & bit) !== 0
  }

  private hasTe(i: number): boolean {
    for (let j = i + 1; j < Math.min(this.tokens.length, i + 60); j++) {
      const { word } = this.tokens[j] as Token
      if (word === 'te') return true
      if (word === ';' || word === ':') return false
    }
    return false
  }

  /** A relative clause has a verb of its own; «die toets in 2018» has none. */
  private verbLater(i: number): boolean {
    for (let j = i + 1; j < Math.min(this.tokens.length, i + 40); j++) {
      const token = this.tokens[j] as Token
      if (token.word === ';' || token.word === ':') return false
      if (token.verbs.length > 0 && this.tokens[j - 1]?.word !== 'te') return true
    }
    return false
  }

  private finiteLater(i: number): boolean {
    for (let j = i + 2; j < Math.min(this.tokens.length, i + 25); j++) {
      const token = this.tokens[j] as Token
      if (token.word === ',' || token.word === ';') return false
      if (token.verbs.some(isFiniteForm)) return true
    }
    return false
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
      !this.isPronoun(before, token)
    )
      this.behindPreposition(i, token, before)
    else this.verbAt(i, token, before, next, isSure)
  }

  private verbAt(i: number, token: Token, before: Token | undefined, next: Token | undefined, isSure: boolean): void {
    if (this.isJoinedInMain(token)) return
    if (this.isFinite(i, token, before, next, isSure)) this.finite(i, isSure)
    else if (token.verbs.some((it) => it.form === 'participle' || isInfinitive(it))) this.nonFinite(i)
  }

  /**
   * «Ik zal bezien of dit kan en u informeren»: an infinitive behind a coordinator goes with the auxiliary of the main
   * clause when the clause in between has its own verbs already.
   */
  private nonFinite(i: number): void {
    const top = this.top()
    const main = this.open[0] as Draft
    if (NOUNS.has((this.tokens[i] as Token).word) && !this.endsClause(i)) return
    if (top !== main && this.returnsToMain(top, main, i)) this.closeTo(1, i)
    this.top().verbs.push(i)
  }

  /** «bij langdurige inzet»: in a main clause the particle would stand apart, so this is a noun. */
  private isJoinedInMain({ verbs }: Token): boolean {
    return this.top().kind === 'main' && verbs.every((it) => it.isJoined === true)
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

  private returnsToMain(top: Draft, main: Draft, i: number): boolean {
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
    if (awaits && ((isLast && before.classes & Word.preposition) || isPronoun) && token.verbs.length > 0)
      main.verbs.push(i)
  }

  private isFinite(
    _i: number,
    token: Token,
    before: Token | undefined,
    next: Token | undefined,
    isSure: boolean,
  ): boolean {
    if (
      !isSure &&
      before &&
      before.classes & Word.nominative &&
      _i >= 2 &&
      this.top().finite === _i - 2 &&
      next?.word !== 'ik'
    )
      return false
    const nearFirst = next?.word === 'ik' || (before?.word === 'ik' && !(_i >= 2 && this.top().finite === _i - 2))
    if (
      !isSure &&
      !nearFirst &&
      this.innermostHas() &&
      before &&
      before.classes === 0 &&
      before.verbs.length === 0 &&
      /^(?:een|geen|elk|ieder)$/u.test(this.tokens[_i - 2]?.word ?? '') &&
      token.verbs.every((it) => it.form !== 'past' && it.form !== 'pasts')
    )
      return false
    const nearSubject = nearFirst || ((next?.classes ?? 0) | (before?.classes ?? 0)) & Word.nominative
    if (ADJECTIVES.has(token.word) && next?.word !== 'ik' && next?.word !== 'wij') return false
    if (NOUNS.has(token.word) && (!nearSubject || /^\d/u.test(next?.word ?? ''))) return false
    if (next && PASSIVES.has(next.word) && token.verbs.some((it) => it.form === 'participle')) return false
    if (before && before.classes & Word.coordinator && token.verbs.some((it) => it.form === 'ik') && this.hasFirst())
      return true
    if (nearFirst && token.verbs.some((it) => it.form === 'ik' || it.form === 'past' || it.form === 'hij')) return true
    // «…, dan komen wij»: an infinitive before «wij» is the plural.
    if ((next?.word === 'wij' || next?.word === 'we') && token.verbs.some(isInfinitive)) return true
    if (OR_INFINITIVE.has(token.word)) return !this.hasFiniteBefore() || this.mayStartNext(before)
    if (isSure) return true
    if (token.verbs.some((it) => it.form === 'hij' || it.form === 'past' || it.form === 'pasts')) {
      // «inzetten» is the infinitive as well as the past of many: behind a finite verb it is the infinitive.
      if (token.verbs.every((it) => it.form === 'pasts' || isInfinitive(it))) return !this.innermostHas()
      if (token.verbs.some((it) => it.form === 'participle')) return !this.innermostHas()
      return true
    }
    if (token.verbs.some(isInfinitive)) {
      const plural = next?.classes ?? 0
      // «Wij nemen», «nemen wij»: the infinitive is the plural.
      return !this.hasFiniteBefore() && ((plural | (before?.classes ?? 0)) & Word.first) !== 0
        ? true
        : !this.innermostHas() && this.top().verbs.length === 0 && this.fitsPlural(before)
    }
    return false
  }

  /** «Het ligt in de bedoeling», «Dit vraagt om»: a pronoun, though before a noun it would be an article. */
  private isPronoun(before: Token, token: Token): boolean {
    if (!/^(?:het|dit|dat|deze|die)$/u.test(before.word) || this.innermostHas()) return false
    return (
      token.verbs.some((it) => it.form === 'hij' || it.form === 'past') &&
      !token.verbs.some((it) => it.form === 'participle')
    )
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

  private hasFirst(): boolean {
    return this.tokens.some((it) => it.word === 'ik')
  }

  /** A plural finite verb stands behind a noun or at the place of the second constituent; never first. */
  private fitsPlural(before: Token | undefined): boolean {
    const top = this.top()
    if (before === undefined || top.kind === 'te') return false
    return (before.classes === 0 && before.word !== ',') || (top.kind === 'relative' && before.word === top.opener)
  }

  private mayStartNext(before: Token | undefined): boolean {
    return this.open.some((it) => it.kind !== 'te' && it.finite < 0) && before?.verbs.length === 0
  }

  private innermostHas(): boolean {
    const top = this.top()
    return top.kind === 'te' || top.finite >= 0
  }

  private hasFiniteBefore(): boolean {
    return this.innermostHas()
  }

  /** The finite verb goes to the innermost open clause that has none. Where all have one, a next main clause begins. */
  private finite(i: number, isSure: boolean): void {
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const clause = this.open[depth] as Draft
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
    this.closeTo(goesOn ? this.open.length - 1 : 0, at)
    this.push(kind, opener, at).finite = i
  }
}

/** «…, breng ik», «…, kiest de regering»: the verb of the clause around, with its subject behind it. */
function isInverted(verb: Token, subject: Token | undefined): boolean {
  if (!subject || !(subject.classes & (Word.nominative | Word.determiner))) return false
  return verb.verbs.some(isFiniteForm) && !verb.verbs.some((it) => it.form === 'participle')
}

const ALWAYS_INDIRECT = new Set(['hoe', 'waarom', 'hoeverre', 'hoeveel'])

const isJoint = (token: Token): boolean => token.word === ',' || (token.classes & Word.coordinator) !== 0
const startsSentence = (before: Token): boolean => before.word === '.' || before.word === '–'

const ASKS =
  /^(?:onderzoek|bezie|verken|na|nagegaan|bekijk|bekeken|overweg|weeg|vra|gevraagd|weten|kijk|toets|beoorde|vast|inzicht|duidelijk|besl|besluit|afwe)/u
const asks = (before: Token | undefined): boolean => before !== undefined && ASKS.test(before.word)
