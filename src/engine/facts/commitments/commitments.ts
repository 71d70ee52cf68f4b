import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import type { Hit, TimeFields } from '../fact.ts'
import type { CommitmentFields, Deadline, Phrase, Strength } from '../meaning.ts'
import { Triggered } from '../triggered.ts'
import type { Act } from './act.ts'
import { actorOf } from './actor-name.ts'
import type { Around, Construction, Reading } from './construction.ts'
import { constructions } from './constructions.ts'
import { deadlineOf, lastResort } from './deadline.ts'
import { isDenied } from './denial.ts'
import { detailsOf, phraseOf } from './details.ts'
import { objectOf } from './object.ts'
import { isHeard } from './reach.ts'
import { recipientOf } from './recipient.ts'
import { speaksForGovernment } from './speaker.ts'
import { strengthOf } from './strength.ts'

/** A clause that promises, with the construction that says so. */
export interface Promised {
  readonly act: Act
  readonly reading: Reading
  readonly construction: Construction
}

/** Why no commitment was read in a sentence where a construction fitted. */
export interface Considered {
  readonly promised: readonly Promised[]
  readonly refused: readonly (Promised & { readonly lost: string })[]
}

/** All clauses of a sentence that promise, and those that would but for a reason. */
export function promisedIn(
  sentence: Sentence,
  acts: readonly Act[],
  around: Around,
  asked: readonly Construction[] = triggered.in(sentence.tokens),
): Considered {
  const promised: Promised[] = []
  const refused: (Promised & { lost: string })[] = []
  for (const act of acts) {
    if (act.mood === 'none' || act.clause.kind === 'te') continue
    const fitting = firstFitting(asked, act, around)
    if (!fitting) continue
    if (act.subject.who === 'first' && !speaksForGovernment(around.context.document)) {
      refused.push({ ...fitting, lost: 'the writer is not the government' })
      continue
    }
    const isLeft = fitting.reading.strength === 'successor'
    const lost = isLeft ? null : isDenied(sentence, act.clause) ? 'the act is denied' : isHeard(act, acts, around)
    if (lost) refused.push({ ...fitting, lost })
    else promised.push(fitting)
  }
  return { promised, refused }
}

const triggered = new Triggered(constructions)

function firstFitting(asked: readonly Construction[], act: Act, around: Around): Promised | null {
  for (const construction of asked) {
    const reading = construction.read(act, around)
    if (reading) return { act, reading, construction }
  }
  return null
}

/** The head of a list and the item under it that a commitment stands in. */
export interface Under {
  readonly head: Sentence
  readonly item: Range
  readonly itemLemmas: readonly string[]
  /** Who promises in the head, for items that name nobody. */
  readonly speaker?: Act
}

/** One commitment of a sentence, or of one item under it. */
export function commitmentHit(
  promised: readonly Promised[],
  times: readonly Hit<TimeFields>[],
  context: Context,
  source: string,
  under: Under | null = null,
): Hit<CommitmentFields> {
  const main = mainOf(promised)
  const { sentence } = main.act
  const lemmas = promised.flatMap((it) => it.reading.lemmas ?? it.act.lemmas)
  const strength = strengthFor(promised, lemmas, under?.itemLemmas ?? [])
  const kind = main.reading.kind
  const fields: CommitmentFields = {
    kind,
    strength,
    actor: actorOf(speakerOf(promised, main, under?.speaker), {
      kind,
      isSuccessor: strength === 'successor',
      context,
      source,
    }),
    ...detailsOf(under?.head ?? sentence, source),
    recipient: recipientOf(main.act, lemmas, context),
    action: main.act.lemmas[0] ?? null,
    object: under ? sentence.flow.view.text.slice(under.item.start, under.item.end) : objectOf(main.act, times),
    deadline: deadlineIn(promised, main, times, context, source),
    head: under ? headPhrase(under.head, source) : null,
    disjuncts: disjunctsOf(main.act, source),
    isExpected: main.reading.isExpected ?? /\bnaar verwachting\b/u.test(sentence.text),
    partOf: null,
    covers: [],
  }
  const first = under?.head ?? sentence
  const range = { start: first.start, end: under?.item.end ?? sentence.end }
  return {
    ...range,
    flow: sentence.flow,
    because: main.construction.id,
    certainty: 'stated',
    fields,
    ...(under ? { pieces: [{ start: first.start, end: first.end }, under.item] } : {}),
  }
}

