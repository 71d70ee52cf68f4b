import type { Context } from '../context.ts'
import type { Sentence } from '../language/sentence.ts'
import { firstFrom } from '../positions.ts'
import { keepShape, nothing } from '../shapes.ts'
import { type Act, actsOf } from './commitments/act.ts'
import type { Who } from './commitments/actor.ts'
import { type Read, withAnaphora } from './commitments/anaphora.ts'
import { aroundOf, liesAhead, Times } from './commitments/around.ts'
import type { Considered, Promised } from './commitments/commitments.ts'
import { commitmentHit, lostHit, promisedIn } from './commitments/commitments.ts'
import type { Around } from './commitments/construction.ts'
import { isTimetableItem, timetable } from './commitments/constructions/timetable.ts'
import { asDeadline } from './commitments/deadline.ts'
import { judgedPromises, promisesAllTheSame } from './commitments/judged.ts'
import {
  awaitsVerb,
  hasEnded,
  hasOwnVerb,
  isCondition,
  isMeasure,
  itemLemmas,
  itemRange,
  joined,
  onlyOpensList,
  opensList,
  standsAlone,
} from './commitments/lists.ts'
import { tellsInLetter } from './commitments/reach.ts'
import type { Hit, TimeFields } from './fact.ts'
import { isUnthinkable, UNLIKELY } from './likelihood/judge.ts'
import type { CommitmentFields, StatementFields, StatementKind } from './meaning.ts'
import { performative } from './statements/kinds/performative.ts'
import type { Said, StatementRule } from './statements/statement-rule.ts'
import { statementOf } from './statements/statements.ts'

/** What each sentence is: a commitment, something that only looks like one, or neither. */
export interface SaidThings {
  /** Standing hits, and those that a statement or a denial spoke against. */
  readonly commitments: readonly Hit<CommitmentFields>[]
  readonly statements: readonly Hit<StatementFields>[]
  /** The statement each sentence was taken for. */
  readonly taken: ReadonlyMap<Sentence, StatementKind>
  /** What each sentence promises: behind advice it is the answer. */
  readonly promises: ReadonlyMap<Sentence, CommitmentFields>
}

export function said(
  sentences: readonly Sentence[],
  times: readonly Hit<TimeFields>[],
  source: string,
  context: Context,
): SaidThings {
  return new Reader(times, source, context).read(sentences)
}

class Reader {
  private readonly times: Times
  private readonly source: string
  private readonly context: Context
  private readonly found: Read[] = []
  private readonly lost: Hit<CommitmentFields>[] = []
  private readonly statements: Hit<StatementFields>[] = []
  private readonly taken = new Map<Sentence, StatementKind>()
  /** The last sentence that said what the letter itself does. */
  private presented: Sentence | null = null
  private previous: Who = 'none'
  /** What the head of the list that is open promises; its items take it over. */
  private head: { readonly sentence: Sentence; readonly promised: readonly Promised[] } | null = null

  constructor(times: readonly Hit<TimeFields>[], source: string, context: Context) {
    this.times = new Times(times)
    this.source = source
    this.context = context
  }

  read(sentences: readonly Sentence[]): SaidThings {
    for (let i = 0; i < sentences.length; i++) this.sentence(sentences[i] as Sentence, sentences[i + 1])
    return {
      commitments: [...withAnaphora(this.found), ...this.lost],
      statements: this.statements,
      taken: this.taken,
      promises: new Map(this.found.map((it) => [it.sentence, it.hit.fields])),
    }
  }

  private sentence(sentence: Sentence, next: Sentence | undefined): void {
    const inTime = this.times.in(sentence)
    const around = aroundOf(sentence, inTime, this.context, this.previous)
    const acts = actsOf(sentence)
    const main = acts.find((it) => it.clause.kind === 'main' && it.mood !== 'none') ?? null
    this.previous = main && main.subject.who !== 'none' ? main.subject.who : this.previous
    const what: Said = { sentence, text: sentence.text, acts, main, around }
    const { promised, refused } = isUnthinkable('commitment', sentence, this.context)
      ? NOT_ASKED
      : promisedIn(sentence, acts, around)
    const rule = this.spokenAgainst(what, promised)
    const isPromise = rule !== null && promisesAllTheSame(what, promised, rule.kind)
    if (rule && !isPromise) {
      for (const it of promised) this.lose(it, `the sentence is a ${rule.kind}: ${rule.id}`)
      this.state(sentence, rule, inTime)
      return
    }
    for (const it of refused) this.lose(it, it.lost)
    if (next?.head === sentence && promised.length > 0 && opensList(sentence)) this.head = { sentence, promised }
    else if (!this.inList(sentence, acts, promised, inTime)) this.alone(what, promised, inTime, isPromise)
  }

