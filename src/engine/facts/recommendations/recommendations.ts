/**
 * Recommendations: advice of a study or council, what a note asks the minister to decide, and sentences that only say
 * that there are recommendations. One item per recommendation. The rules beside this file are tried in the order of
 * `readAt`: from what the layout says to what single words say.
 */
import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Problem } from '../../positions.ts'
import { keepShape, nothing } from '../../shapes.ts'
import { type Range, spansIn } from '../../structure/view.ts'
import type { Hit } from '../fact.ts'
import { plainOf } from '../findings/plain.ts'
import { DOUBT, UNLIKELY } from '../likelihood/judge.ts'
import type { RecommendationFields, StatementKind } from '../meaning.ts'
import { addresseeIn } from './addressee.ts'
import { adviceWordsIn } from './advice-notes.ts'
import { Advice } from './advice-words.ts'
import { ADVISED, advisedDecision, asksToDecide } from './advised-decision.ts'
import { areaOf, isReport } from './adviser.ts'
import { adviserNames, standFor } from './adviser-names.ts'
import { isBeforeColon, piecesOf } from './announced.ts'
import { countedProblems } from './counted.ts'
import { enumerated } from './enumerated.ts'
import { type Place, type Read, whole, withoutTail } from './found.ts'
import { ordersIn } from './imperative.ts'
import { ItemsAbove, speaksOfItemsAbove } from './items-above.ts'
import { isUnlikelyAdvice, judgedAdvice, LIKELY, mayBeAdvice, type Taken } from './likely.ts'
import { headedBy, isLabelled, itemOf, LISTED, labelled, opensRecommendations } from './listed.ts'
import { NAMED } from './named.ts'
import { opensWithOrder } from './opening.ts'
import { recommended } from './pieces.ts'
import { announcedIn, REFERENCE } from './reference.ts'
import { AdviceTable, adviceInRow } from './rows.ts'
import { inRunningText, type Told } from './running-text.ts'
import { StemIndex, stemsIn } from './same-words.ts'
import { asksAsAdviser } from './who.ts'

export interface Recommendations {
  readonly hits: Hit<RecommendationFields>[]
  readonly problems: Problem[]
}

/** Sentences of these kinds may hold a recommendation all the same; the others say that they are something else. */
const MAY_HOLD = new Set<StatementKind>([
  'past_action',
  'refusal',
  'third_party',
  'description',
  'policy_position',
  'other',
  'expectation',
  'hypothetical',
  'aim',
])

/** Rules that look at the layout or at a phrase inside a question, whatever the sentence as a whole is; the judge knows what it is. */
const LOOKS_ELSEWHERE = new Set([ADVISED, REFERENCE, NAMED, LIKELY])

export function recommendations(
  sentences: readonly Sentence[],
  taken: ReadonlyMap<Sentence, StatementKind>,
  source: string,
  context: Context,
): Recommendations {
  const reader = new Reader(context, source, isReport(context) ? NO_NAMES : adviserNames(sentences))
  for (const [i, sentence] of sentences.entries()) {
    const kind = taken.get(sentence)
    const mayHold =
      kind === undefined || MAY_HOLD.has(kind) || (kind === 'request' && asksAsAdviser(plainOf(sentence).text))
    reader.read(sentence, sentences[i + 1] ?? null, { kind, mayHold })
  }
  return countedProblems(reader.hits, source)
}

// Farther back than this many recommendations nobody repeats one; it also keeps the cost of a document linear.
const FAR = 200
// As far as a letter goes on about one report.
const NEAR_ADVICE = 15
// An answer to one piece of advice takes a sentence or three.
const NEAR = 4

const NO_NAMES: ReadonlySet<string> = new Set()

class Reader {
  readonly hits: Hit<RecommendationFields>[] = []
  private readonly context: Context
  private readonly source: string
  /** What the document calls its advisers for short. */
  private readonly names: ReadonlySet<string>
  private before: Sentence | null = null
  private beforeThat: Sentence | null = null
  private area = false
  /** Some sentence before named an adviser, a study or advice. */
  private isAdvised = false
  private lastHolder: Sentence | null = null
  /** The head whose items are recommendations. */
  private head: Sentence | null = null
  private readonly known = new StemIndex()
  private readonly items = new ItemsAbove()
  private readonly table = new AdviceTable()
  /** How many recommendations the last sentence that spoke of them announced. */
  private announced: number | null = null
  /** How many of those are still to be told. */
  private untold = 0
  /** The highest number that was announced. */
  private counted = 0

  constructor(context: Context, source: string, names: ReadonlySet<string>) {
    this.context = context
    this.source = source
    this.names = names
  }

  read(sentence: Sentence, next: Sentence | null, taken: Taken): void {
    const { mayHold } = taken
    this.area = areaOf(sentence, this.before, this.area)
    const opensList = next?.head === sentence
    if (mayHold && sentence.heading !== this.before?.heading)
      for (const it of headedBy(sentence, this.lastHolder !== null, this.isAdvised && !isReport(this.context)))
        this.keep(sentence, it)
    const goesOn = this.before !== null && this.before === this.lastHolder
    const isNear = this.lastHolder !== null && sentence.index - this.lastHolder.index <= NEAR
    const isNamed = this.names.size > 0 && standFor(this.names, sentence)
    const words = adviceWordsIn(sentence) | (isNamed ? Advice.who | Advice.adviser : 0)
    const isAnnounced = isNear && this.untold > 0
    const place: Place = {
      sentence,
      words,
      before: this.before,
      area: this.area,
      goesOn,
      isNear,
      isAnnounced,
      opensList,
    }
    this.items.see(sentence, this.before)
    if (mayHold) this.keepItemsAbove(sentence)
    const read = this.readAt(place, taken)
    // What an item quotes is the advice that its head announces.
    const isQuoted = sentence.head !== null && sentence.head === this.head
    // A cell or a line with a label needs no verb or stop: its column or label says what it is.
    const isMarked = sentence.text.includes('|') || isLabelled(sentence)
    for (const it of read)
      if (mayHold || ((isMarked || isQuoted) && it.rule === LISTED) || LOOKS_ELSEWHERE.has(it.rule))
        this.keep(sentence, it)
    if (words & Advice.adviser) this.isAdvised = true
    this.beforeThat = this.before
    this.before = sentence
  }

