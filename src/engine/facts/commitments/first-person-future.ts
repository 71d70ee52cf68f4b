/**
 * What it reads: a main clause in which the signatory says what they will do: «ik zal», «zal ik», «wij zullen», «zullen
 * wij», with the term that is named in the sentence.
 * What it leaves alone: denials («zal ik niet», «zal ik geen»), what is quoted, questions, and sentences cut off by the
 * end of a page.
 * Known problems: a first cut. Other constructions, the strength, co-actors and lists under a head are not read yet.
 */
import type { Context } from '../../context.ts'
import { firstFrom } from '../../positions.ts'
import { type Flow, sentenceAt } from '../../structure/flow.ts'
import { type Range, spansIn } from '../../structure/view.ts'
import type { CommitmentFields, Hit, TimeFields } from '../fact.ts'

// Written out for both cases: a pattern that ignores case is several times slower on a whole document.
const CUE = /\b(?:[Ii]k zal|[Zz]al ik|[Ww]ij zullen|[Zz]ullen wij|[Zz]ullen we|[Ww]e zullen)\b/g
const DENIED = /\b(?:niet|geen|nimmer|nooit)\b/iu
const INFORMS =
  /\b(?:informeren|berichten|rapporteren|terugkomen|toesturen|toezenden|doen toekomen|aanbieden|voorleggen|sturen|zenden)\b/iu
const HOUSE = /\b(?:uw|de Tweede|de Eerste|de|beide) Kamers?\b|\bu\b/iu

export function firstPersonFuture(
  flows: readonly Flow[],
  source: string,
  context: Context,
  times: readonly Hit<TimeFields>[],
): Hit<CommitmentFields>[] {
  return flows.flatMap((flow) => {
    if (flow.kind !== 'body') return []
    const own = times.filter((it) => it.flow === flow && !it.lost).sort((a, b) => a.start - b.start)
    const sentences = new Map<number, Hit<CommitmentFields>>()
    for (const match of flow.view.text.matchAll(CUE)) {
      const sentence = sentenceAt(flow, match.index)
      if (!sentences.has(sentence.start))
        sentences.set(sentence.start, read(flow, source, sentence, match, context, own))
    }
    return [...sentences.values()]
  })
}

function read(
  flow: Flow,
  source: string,
  sentence: Range,
  cue: RegExpMatchArray,
  context: Context,
  times: readonly Hit<TimeFields>[],
): Hit<CommitmentFields> {
  const text = flow.view.text.slice(sentence.start, sentence.end)
  const at = cue.index ?? sentence.start
  const ik = flow.view.text.slice(at, at + cue[0].length).search(/\b(?:ik|wij|we)\b/iu)
  const actor = spansIn(source, flow.view, {
    start: at + ik,
    end: at + ik + (/\b(?:ik|wij|we)\b/iu.exec(cue[0])?.[0].length ?? 2),
  })
  const informs = INFORMS.exec(text)
  const fields: CommitmentFields = {
    kind: 'promise',
    strength: 'firm',
    actor: { canonical: context.document.sender?.role ?? null, spans: actor },
    coActors: [],
    recipient: informs && HOUSE.test(text) ? recipient(text, context) : null,
    action: informs?.[0].toLowerCase() ?? null,
    object: null,
    deadline: deadline(flow, source, sentence, times),
    condition: null,
    qualifiers: [],
    exception: null,
    head: null,
    partOf: null,
    covers: [],
  }
  const lost = reasonAgainst(text, at - sentence.start + cue[0].length)
  return {
    ...sentence,
    flow,
    because: 'commitments/first-person-future@1',
    certainty: 'stated',
    fields,
    ...(lost ? { lost } : {}),
  }
}

function reasonAgainst(text: string, afterCue: number): string | null {
  if (DENIED.test(text.slice(afterCue, afterCue + 60))) return 'the act is denied'
  if (/\?["”’)]?$/u.test(text)) return 'a question'
  if (!/[.!;:]["”’)]?$/u.test(text)) return 'the sentence is cut off or goes on as a list'
  const before = text.slice(0, afterCue)
  return (before.match(/[«“]/gu)?.length ?? 0) > (before.match(/[»”]/gu)?.length ?? 0) ? 'quoted text' : null
}

const recipient = (text: string, context: Context): string | null =>
  /\bEerste Kamer\b/u.test(text) ? 'Eerste Kamer' : (context.document.recipient ?? 'Tweede Kamer')

/** The last time in the sentence that lies ahead and is no mere duration. */
function deadline(
  flow: Flow,
  source: string,
  sentence: Range,
  times: readonly Hit<TimeFields>[],
): CommitmentFields['deadline'] {
  const place = (it: Range) => it.start
  const inside = times.slice(firstFrom(times, sentence.start, place), firstFrom(times, sentence.end, place))
  const term = inside.filter((it) => it.fields.kind !== 'duration' && it.fields.kind !== 'session_year').at(-1)
  if (!term) return null
  return { ...term.fields, text: flow.view.text.slice(term.start, term.end), spans: spansIn(source, flow.view, term) }
}