/** A promise that gave way is only told of: where it stands and what it was taken for. */
export function lostHit({ act, reading, construction }: Promised, lost: string): Hit<CommitmentFields> {
  const { start, end, flow } = act.sentence
  const fields = { ...noFields, kind: reading.kind, action: act.lemmas[0] ?? null }
  return { start, end, flow, because: construction.id, certainty: 'stated', fields, lost }
}

const noFields: CommitmentFields = {
  kind: 'promise',
  strength: 'firm',
  actor: { canonical: null, spans: [] },
  coActors: [],
  recipient: null,
  action: null,
  object: null,
  deadline: null,
  condition: null,
  qualifiers: [],
  exception: null,
  head: null,
  disjuncts: [],
  isExpected: false,
  partOf: null,
  covers: [],
}

/** The deadline of the clause that counts, else of another clause that promises, else any time ahead. */
function deadlineIn(
  promised: readonly Promised[],
  main: Promised,
  times: readonly Hit<TimeFields>[],
  context: Context,
  source: string,
): Deadline | null {
  for (const { act } of [main, ...promised.filter((it) => it !== main)]) {
    const found = deadlineOf(act.sentence, act.clause, times, context, source)
    if (found) return found
  }
  return lastResort(main.act.sentence, times, context, source)
}

/** Where one of the acts is the writer's own, the writer promises. */
function speakerOf(promised: readonly Promised[], main: Promised, ofHead: Act | undefined): Act {
  const { who } = main.act.subject
  const isUnnamed = who === 'thing' || who === 'none' || who === 'house'
  const first = promised.find((it) => it.act.subject.who === 'first')
  if (first && isUnnamed) return first.act
  return isUnnamed && ofHead ? ofHead : main.act
}

/** Where informing the House stands beside another act, its clause names the date. */
function mainOf(promised: readonly Promised[]): Promised {
  const isSuccessor = promised.find((it) => it.reading.strength === 'successor')
  return (
    isSuccessor ??
    promised.find(
      (it) =>
        strengthOf(it.reading.lemmas ?? it.act.lemmas) === 'firm' &&
        (it.reading.lemmas ?? it.act.lemmas).includes('informeren'),
    ) ??
    (promised[0] as Promised)
  )
}

function strengthFor(
  promised: readonly Promised[],
  lemmas: readonly string[],
  itemLemmas: readonly string[],
): Strength {
  const given = promised.find((it) => it.reading.strength !== undefined)?.reading.strength
  if (given === 'successor') return given
  const own = strengthOf(lemmas)
  if (given) return own === 'firm' && strengthOf(lemmas) !== 'firm' ? own : given
  return own === 'firm' && itemLemmas.length > 0 ? strengthOf(itemLemmas) : own
}

const headPhrase = (head: Sentence, source: string): Phrase => phraseOf(head, head, source)

const EITHER = /\b(?:dan wel|danwel|ofwel)\b/u

/** «overgenomen dan wel verder onderzocht»: either is promised, so the strength is that of the weakest. */
function disjunctsOf({ sentence, clause, lemmas }: Act, source: string): CommitmentFields['disjuncts'] {
  if (lemmas.length < 2 || !EITHER.test(sentence.text)) return []
  return clause.verbs.flatMap((i) => {
    const token = sentence.tokens[i]
    const form = token?.verbs.find((it) => lemmas.includes(it.lemma))
    return token && form ? [{ ...phraseOf(sentence, token, source), strength: strengthOf([form.lemma]) }] : []
  })
}
