import type { Context } from '../../context.ts'
import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import { spansIn } from '../../structure/view.ts'
import type { Hit, TimeFields } from '../fact.ts'
import type { Deadline } from '../meaning.ts'
import { liesAhead } from './around.ts'

type Time = Hit<TimeFields>

/**
 * The moment by which a clause says its act is done: the last time ahead in the clause itself, else in the clauses that
 * belong to the act. A time in a condition or beside another act is not the deadline.
 */
export function deadlineOf(
  sentence: Sentence,
  clause: Clause,
  times: readonly Time[],
  context: Context,
  source: string,
): Deadline | null {
  const ahead = times.filter((it) => liesAhead(it, sentence, context))
  if (ahead.length === 0) return null
  const [own, inner] = [
    ahead.filter((it) => clauseAt(sentence, it) === clause),
    ahead.filter((it) => belongs(sentence, clauseAt(sentence, it), clause)),
  ]
  // «wil ik de komende tijd bespreken, om u vóór de zomer te informeren»: a date goes before a time without one.
  const time = best(own.filter(isDated)) ?? best(inner.filter(isDated)) ?? best(own) ?? best(inner)
  return time ? asDeadline(sentence, time, source) : null
}

export function asDeadline({ flow }: Sentence, time: Time, source: string): Deadline {
  return { ...time.fields, text: flow.view.text.slice(time.start, time.end), spans: spansIn(source, flow.view, time) }
}

/**
 * In no clause of the promise: taken when it is in a main clause, in a clause that goes on from it, or in one that says
 * when what is promised comes («in de brief die u in mei ontvangt»). Never from a condition or a cause.
 */
export function lastResort(
  sentence: Sentence,
  times: readonly Time[],
  context: Context,
  source: string,
): Deadline | null {
  const time = best(
    times.filter((it) => liesAhead(it, sentence, context) && mayDate(it, clauseAt(sentence, it), sentence)),
  )
  return time ? asDeadline(sentence, time, source) : null
}

function mayDate({ fields }: Time, clause: Clause | null, sentence: Sentence): boolean {
  const { tokens } = sentence
  if (!clause || clause.kind === 'main' || /^(?:waar\p{L}*|wat|zodat)$/u.test(clause.opener)) return true
  // «bruggen die binnen vijftien jaar moeten worden vervangen» describes; a day or season is when it comes.
  if (!/^(?:die|dat)$/u.test(clause.opener) || fields.interval === null) return false
  const own = tokens.slice(clause.from, clause.to)
  const comes = fields.recurrence === null && isOfPaper(sentence, clause) && own.some((it) => COMES.has(it.word))
  return DATED.has(fields.kind) || comes || own.some((it) => SCHEDULED.has(it.word))
}
/** «de evaluatie die voor 2026 op de rol staat» says when it comes, whatever the time. */
const SCHEDULED = new Set(['rol', 'gepland', 'ingepland', 'voorzien', 'planning', 'agenda', 'geagendeerd'])
/** «… in de evaluatie, die volgend jaar verschijnt»: when a paper comes; «de gemeente die in 2026 subsidie ontvangt» is no such thing. */
const COMES = new Set([
  'verschijnt',
  'verschijnen',
  'plaatsvindt',
  'plaatsvinden',
  'uitkomt',
  'uitgaat',
  'zend',
  'stuur',
])
const PAPER =
  /(?:brief|rapport|evaluatie|onderzoek|monitor|nota|verslag|circulaire|programma|agenda|doorlichting|visie|studie|advies|plan|begroting)$/u
const isOfPaper = ({ tokens }: Sentence, { from }: Clause): boolean =>
  tokens.slice(Math.max(0, from - 5), from).some((it) => PAPER.test(it.word))
const DATED = new Set(['day', 'month', 'quarter', 'half_year', 'season', 'part_of_year', 'recess'])

/**
 * A date goes before «binnen een week», which may be how long something takes, and that before a time that recurs or has no
 * date; of several the last.
 */
function best(times: readonly Time[]): Time | undefined {
  const once = times.filter((it) => isDated(it) && it.fields.recurrence === null)
  return once.findLast((it) => it.fields.kind !== 'relative') ?? once.at(-1) ?? times.findLast(isDated) ?? times.at(-1)
}

const isDated = (it: Time): boolean => it.fields.interval !== null

/** The innermost clause around a time. */
export function clauseAt({ tokens, clauses }: Sentence, { start }: { start: number }): Clause | null {
  const at = tokens.findIndex((it) => it.end > start)
  let found: Clause | null = null
  for (const clause of clauses)
    if (clause.from <= at && at < clause.to && (!found || clause.from >= found.from)) found = clause
  return found
}

const CONDITIONS =
  /^(?:indien|als|wanneer|mits|tenzij|omdat|doordat|aangezien|nadat|nu|zoals|terwijl|hoewel|die|dat|welke|wat|waarvan|waarin)$/u

/** «… om in 2020 te starten»: clauses with «te» and the like say what is promised; causes and descriptions do not. */
function belongs(sentence: Sentence, inner: Clause | null, clause: Clause): boolean {
  if (!inner) return true
  if (inner.kind === 'main') return inner === clause
  if (inner.from < clause.from) return false
  // «zal die in 2032 uitvoeren»: right behind the verb it is an object.
  if (inner.kind === 'relative' && inner.from === clause.finite + 1) return true
  return inner.kind === 'te' || !CONDITIONS.test(inner.opener) || (inner.opener === 'dat' && isContent(sentence, inner))
}

/** «dat» behind a verb opens what is promised; behind a noun it describes that noun. */
function isContent({ tokens }: Sentence, { from }: Clause): boolean {
  const before = tokens[from - 1]
  return (
    before !== undefined &&
    (before.verbs.length > 0 || before.word === ',' || /^(?:toe|over|ervoor|ernaar|ervan|uit|is)$/u.test(before.word))
  )
}
