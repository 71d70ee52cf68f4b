import type { Link } from '../../../links/link.ts'
import type { Status } from '../../../links/status/status.ts'
import type { Register } from '../../../register/contract.ts'
import { dayInWords } from '../../parts/days.ts'
import { named } from '../../parts/messages/t.ts'
import { commitmentHref, documentName, factHref } from '../../parts/names.ts'
import { type ReasonView, reasonOf } from '../../parts/reasons/reasons.ts'
import type { RuleTexts } from '../../parts/rule-texts.ts'
import { publicText } from '../../parts/text.ts'

type Facts = Awaited<ReturnType<Register['facts']>>

/** A recommendation with what was answered to it, and what was promised with that. */
export interface RecommendationView {
  readonly text: string
  readonly href: string
  readonly answers: readonly AnswerView[]
}
export interface AnswerView {
  readonly inWords: string
  readonly text: string
  readonly href: string
  readonly document: string
  readonly day: string | null
  readonly dayInWords: string | null
  readonly reason: ReasonView
  /** Where the same sentence promises something. */
  readonly promise: { readonly href: string; readonly status: Status } | null
}

interface Case {
  /** The document with the recommendations. */
  readonly home: string
  readonly on: string
  readonly rules: Pick<RuleTexts, 'links'>
}

const ANSWERS = ['adopts', 'adopts_partly', 'explores', 'rejects', 'notes'] as const
const MOST = 200

export async function recommendationsOf(register: Register, { home, on, rules }: Case): Promise<RecommendationView[]> {
  const facts = await register.facts({ documentId: home, kinds: ['recommendations'], limit: MOST })
  const links = await register.links({ documentId: home, types: ANSWERS })
  const advice = facts.filter((it) => it.standing !== 'rejected' && it.fields.kind === 'recommendation')
  const letters = new Letters(register, on)
  return Promise.all(
    advice.map(async (it) => ({
      text: publicText(it.text),
      href: factHref(home, it.id),
      answers: await Promise.all(
        links
          .filter((link) => link.b.document === home && link.b.fact === it.id)
          .map((link) => answerOf(link, letters, rules)),
      ),
    })),
  )
}

async function answerOf(link: Link, letters: Letters, rules: Pick<RuleTexts, 'links'>): Promise<AnswerView> {
  const { a } = link
  const { document, promises, standings } = await letters.of(a.document)
  const promise = promises.find((it) => a.spans.some(([start, end]) => it.start >= start - 1 && it.start < end))
  const status = promise && standings.get(promise.id)
  const day = document?.date ?? null
  return {
    inWords: named('link.type', link.type),
    text: publicText(a.text.replace(/\s+/g, ' ')),
    href: a.fact === null ? '' : factHref(a.document, a.fact),
    document: document ? documentName(document) : a.document,
    ...{ day, dayInWords: day && dayInWords(day), reason: reasonOf(link, rules) },
    promise: promise && status ? { href: commitmentHref(promise.id), status } : null,
  }
}

interface Letter {
  readonly document: Awaited<ReturnType<Register['document']>>
  readonly promises: Facts
  readonly standings: ReadonlyMap<string, Status>
}

/** What a letter promises, asked once for each letter. */
class Letters {
  readonly #register: Register
  readonly #on: string
  readonly #known = new Map<string, Promise<Letter>>()

  constructor(register: Register, on: string) {
    this.#register = register
    this.#on = on
  }

  of(documentId: string): Promise<Letter> {
    const known = this.#known.get(documentId) ?? this.#ask(documentId)
    this.#known.set(documentId, known)
    return known
  }

  async #ask(documentId: string): Promise<Letter> {
    const [document, promises, { commitments }] = await Promise.all([
      this.#register.document(documentId),
      this.#register.facts({ documentId, kinds: ['commitments'], limit: MOST }),
      this.#register.commitments({ documentId, on: this.#on, limit: MOST }),
    ])
    return { document, promises, standings: new Map(commitments.map((it) => [it.id, it.status])) }
  }
}
