import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { organisations } from '../../vocabulary/organisations.ts'
import {
  aiming,
  asking,
  handling,
  isAim,
  isPaper,
  isResearcher,
  isResult,
  isTrial,
  judging,
  planning,
  reporting,
  studying,
} from '../../vocabulary/research-verbs.ts'
import { Word } from '../../vocabulary/words.ts'
import { type Act, actOf } from '../commitments/act.ts'

/*
 * What a sentence about a study tells.
 *
 * Reads: who is the subject (the study, who does it, its aim, its results, or the world) and what is said of it. A study
 * that reports, shows or advises gives an outcome; whatever else it does is its course. Of the world, what is asked,
 * measured or planned is course; the rest is how things stand.
 * Leaves alone: whether a sentence is a finding: that is for the rules of findings to say.
 * Known problems: a verb that is in no list is not seen, and a sentence without a verb is taken for a heading.
 */
export type Told =
  /** It reports what was found or advised. */
  | 'outcome'
  /** It tells of aim, question, method or planning. */
  | 'course'
  /** It tells what another study found before. */
  | 'earlier'
  /** It tells how things stand. */
  | 'state'

/** Of whom or what a clause speaks. */
type About = 'paper' | 'researcher' | 'result' | 'aim' | 'trial' | 'world'

export interface ToldSentence {
  readonly told: Told
  readonly about: About
  readonly isQuestion: boolean
}

const BEFORE = /^(?:eerdere?|vorige|voorgaande|voorafgaande?)$/u
/** «Eerder stelde de commissie», «De raad adviseerde in 2021»: told of then, not of the study at hand. */
const THEN = /^(?:eerder|destijds|indertijd)\b/u
const IN_YEAR = /\bin (?:19|20)\d\d\b/u
const BUILDS_ON = /\b(?:bouwt|bouwen|borduurt) voort op\b|^aanleiding (?:is|was|voor|tot)\b/u

/** «een eerdere meting», «de eerste meting liet zien», «de evaluatie uit 2019»: another study than the one of the row. */
function isEarlier(tokens: readonly Token[], words: string, about: About, isPast: boolean): boolean {
  const word = (i: number) => tokens[i]?.word ?? ''
  return (
    BUILDS_ON.test(words) ||
    (isPast && (THEN.test(words) || (about === 'researcher' && IN_YEAR.test(words)))) ||
    tokens.some(
      (it, i) =>
        ((BEFORE.test(it.word) || (isPast && it.word === 'eerste')) &&
          [1, 2, 3].some((next) => isPaper.test(word(i + next)) || word(i + next) === 'oordeel')) ||
        (isPaper.test(it.word) && /^(?:uit|van)$/u.test(word(i + 1)) && /^(?:19|20)\d\d$/u.test(word(i + 2))),
    )
  )
}

export function toldBy(sentence: Sentence, before: ToldSentence | null): ToldSentence {
  const { tokens, clauses } = sentence
  const words = sentence.text.toLowerCase()
  const acts = clauses.filter((it) => it.kind === 'main' && it.finite >= 0).map((it) => actOf(sentence, it))
  const about = acts[0] ? aboutOf(tokens, acts[0], before) : 'paper'
  if (words.endsWith('?')) return { told: 'course', about: 'aim', isQuestion: true }
  const told =
    acts.length > 0 ? ofActs(acts, words, before) : isAnswer(tokens, before) ? 'state' : ofVerbless(tokens, words)
  return {
    isQuestion: false,
    told:
      told !== 'course' &&
      isEarlier(
        tokens,
        words,
        about,
        acts.some((act) => act.mood === 'past'),
      )
        ? 'earlier'
        : told,
    about,
  }
}

/** «Werkt het? Ruim voldoende.» A heading that names the study answers nothing. */
const isAnswer = (tokens: readonly Token[], before: ToldSentence | null): boolean =>
  before?.isQuestion === true && !tokens.some((it) => isPaper.test(it.word) || isAim.test(it.word))

function ofActs(acts: readonly Act[], words: string, before: ToldSentence | null): Told {
  const told = acts.map((act) => toldByAct(act, aboutOf(act.sentence.tokens, act, before), words))
  if (told.includes('outcome')) return 'outcome'
  return told.includes('course') && !answersItself(acts, told, words) ? 'course' : 'state'
}

