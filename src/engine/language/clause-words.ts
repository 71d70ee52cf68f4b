import { Word } from '../vocabulary/words.ts'
import type { Token } from './token.ts'
import type { VerbForm } from './verb-forms.ts'

// What the parser of clauses knows of words by themselves.

const FINITE = new Set<VerbForm['form']>(['ik', 'hij', 'past', 'pasts'])

export const isFiniteForm = (it: VerbForm): boolean => FINITE.has(it.form)

export const isInfinitive = (it: VerbForm): boolean => it.form === 'infinitive'

/** Forms that can be nothing but finite, whatever stands around them. */
export const SURE = new Set(
  `is was ben zal zou zullen zouden heeft heb had hadden kan kunnen kon konden moet moest moesten wordt werd werden mag
   mocht mochten wil wilde wilden blijkt bleek bleken gaat ging gingen komt kwam kwamen doet deed deden dient diende
   waren zijn hebben worden moeten willen mogen kunt zult wilt bent hebt`.split(/\s+/),
)

/** Of those, plural forms that are infinitives when their clause has its finite verb already. */
export const OR_INFINITIVE = new Set('zijn hebben kunnen moeten worden willen mogen'.split(' '))

export const ADJECTIVES = new Set(['kort', 'licht', 'groot', 'recht', 'mat', 'dicht', 'slecht'])

/** Behind a participle that opens the sentence: «Verwacht wordt dat». */
export const PASSIVES = new Set(['wordt', 'worden', 'werd', 'werden', 'is', 'zijn'])

/** Nouns that are a verb form only beside a pronoun. */
export const NOUNS = new Set(
  `weken afspraken reden maten namen sloten plannen vragen wegen delen vormen werken eisen kosten wensen toetsen testen
   proeven landen scholen doelen lasten rechten posten stappen lijnen zorgen kansen dienst begin geluid`.split(/\s+/),
)

export const HOLDS = new Set(
  'willen vinden verwachten hopen menen denken constateren zien weten vrezen geloven begrijpen betreuren concluderen vernemen benadrukken schatten beseffen vertrouwen erkennen'.split(
    ' ',
  ),
)

/** Finite verbs that take an infinitive or participle further on. */
export const GOVERNS = new Set(
  'zal zullen zou zouden ga gaat gaan kan kunnen wil willen moet moeten laat laten heb heeft hebben is zijn wordt worden blijf blijft blijven'.split(
    ' ',
  ),
)

export const ALWAYS_INDIRECT = new Set(['hoe', 'waarom', 'hoeverre', 'hoeveel'])

export const isJoint = (token: Token): boolean => token.word === ',' || (token.classes & Word.coordinator) !== 0

export const startsSentence = (before: Token): boolean => before.word === '.' || before.word === '–'

const ASKS =
  /^(?:onderzoek|bezie|verken|na|nagegaan|bekijk|bekeken|overweg|weeg|vra|vroeg|gevraagd|weten|kijk|toets|beoorde|vast|inzicht|duidelijk|besl|besluit|afwe)/u

export const asks = (before: Token | undefined): boolean => before !== undefined && ASKS.test(before.word)

/** «…, breng ik», «…, kiest de regering»: the verb of the clause around, with its subject behind it. */
export function isInverted(verb: Token, subject: Token | undefined): boolean {
  if (!subject || !(subject.classes & (Word.nominative | Word.determiner))) return false
  return verb.verbs.some(isFiniteForm) && !verb.verbs.some((it) => it.form === 'participle')
}