  /** «Deze drie verbeterpunten noemt de commissie», under a list that nothing announced. */
  private keepItemsAbove(sentence: Sentence): void {
    if (!speaksOfItemsAbove(sentence)) return
    const items = this.items.above(sentence)
    if (
      items.some((it) =>
        this.hits.some((hit) => hit.lost !== UNLIKELY && hit.flow === it.flow && hit.start >= it.start),
      )
    )
      return
    for (const it of items) this.keep(it, whole(LISTED, withoutTail(it.flow.view.text, it)))
  }

  private readAt(place: Place, taken: Taken): Read[] {
    const { sentence } = place
    const row = adviceInRow(sentence)
    const cell = row ?? this.table.adviceIn(sentence, this.source)
    if (cell) return [whole(LISTED, row ? cell : withoutTail(sentence.flow.view.text, cell))]
    const decision = advisedDecision(place, this.context)
    if (decision) return [decision]
    if (sentence.section === 'decision' && asksToDecide(this.context)) return []
    if (place.opensList) return this.opening(place)
    const listed =
      labelled(place, this.source) ?? itemOf(place, this.head !== null && sentence.head === this.head, this.context)
    if (listed) return piecesOf(listed, sentence)
    const order = this.isAdvised && !isReport(this.context) ? opensWithOrder(sentence, this.source) : null
    if (order) return ordersIn(sentence, order).map((it) => ({ ...order, ...it }))
    const rowed = enumerated(
      place,
      [this.before, this.beforeThat].filter((it) => it !== null),
    )
    if (rowed.length > 0) return rowed
    return this.judged(place, taken)
  }

  /** Advice in running text that is likely, whether a rule reads it or not; what a rule reads and is unlikely, gives way. */
  private judged(place: Place, taken: Taken): Read[] {
    if (isUnlikelyAdvice(place.sentence, this.context)) return []
    const told = this.told(place)
    const read = inRunningText(place, told)
    if (read.some((it) => it.rule === REFERENCE)) return read
    const odds = judgedAdvice(place, read, told, taken)
    if (odds === null) return read
    const isKept = taken.mayHold || read.some((it) => LOOKS_ELSEWHERE.has(it.rule))
    if (read.length > 0 && isKept) return odds > DOUBT ? read : read.map((it) => ({ ...it, lost: UNLIKELY }))
    return odds > 0 && mayBeAdvice(place.sentence) ? recommended(LIKELY, place.sentence) : []
  }

  private opening(place: Place): Read[] {
    const count = announcedIn(place, isReport(this.context))
    if (opensRecommendations(place, this.context) || isBeforeColon(place, count)) this.head = place.sentence
    return count === undefined
      ? []
      : [
          whole(REFERENCE, place.sentence, {
            kind: 'recommendation_reference',
            count,
            ...(this.head === place.sentence ? { lost: 'its items follow' } : {}),
          }),
        ]
  }

  private told({ sentence }: Place): Told {
    return {
      context: this.context,
      isAdvised: this.isAdvised,
      announced: this.announced,
      counted: this.counted,
      isNearAdvice:
        sentence.section === 'reaction' ||
        (this.lastHolder !== null && sentence.index - this.lastHolder.index <= NEAR_ADVICE),
      repeats: this.repeats,
    }
  }

  /** Whether the words repeat a recommendation that the document gave before: then the reaction points there. */
  private readonly repeats = (sentence: Sentence, range: Range): boolean => {
    const own = stemsIn({ ...range, flow: sentence.flow })
    return own.size > 0 && this.known.mostShared(own, FAR) >= Math.max(1, Math.ceil(own.size * 0.6))
  }

  private keep(sentence: Sentence, read: Read): void {
    if (read.lost !== UNLIKELY) this.note(sentence, read)
    this.hits.push({
      start: read.start,
      end: read.end,
      flow: sentence.flow,
      because: read.rule,
      ...(read.lost ? { lost: read.lost } : {}),
      certainty: 'stated',
      fields: {
        kind: read.kind,
        study: null,
        head: this.phrase(sentence, read.head ?? null),
        count: read.count ?? null,
        countFound: null,
        addressee: read.kind === 'recommendation' ? addresseeIn(sentence, plainOf(sentence)) : null,
      },
    })
  }

  private note(sentence: Sentence, { kind, count, start, end }: Read): void {
    this.lastHolder = sentence
    if (kind === 'recommendation_reference') {
      this.announced = count ?? null
      this.untold = count ?? 0
      this.counted = Math.max(this.counted, count ?? 0)
    }
    if (kind !== 'recommendation') return
    this.untold--
    this.known.add(stemsIn({ start, end, flow: sentence.flow }))
  }

  private phrase({ flow }: Sentence, range: Range | null): RecommendationFields['head'] {
    if (!range) return null
    return { text: flow.view.text.slice(range.start, range.end), spans: spansIn(this.source, flow.view, range) }
  }
}
keepShape(new Reader(nothing, '', nothing))
