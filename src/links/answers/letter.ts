import { WEIGHED } from '../../engine/facts/reactions/reaction-rules.ts'
import type { Commitment, LinkDocument, Passage } from '../document.ts'
import { placeIn, unique } from '../document.ts'
import type { LinkType, Place } from '../link.ts'
import { promisedClass } from '../progress/verb-class.ts'
import { endOf, Standing, startOf } from '../standing.ts'
import type { ContentWords } from '../words/content.ts'
import { plain } from '../words/fold.ts'

/** A sentence of a letter that says something of advice. */
export interface Answer {
  readonly type: LinkType
  readonly place: Place
  readonly words: readonly string[]
  /** «De tweede aanbeveling», «de eerste drie»: places in the list of the report, from 1; -1 is the last. */
  readonly ordinals: readonly number[]
  /** Names the advice, rather than only doing what was advised. */
  readonly isNamed: boolean
}

/** A place where the letter names a study. */
export interface Naming {
  readonly place: Place
  readonly said: string
  readonly words: readonly string[]
  readonly days: readonly string[]
}

/** What must be kept of a letter to know which report it answers. */
export interface Letter {
  readonly namings: readonly Naming[]
  readonly answers: readonly Answer[]
  /** How many recommendations it says that the report has. */
  readonly counts: readonly number[]
  readonly isDecision: boolean
  readonly from: string | null
  readonly to: string | null
}

const KINDS = new Set(['kamerbrief', 'kamerstuk', 'beslisnota', 'kamervragen', 'unknown'])
const STUDY = /\b(?:\p{L}*onderzoek|\p{L}*rapport|\p{L}*evaluatie|studie|doorlichting|verkenning|advies)\b/iu
const REACTS = /\b(?:\p{L}*reactie|reageer|reageren)\b/iu

/** Null when the document answers nothing. */
export function letterOf(document: LinkDocument, words: ContentWords): Letter | null {
  if (!KINDS.has(document.kind)) return null
  const namings = namingsIn(document)
  const answers = answersIn(document, words)
  const isReaction =
    namings.some((it) => REACTS.test(it.place.text)) || answers.some((it) => it.isNamed) || saysReaction(document)
  if (namings.length === 0 || !isReaction) return null
  const { kind, from, to } = document
  const counts = document.facts.recommendations.flatMap((it) => it.count ?? [])
  return { namings, answers, counts, isDecision: kind !== 'beslisnota', from, to }
}

const saysReaction = ({ statements }: LinkDocument): boolean =>
  statements.some((it) => it.fact.kind === 'performative' && REACTS.test(it.fact.text))

/** Sentences that name a study, and the title. «Mijn reactie op het rapport (Kamerstuk …)» tells of an earlier letter. */
function namingsIn(document: LinkDocument): Naming[] {
  const said = document.statements.filter(
    (it) => STUDY.test(it.fact.text) && !it.cites.some((id) => id.startsWith('kst-') && id !== document.id),
  )
  const title = document.titled && STUDY.test(document.titled.place.text) ? [document.titled] : []
  return [...said, ...title].map(({ place, content, ends }) => ({
    place,
    said: plain(place.text),
    words: content,
    days: ends,
  }))
}

function answersIn(document: LinkDocument, words: ContentWords): Answer[] {
  const told = [...ofReactions(document, words), ...ofStatements(document)]
  const taken = standing(told)
  const untold = document.commitments.filter(({ place }) => !taken.overlapping(place.spans))
  return [...told, ...untold.flatMap((it) => ofPromise(it) ?? [])]
}

const standing = <T extends { readonly place: Place }>(things: readonly T[]): Standing<T> =>
  new Standing(things.map((it) => ({ at: startOf(it.place.spans), end: endOf(it.place.spans), it })))

const STANCES = {
  adopted: 'adopts',
  partly: 'adopts_partly',
  explored: 'explores',
  rejected: 'rejects',
  noted: 'notes',
} as const

function ofReactions(document: LinkDocument, words: ContentWords): Answer[] {
  const named = new Map(document.facts.recommendations.map((it) => [it.id, it.text]))
  const promises = standing(document.commitments)
  return document.facts.reactions.map((it) => {
    const ordinals = ordinalsIn(it.text)
    const told = it.recommendation === null || ordinals.length > 0 ? undefined : named.get(it.recommendation)
    const place = placeIn(document, it)
    const promise = told === undefined ? promises.overlapping(place.spans) : undefined
    return {
      type: STANCES[it.stance],
      place,
      words: promise ? aboutOf(promise) : words.of(told ?? it.text),
      ordinals,
      // What nothing but place and traits tells is, behind an answer that names the advice, the ground of that.
      isNamed: it.because !== WEIGHED,
    }
  })
}

/** «Dat elk huis een plan moet hebben, onderschrijf ik»: agreement without the word «aanbeveling». */
function ofStatements({ statements }: LinkDocument): Answer[] {
  return statements
    .filter(({ fact }) => AGREES.test(fact.text) && !NOT.test(fact.text))
    .map(({ place, content }) => ({ type: 'adopts', place, words: content, ordinals: [], isNamed: true }))
}
const AGREES =
  /\b(?:onderschrijf|onderschrijven|omarm|omarmen|steun|ondersteun|deel) (?:ik|wij|we)\b|\b(?:ik|wij|we|kabinet) (?:onderschrijf|onderschrijft|onderschrijven|omarm|omarmt|omarmen)\b/u
const NOT = /\b(?:niet|geen|deels|gedeeltelijk)\b/u

/** A promise to do what was advised. A promise to report on it is no answer to it. */
function ofPromise(promise: Passage<Commitment>): Answer | null {
  const { fact, place } = promise
  const isExploring =
    fact.strength === 'explore' || /\b(?:onderzoeken|verkennen|nagaan|bezien)\b/u.test(fact.action ?? '')
  if ((promisedClass(fact) === 'inform' && !isExploring) || fact.strength === 'successor') return null
  return { type: isExploring ? 'explores' : 'adopts', place, words: aboutOf(promise), ordinals: [], isNamed: false }
}

/** «Ik laat dat onderzoeken»: what it is about is said by the heading. */
const aboutOf = ({ content, heading }: Passage<Commitment>): readonly string[] =>
  content.length < 2 ? unique([...content, ...heading]) : content

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende']
const NUMBERS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const ORDINAL = new RegExp(
  `\\b(?:(?<ordinal>${ORDINALS.join('|')}|laatste)(?: en (?<second>${ORDINALS.join('|')}))?|eerste (?<count>${NUMBERS.join('|')})) (?:aanbeveling|advies|adviezen|suggestie)`,
  'iu',
)

function ordinalsIn(text: string): number[] {
  const found = ORDINAL.exec(text)?.groups
  if (!found) return []
  if (found.count) return Array.from({ length: NUMBERS.indexOf(found.count.toLowerCase()) + 1 }, (_, i) => i + 1)
  return [found.ordinal, found.second].flatMap((it) =>
    it === undefined ? [] : [it.toLowerCase() === 'laatste' ? -1 : ORDINALS.indexOf(it.toLowerCase()) + 1],
  )
}