  /** The statement that keeps every promise of a sentence from being one. */
  private spokenAgainst(what: Said, promised: readonly Promised[]): StatementRule | null {
    const before = statementOf(what, 'before')
    if (!before) return this.goesOnPresenting(what.sentence, promised, what.around) ? performative : null
    return before.kind === 'postponement' && promised.some(isOwnWord) ? null : before
  }

  private inList(
    sentence: Sentence,
    acts: readonly Act[],
    promised: readonly Promised[],
    times: readonly Hit<TimeFields>[],
  ): boolean {
    return (
      this.scheduled(sentence, acts, times) ||
      this.wholeItem(sentence, promised) ||
      this.item(sentence, promised) ||
      this.continued(sentence, promised)
    )
  }

  /** `isJudged`: it is known to promise. */
  private alone(what: Said, read: readonly Promised[], times: readonly Hit<TimeFields>[], isJudged: boolean): void {
    const { sentence } = what
    const after = statementOf(what, 'after')
    const promised = isJudged && !onlyOpensList(sentence) ? read : this.standing(what, read, times, after?.kind)
    if (promised.length > 0)
      this.found.push({ sentence, hit: commitmentHit(promised, times, this.context, this.source) })
    else if (after) this.state(sentence, after, times)
  }

  /** What of `read` stands, or what no construction reads and the judge finds. */
  private standing(
    what: Said,
    read: readonly Promised[],
    times: readonly Hit<TimeFields>[],
    kind: StatementKind | undefined,
  ): readonly Promised[] {
    const isOpening = onlyOpensList(what.sentence)
    const isSilent = isOpening || (read.length === 0 && this.dateBefore(what.sentence, times))
    const standing = isSilent ? [] : judgedPromises(what, read, kind)
    if (standing.length === 0) for (const it of read) this.lose(it, isOpening ? 'it only opens a list' : UNLIKELY)
    return standing
  }

  /** «Zodra alles is bezocht, stuur ik u het rapport. Ik ga ervan uit dat dat uiterlijk 1 maart zal zijn.» */
  private dateBefore(sentence: Sentence, times: readonly Hit<TimeFields>[]): boolean {
    const before = this.found.at(-1)
    if (!before || before.hit.fields.deadline || !DATES_IT.test(sentence.text)) return false
    if (before.sentence.flow !== sentence.flow || sentence.index - before.sentence.index !== 1) return false
    const ahead = times.findLast((it) => it.fields.interval !== null && liesAhead(it, sentence, this.context))
    if (!ahead) return false
    const deadline = asDeadline(sentence, ahead, this.source)
    this.found[this.found.length - 1] = {
      ...before,
      hit: { ...before.hit, fields: { ...before.hit.fields, deadline } },
    }
    return true
  }

  /** «– mei 2032: internetconsultatie» under a timetable. */
  private scheduled(sentence: Sentence, acts: readonly Act[], times: readonly Hit<TimeFields>[]): boolean {
    const { head } = sentence
    const act = acts[0]
    if (!head || !act || sentence.start !== firstOfItem(sentence) || !isTimetableItem(sentence, head, times))
      return false
    const under = { head, item: itemRange(sentence), itemLemmas: [] }
    const promised = {
      act,
      reading: { kind: 'planned_event', strength: 'firm', isExpected: true } as const,
      construction: timetable,
    }
    this.found.push({ sentence, hit: commitmentHit([promised], times, this.context, this.source, under) })
    return true
  }

  /** «Daarna ga ik in op …» behind «In deze brief …»: without a date of its own it is what the letter does. */
  private goesOnPresenting(sentence: Sentence, promised: readonly Promised[], around: Around): boolean {
    const before = this.presented
    if (!before || before.flow !== sentence.flow || sentence.index - before.index !== 1) return false
    return promised.length > 0 && promised.every(({ act }) => act.subject.who === 'first' && tellsInLetter(act, around))
  }

