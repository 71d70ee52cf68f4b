import type { CommitmentDetail } from '../../../register/commitments.ts'
import type { Register } from '../../../register/contract.ts'
import { dayInWords, type Interval, intervalInFull } from '../../parts/days.ts'
import { named, t } from '../../parts/messages/t.ts'
import { documentHref, documentId, documentName, factHref } from '../../parts/names.ts'
import { publicText } from '../../parts/text.ts'
import { type Scale, scaleOf } from '../../parts/timeline/scale.ts'
import type { Document, Fact } from './view.ts'

/** By when: the words, what they mean, and every term that was set since. */
export interface TermsView {
  /** How the first term follows from the words of the sentence. */
  readonly derived: readonly string[]
  readonly terms: readonly TermView[]
  readonly picture: LifeView | null
}
export interface TermView {
  readonly label: string
  readonly inWords: string
  readonly setBy: string
  readonly href: string
  readonly day: string | null
  readonly dayInWords: string | null
  /** The words that set it; null: those of the sentence itself. */
  readonly text: string | null
}
/** The life of a commitment as a picture. */
export interface LifeView {
  readonly scale: Scale
  readonly made: string | null
  readonly dues: readonly string[]
  readonly found: readonly string[]
  readonly on: string
  readonly words: string
}

interface Case {
  readonly fact: Fact
  readonly document: Document
  readonly detail: CommitmentDetail | null
  readonly on: string
}

export async function termsOf(register: Register, the: Case): Promise<TermsView> {
  const { fact, detail } = the
  const terms = firstOfEach(detail?.deadlines ?? [])
  const own = (fact.fields as { deadline?: unknown }).deadline
  const isInherited = !own && terms.length > 0
  return {
    derived: [...derivedFrom(fact), ...(isInherited ? [t('promise.term.from-report')] : [])],
    terms: await Promise.all(terms.map((it, i) => termOf(register, it, i, fact))),
    picture: lifeOf(the),
  }
}

interface Deadline {
  readonly text: string
  readonly interval: Interval | null
  readonly alternatives?: readonly Interval[]
  readonly kind?: string
}

function derivedFrom({ fields }: Fact): string[] {
  const { deadline } = fields as { deadline?: Deadline | null }
  if (!deadline) return [t('promise.term.none')]
  const words = publicText(deadline.text)
  if (!deadline.interval) return [t('promise.term.undatable', { words })]
  const others = (deadline.alternatives ?? []).map(intervalInFull)
  return [
    t('promise.term.words', { words, interval: intervalInFull(deadline.interval) }),
    ...(others.length > 0 ? [t('promise.term.other', { intervals: others.join('; ') })] : []),
  ]
}

type Term = CommitmentDetail['deadlines'][number]

/** A term that several passages name was moved once. */
function firstOfEach(terms: readonly Term[]): Term[] {
  return terms.filter((it, i) => i === 0 || it.interval[1] !== terms[i - 1]?.interval[1])
}

/** «Vóór 1 juli» runs from the day on which it was said: only its end tells something. */
const termInWords = ({ interval: [from, to], on }: Term): string =>
  intervalInFull(to !== null && from !== null && from === on ? [null, to] : [from, to])

async function termOf(register: Register, term: Term, index: number, fact: Fact): Promise<TermView> {
  const { setBy, on } = term
  const isOwn = setBy.fact === fact.id && setBy.document === fact.documentId
  const document = await register.document(setBy.document)
  const [said] =
    isOwn || setBy.fact === null ? [] : await register.facts({ id: setBy.fact, documentId: setBy.document, limit: 1 })
  return {
    label: t(index === 0 ? 'promise.term.first' : 'promise.term.moved'),
    inWords: termInWords(term),
    setBy: document ? documentName(document) : documentId(setBy.document),
    href: setBy.fact === null ? documentHref(setBy.document) : factHref(setBy.document, setBy.fact),
    day: on,
    dayInWords: on && dayInWords(on),
    text: isOwn ? null : publicText((said?.text ?? setBy.text).replace(/\s+/g, ' ')) || null,
  }
}

function lifeOf({ document, detail, on }: Case): LifeView | null {
  const made = document.date
  const dues = firstOfEach(detail?.deadlines ?? []).flatMap((it) => it.interval[1] ?? [])
  const found = (detail?.evidence ?? []).filter((it) => it.on !== null)
  const scale = scaleOf([made, on, ...dues, ...found.map((it) => it.on)])
  if (!scale || (dues.length === 0 && found.length === 0)) return null
  const events = [
    ...(made ? [t('promise.event.made', { day: dayInWords(made) })] : []),
    ...dues.map((day, i) => t(i === 0 ? 'promise.event.term' : 'promise.event.moved', { day: dayInWords(day) })),
    ...found.map((it) => t('promise.event.found', { day: dayInWords(it.on ?? ''), what: named('link.type', it.type) })),
  ]
  const words = t('promise.term.picture', { events: `${events.join('; ')}.` })
  return { scale, made, dues, found: [...new Set(found.map((it) => it.on ?? ''))], on, words }
}