/** «Zestig gemeenten zijn gevolgd: in 40 daalde het verzuim.» Without an amount what follows a colon explains the question. */
const TELLS_AMOUNT =
  /:.*(?:\d|\b(?:helft|kwart|derde|meeste|gehalveerd|verdubbeld|meer|minder|geen|vaker|hoger|lager)\b)/u

function answersItself(acts: readonly Act[], told: readonly Told[], words: string): boolean {
  if (!TELLS_AMOUNT.test(words)) return false
  const last = acts.at(-1)
  const colon = last?.sentence.tokens.findIndex((it) => it.word === ':') ?? -1
  return colon >= 0 && last !== undefined && last.clause.from > colon && told.at(-1) === 'state'
}

/** «Cijfers over pachtcontracten», not «De pacht stagneert»: a sentence whose verb is in no list begins like any other. */
function ofVerbless(tokens: readonly Token[], words: string): Told {
  if (REPORTS.test(words)) return 'outcome'
  if (isTelegram(tokens, words)) return 'state'
  const [first] = tokens
  if (first === undefined || (first.classes === 0 && !PRONOUN.test(first.word))) return 'course'
  if (!(first.classes & Word.determiner)) return 'state'
  const end = tokens.findIndex((it, i) => i > 0 && (it.classes & Word.preposition) !== 0)
  const about = kindOf(tokens.slice(0, end < 0 ? tokens.length : end))
  return about === 'paper' || about === 'researcher' || !tokens.some(isLikeVerb) ? 'course' : 'state'
}

const MEASURES = /:.*(?:\b(?:meer|minder|geen|niet|vaker|hoger|lager|beter|slechter|sneller|circa|gemiddeld)\b|\d\s?%)/u

/** «Toezicht: minder procedures, geen bewijs van winst»: what is spoken of, and behind the colon how it does. */
const isTelegram = (tokens: readonly Token[], words: string): boolean => {
  if (!MEASURES.test(words)) return false
  const about = kindOf(
    tokens.slice(
      0,
      tokens.findIndex((it) => it.word === ':'),
    ),
  )
  return about === 'world' || about === 'trial'
}

/** «kraakt», «hapert»: the third person of a verb that is in no list. */
const isLikeVerb = ({ word, classes, isCapital }: Token): boolean =>
  classes === 0 && !isCapital && /(?:[gklmprw]t|[aeo]{2}[kgnltrs]t|dt)$/u.test(word)

const PRONOUN = /^(?:zij|ze|hij|het|deze|die)$/u

function aboutOf(tokens: readonly Token[], { clause }: Act, before: ToldSentence | null): About {
  const { subject } = clause
  if (!subject) return isPaper.test(tokens[clause.from]?.word ?? '') ? 'paper' : 'world'
  const group = tokens.slice(subject.from, subject.to)
  if (group.length === 1 && PRONOUN.test(group[0]?.word ?? '')) return before?.about ?? 'world'
  // «het onderzoek naar de vraag of», «de onderzoekers van»: what is spoken of stands before the first preposition.
  const end = group.findIndex((it, i) => i > 0 && (it.classes & Word.preposition) !== 0)
  // «De vraag naar woningen» is no question.
  return group[end]?.word === 'naar' && group[end - 1]?.word === 'vraag'
    ? 'world'
    : kindOf(end < 0 ? group : group.slice(0, end))
}

function kindOf(group: readonly Token[]): About {
  const has = (pattern: RegExp) => group.some((it) => pattern.test(it.word))
  if (has(isAim)) return 'aim'
  if (has(isResult)) return 'result'
  if (has(isTrial)) return 'trial'
  if (has(isResearcher) || group.some((it) => it.isCapital && named.has(it.word))) return 'researcher'
  return has(isPaper) || (group[0]?.word === 'dit' && has(/^deel$/u)) ? 'paper' : 'world'
}

/** Names of one word: «het CBS», «Ecorys». */
const named = new Set(
  organisations.flatMap((it) =>
    [it.canonical, ...it.names].filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()),
  ),
)

const REPORTS =
  /\bgebleken\b|\b(?:raadt|raden) (?:[^.;]{1,80} )?(?:aan|af)\b|\b(?:laat|laten|liet) (?![^.;]{1,60}voorbeelden)(?:[^.;]{1,80} )?zien\b|\b(?:wijst|wijzen|wees) (?:op|uit|erop|[^.;]{1,60} uit)\b|\b(?:maakt|maken) duidelijk dat\b|\b(?:komt|komen) naar voren\b|\b(?:doet|doen) (?:\S{1,20} ){0,3}(?:aanbeveling|aanbevelingen)\b|\baanbeveling(?:en)? (?:is|zijn|luidt|luiden)\b|\b(?:doet|doen|deed) er (?:goed|verstandig) aan\b|\bverdien(?:t|en) (?:het|aanbeveling|navolging)\b/u
