import type { Commitment, LinkDocument, Origin, Passage, Statement } from '../document.ts'
import { endOf, startOf } from '../standing.ts'
import { wordsOf } from '../words/fold.ts'
import { root } from '../words/stem.ts'
import {
  beforeDoing,
  doesItNow,
  isBareAnswer,
  pointsAhead,
  pointsBack,
  saysAsPromised,
  saysPostponed,
  saysWithdrawn,
  tellsDone,
} from './cues.ts'
import { type Evidence, together } from './evidence.ts'

/**
 * What the sentences of a document tell of earlier promises. A promise is often named in one sentence («Ik heb u een plan
 * toegezegd») and answered in the next («Dat bied ik u hierbij aan»), so sentences that point at each other are read as one.
 */
export function toldIn(document: LinkDocument, origin: Origin): Evidence[] {
  const groups = new Telling(document).groups()
  return groups.map((it) => evidenceOf(it, origin))
}

type Said = Passage<Statement>

/** A sentence that tells, and those beside it that it points at. */
interface Group {
  readonly kind: Evidence['kind']
  readonly teller: Said
  readonly members: readonly Said[]
  readonly isExplicit: boolean
  readonly isPart: boolean
  readonly successor: Passage<Commitment> | null
}

const KINDS: Readonly<Partial<Record<Statement['kind'], Evidence['kind']>>> = {
  performative: 'done',
  past_action: 'done',
  fulfilment: 'done',
  policy_position: 'done',
  promise_mention: 'done',
  postponement: 'postponed',
  refusal: 'refused',
}

class Telling {
  private readonly statements: readonly Said[]
  private readonly commitments: readonly Passage<Commitment>[]
  /** Sentences that another one tells of. */
  private readonly taken = new Set<Said>()

  constructor({ statements, commitments }: LinkDocument) {
    this.statements = statements
    this.commitments = commitments
  }

  groups(): Group[] {
    const found = this.statements.flatMap((it, i) => this.group(it, i) ?? [])
    return found.filter((it) => it.isExplicit || !this.taken.has(it.teller))
  }

  private group(it: Said, i: number): Group | null {
    const kind = KINDS[it.fact.kind]
    if (!kind) return null
    const text = it.fact.text
    if (isMention(it)) return this.mention(it, text)
    const behind = pointsBack(text) ? this.chain(i, isBareAnswer(text) ? SENTENCE : NEAR) : []
    const mention = behind.find(isMention)
    if (it.fact.kind === 'fulfilment') return this.fulfilment(it, behind)
    if (mention && saysPostponed(text)) return this.answer('postponed', it, [it, mention])
    if (mention && kind === 'refused') return this.answer('refused', it, [it, mention])
    if (mention && doesItNow(text)) return { ...this.answer('done', it, [it, mention]), isPart: true }
    const named = this.namedBehind(it, i)
    if (named) return this.answer('done', it, [it, named])
    const isExplicit = saysAsPromised(text)
    if (isExplicit && saysWithdrawn(text)) return this.answer('refused', it, [it])
    const members = behind[0] ? [it, behind[0]] : [it]
    if (kind === 'postponed') return { ...this.answer(kind, it, members), isExplicit }
    return {
      kind,
      teller: it,
      members,
      isExplicit: isExplicit || behind.slice(0, 1).some(isNamed),
      isPart: false,
      successor: null,
    }
  }

  /** The sentence that names the promise tells itself what became of it, or leaves that to another. */
  private mention(it: Said, text: string): Group | null {
    if (saysWithdrawn(text)) return this.answer('refused', it, [it])
    if (saysPostponed(text)) return this.answer('postponed', it, [it])
    return tellsDone(text) ? this.answer('done', it, [it]) : null
  }

  /** «Hiermee beschouw ik deze toezegging als afgedaan» leaves to the sentence before it what was done. */
  private fulfilment(it: Said, behind: readonly Said[]): Group {
    const performed = behind.find((one) => one.fact.kind === 'performative')
    const act = behind.findLast((one) => one.fact.kind === 'past_action')
    const isOpen = isBareAnswer(it.fact.text) && !behind.some(isMention)
    const teller = isOpen ? (performed ?? (it.cites.length === 0 ? act : undefined) ?? it) : it
    for (const one of behind) if (teller !== it || isMention(one)) this.taken.add(one)
    return this.answer('done', teller, [it, ...behind])
  }