  /** An item under a head that promises is one commitment: head and item. */
  private item(sentence: Sentence, own: readonly Promised[]): boolean {
    const { head } = this
    if (!head || sentence.head !== head.sentence || standsAlone(own) || isCondition(sentence)) return false
    if (hasOwnVerb(sentence) && !isMeasure(sentence, head.sentence)) return false
    if (sentence.start !== firstOfItem(sentence)) return false
    const under = { head: head.sentence, item: itemRange(sentence), itemLemmas: itemLemmas(sentence) }
    // «In de komende twee jaar:» with «… (derde kwartaal van 2032)» below it: the item says when.
    const inItem = this.times.in(sentence)
    const isDated = inItem.some((it) => it.fields.interval !== null && liesAhead(it, sentence, this.context))
    const times = isDated ? inItem : [...this.times.in(head.sentence), ...inItem]
    this.found.push({ sentence, hit: commitmentHit(head.promised, times, this.context, this.source, under) })
    return true
  }

  /** An item that ends the sentence its head began, where the head alone promises nothing. */
  private continued(sentence: Sentence, own: readonly Promised[]): boolean {
    const { head } = sentence
    if (!head || hasEnded(head) || standsAlone(own) || this.taken.has(head)) return false
    if (sentence.start !== firstOfItem(sentence)) return false
    if (hasOwnVerb(sentence) && !awaitsVerb(head)) return false
    const one = joined(head, sentence)
    const times = [...this.times.in(head), ...this.times.in(sentence)]
    const { promised } = promisedIn(one, actsOf(one), aroundOf(one, times, this.context))
    if (promised.length === 0) return false
    const under = { head, item: itemRange(sentence), itemLemmas: itemLemmas(sentence) }
    this.found.push({ sentence, hit: commitmentHit(promised, times, this.context, this.source, under) })
    return true
  }

  /** «… het volgende pakket:» with «met de sector wordt verkend …» below it: the item has its own verb. */
  private wholeItem(sentence: Sentence, own: readonly Promised[]): boolean {
    const { head } = sentence
    if (own.length === 0 || !hasOwnVerb(sentence)) return false
    if (!head || !/:$/u.test(head.text) || /^\p{Lu}/u.test(sentence.text) || sentence.start !== firstOfItem(sentence))
      return false
    const speaker = this.head?.sentence === head ? this.head.promised[0]?.act : undefined
    const under = { head, item: itemRange(sentence), itemLemmas: [], ...(speaker ? { speaker } : {}) }
    this.found.push({ sentence, hit: commitmentHit(own, this.times.in(sentence), this.context, this.source, under) })
    return true
  }

  private lose(promised: Promised, lost: string): void {
    this.lost.push(lostHit(promised, lost))
  }

  private state(sentence: Sentence, { kind, id }: StatementRule, times: readonly Hit<TimeFields>[]): void {
    this.taken.set(sentence, kind)
    if (kind === 'performative') this.presented = sentence
    const ahead = kind === 'postponement' ? times.findLast((it) => liesAhead(it, sentence, this.context)) : undefined
    const deadline = ahead ? asDeadline(sentence, ahead, this.source) : null
    this.statements.push({
      start: sentence.start,
      end: sentence.end,
      flow: sentence.flow,
      because: id,
      certainty: 'stated',
      fields: { kind, deadline },
    })
  }
}
keepShape(new Reader([], '', nothing))

const NOT_ASKED: Considered = { promised: [], refused: [] }

const DATES_IT =
  /^(?:(?:Ik|Wij|We) (?:ga|gaan|verwacht|verwachten|reken|rekenen)\b[^.;]{0,30}\bdat (?:dat|dit)|(?:Dat|Dit) (?:is|zal|wordt|gebeurt) (?:naar verwachting|uiterlijk|vermoedelijk))\b/u

/** «… is vertraagd; ik stuur u het rapport in mei»: the writer promises anew. */
const isOwnWord = ({ act }: Promised): boolean => act.subject.who === 'first' || act.subject.who === 'government'

/** The first sentence of an item is the item; what follows explains it. */
function firstOfItem({ flow, block }: Sentence): number {
  const at = firstFrom(flow.sentences, block.start, (it) => it.start)
  return flow.sentences[at]?.start ?? block.start
}