const TASKED = /\b(?:tot|als) (?:taak|opdracht|doel)\b/u
const IDIOMS =
  /\b(?:staat|staan|stond|stonden) (?:[^.;]{1,120} )?centraal\b|\b(?:komt|komen) (?:[^.;]{1,60} )?aan (?:de orde|de beurt|bod|het woord)\b|\blig(?:t|gen) (?:[^.;]{1,60} )?(?:zwaartepunt|nadruk|accent|focus)\b|^(?:aparte|extra|bijzondere|speciale) aandacht\b|\bin (?:kaart|beeld) gebracht\b|\bbrengt? (?:[^.;]{1,120} )?in (?:kaart|beeld)\b|\bop een rij\b|\bhoudt? (?:[^.;]{1,60} )?zicht op\b|\bwordt? verslag gedaan\b/u

/** The balance is drawn up, conclusions stand in the last chapter: that there are results is not yet what they are. */
const WHERE = /\bbalans (?:wordt |is )?opgemaakt\b|\b(?:terug )?te vinden (?:in|op)\b|\bte vinden zijn\b/u

/** «moet uitwijzen of», «zal duidelijk maken hoe». */
const TO_SHOW =
  /\b(?:uitwijzen|uit te wijzen|blijken|leren|aantonen|duidelijk (?:worden|maken)) (?:of|hoe|welke|waardoor|in hoeverre)\b/u
/** «laat zien of», «toont in hoeverre»: what a study answers, not the answer. */
const ANSWERS = /\b(?:zien|toont|tonen|aan|aangetoond|duidelijk) (?:of|in hoeverre)\b/u

function toldByAct(act: Act, about: About, words: string): Told {
  const lies = act.mood === 'future' || act.mood === 'go' || act.mood === 'must' || act.mood === 'want'
  const lemmas = lemmasOf(act)
  const tells = (list: ReadonlySet<string>) => lemmas.some((it) => list.has(it))
  const asks = hasQuestion(act)
  if (WHERE.test(words) || ANSWERS.test(words) || (lies && (asks || TO_SHOW.test(words)))) return 'course'
  if (about === 'aim' && tells(aiming)) return 'course'
  if (about === 'result') return tells(handling) || lies ? 'course' : 'outcome'
  if (about === 'trial' && act.mood !== 'past' && tells(planning)) return 'course'
  if ((about === 'paper' || about === 'researcher') && (lies || TASKED.test(words))) return 'course'
  if (tells(reporting) && asks && !act.isNegated && act.isPassive) return 'course'
  // «of afschaffing tot uitval zou leiden» is still the question.
  if ((tells(reporting) && act.mood !== 'would') || REPORTS.test(words)) return 'outcome'
  if (about === 'paper') return hasThat(act) || JUDGED.test(words) ? 'outcome' : 'course'
  if (IDIOMS.test(words)) return 'course'
  if (about === 'researcher') {
    if ((tells(judging) && !isAtWork(act, words)) || hasThat(act)) return 'outcome'
    return tells(studying) || tells(planning) || asks ? 'course' : 'state'
  }
  return toldOfWorld(act, tells, asks, words)
}

/** «Een commissie beoordeelt de kwaliteit» is what it does; «beoordeelt de kwaliteit als goed» is its judgement. */
const isAtWork = ({ lemmas, mood }: Act, words: string): boolean =>
  lemmas.includes('beoordelen') &&
  mood === 'present' &&
  !/\b(?:als|positief|negatief|goed|voldoende|kritisch)\b/u.test(words)

/** «zijn gebruikt bij»: a participle that is no more than a word beside its verb still says what was done. */
function lemmasOf({ lemmas, finite, clause, sentence: { tokens } }: Act): readonly string[] {
  if (lemmas[0] !== 'zijn' && lemmas[0] !== 'worden') return lemmas
  const beside = tokens.slice(clause.finite + 1, Math.min(clause.to, clause.finite + 4))
  const participle = beside.flatMap((it) => it.verbs.filter(({ form }) => form === 'participle'))[0]
  return participle ? [participle.lemma, finite] : lemmas
}