  /** «Hierbij zend ik u het plan. Ik had u dit plan voor het reces toegezegd.» */
  private namedBehind(it: Said, i: number): Said | null {
    const next = this.statements[i + 1]
    if (!next || !isMention(next) || !isBeside(it, next) || !pointsAhead(next.fact.text)) return null
    return it.fact.kind === 'performative' || it.fact.kind === 'past_action' ? next : null
  }

  private answer(kind: Evidence['kind'], teller: Said, members: readonly Said[]): Group {
    const last = members.reduce((end, it) => Math.max(end, endOf(it.place.spans)), 0)
    const isMoved = kind === 'postponed' || kind === 'refused'
    return {
      kind,
      teller,
      members,
      isExplicit: true,
      isPart: false,
      successor: isMoved ? this.next(last, teller.section) : null,
    }
  }

  /** The sentences at once before one, back to the one that names the promise. */
  private chain(i: number, gap: number): Said[] {
    const found: Said[] = []
    for (let at = i; at > 0 && found.length < FEW; at--) {
      const [before, it] = [this.statements[at - 1], this.statements[at]]
      if (!before || !it || !isBeside(before, it, found.length === 0 ? gap : NEAR)) break
      found.push(before)
      if (isMention(before)) break
    }
    return found
  }

  /** The promise that follows in the same section: it comes in place of the one that is moved or taken back. */
  private next(after: number, section: number): Passage<Commitment> | null {
    const found = this.commitments.find((it) => startOf(it.place.spans) >= after && it.section === section)
    return found && startOf(found.place.spans) - after <= REACH ? found : null
  }
}

const FEW = 3
// A sentence between two others costs a space or a line end.
const NEAR = 4
// Two or three sentences.
const REACH = 500
// Of a sentence that is no fact nothing is known; «hiermee» may reach over one.
const SENTENCE = 240
const isBeside = (one: Said, next: Said, gap = NEAR): boolean =>
  one.section === next.section && startOf(next.place.spans) - endOf(one.place.spans) <= gap

/** «Heb ik toegezegd», «schreef ik dat uw Kamer zou horen»: what was promised is named, not what was done. */
const isMention = ({ fact }: Said): boolean => fact.kind === 'promise_mention' || WROTE.test(fact.text)
const WROTE = /\b(?:schreef|meldde|berichtte|liet|gaf)\b[^.;]{0,40}\bik\b[^.;]{0,200}\bzou(?:den)?\b/u
const isNamed = (it: Said): boolean => saysAsPromised(it.fact.text)

const LAW =
  /\b(?:in werking getreden|staatsblad|staatscourant|wet(?:swijziging)? (?:is|gewijzigd)|besluit is (?:gewijzigd|gepubliceerd))\b/iu
const DECISION = /\b(?:besloten|vastgesteld|besluit|pilot|rapport|onderzoek|evaluatie|regeling)\b/iu

function evidenceOf({ kind, teller, members, isExplicit, isPart, successor }: Group, document: Origin): Evidence {
  const said = [teller, ...members.filter((it) => it !== teller)]
  const inOrder = [...said].sort((a, b) => startOf(a.place.spans) - startOf(b.place.spans))
  const text = inOrder.map((it) => it.fact.text).join(' ')
  const own = said.findLast((it) => it.fact.deadline !== null)?.fact.deadline?.interval ?? null
  return {
    kind,
    place: teller.place,
    ...together(said),
    own: isPart ? wordsOf(beforeDoing(teller.fact.text)).map(root) : teller.content,
    text,
    isExplicit,
    isPart,
    successor,
    deadline: own ?? successor?.fact.deadline?.interval ?? null,
    rank: LAW.test(text) ? 4 : DECISION.test(text) ? 3 : 2,
    document,
  }
}