const JUDGED =
  /\b(?:is|zijn|was|waren) (?:\S{1,20} ){0,2}(?:positief|negatief|kritisch|somber|eensluidend|mild|gunstig)\b/u
// «In dit onderzoek», «met deze monitor»: what follows is what the study does.
const IN_STUDY =
  /^(?:in|met|via|voor|binnen|door) (?:dit|deze|het|de|een) (?:\S{1,30} ){0,2}\S{0,30}(?:onderzoek|evaluatie|studie|rapport|rapportage|monitor|doorlichting|verkenning|analyse|meting|hoofdstuk|peiling)\b/u

/** «Dit is de tweede van drie rapportages», «Het betreft een steekproef»: what the row is about is named. */
function namesStudy({ clause, finite, sentence: { tokens } }: Act): boolean {
  if (finite !== 'zijn' && finite !== 'betreffen' && finite !== 'gaan') return false
  if (!/^(?:dit|het|hier|hierbij)$/u.test(tokens[clause.from]?.word ?? '')) return false
  return tokens.slice(clause.finite + 1, clause.finite + 8).some((it) => isPaper.test(it.word))
}

function toldOfWorld(act: Act, tells: (list: ReadonlySet<string>) => boolean, asks: boolean, words: string): Told {
  if (hasThat(act) && act.isPassive) return 'outcome'
  if (namesStudy(act) || act.lemmas.includes('verschijnen')) return 'course'
  const isDone = act.isPassive || (act.mood === 'perfect' && act.finite === 'zijn')
  if (ASSESSED.test(words) || (isDone && METHOD.test(words) && !AMOUNT.test(words))) return 'course'
  if (isDone && !act.isNegated && TOLD_AS_DONE.has(act.mood) && (tells(asking) || tells(planning) || asks))
    return 'course'
  if (IN_STUDY.test(words) && act.mood === 'present') return 'course'
  if (act.mood === 'perfect' && tells(COMMISSIONING) && COMMISSIONED.test(words)) return 'course'
  return 'state'
}
/**
 * What is worked with: «een controlegroep is samengesteld». With an amount beside it, it may be the result; of people
 * («deelnemers zijn aan het werk») it is how they do.
 */
const METHOD =
  /\b(?:controlegroep|vergelijkingsgroep|steekproef|enquêtes?|vragenlijst|interviews|microdata|registerdata|klankbordgroep|begeleidingscommissie)\b/u
const AMOUNT = /\b(?:meer|minder|geen|niet|vaker|hoger|lager|beter)\b|%/u
/** «Beoordeeld zijn ontwerp en communicatie»; «als goed beoordeeld» is what came out. */
const ASSESSED =
  /^(?:beoogd|gekozen|beoordeeld|getoetst|verkend|bezien|doorgelicht) (?:is|zijn|wordt|worden)\b(?! (?:\S{1,20} ){0,3}als\b)/u
// «zou moeten worden betrokken» is advice.
const TOLD_AS_DONE: ReadonlySet<Act['mood']> = new Set<Act['mood']>(['present', 'past', 'perfect', 'future'])
const COMMISSIONING = new Set(['instellen', 'vragen', 'verzoeken', 'geven', 'verstrekken', 'laten', 'onderzoeken'])
const COMMISSIONED = /\b\S{0,20}(?:commissie|werkgroep|opdracht|onderzoek|evaluatie|onderzoekers)\b/u

const QUESTIONS = new Set('of hoe hoeveel waarom welke wat wie waar hoeverre wanneer'.split(' '))

/** «… of de regeling werkt», «… hoeveel mensen betalen», and not «omdat» or «die». */
function hasQuestion({ sentence: { clauses, tokens }, clause }: Act): boolean {
  return inside(clauses, clause).some(
    (it) =>
      QUESTIONS.has(it.opener) ||
      QUESTIONS.has(tokens[it.from]?.word ?? '') ||
      tokens[it.from + 1]?.word === 'hoeverre',
  )
}

const hasThat = ({ sentence: { clauses }, clause }: Act): boolean =>
  inside(clauses, clause).some((it) => it.kind === 'sub' && it.opener === 'dat')

const inside = (all: readonly Clause[], clause: Clause): Clause[] => {
  const at = all.indexOf(clause)
  return all.filter((it) => it.parent === at)
}
