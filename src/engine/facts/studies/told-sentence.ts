import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import {
  aiming,
  asking,
  handling,
  investigating,
  isAim,
  isPaper,
  isStudy,
  judging,
  planning,
  reporting,
  studying,
} from '../../vocabulary/research-verbs.ts'
import { Word } from '../../vocabulary/words.ts'
import { type Act, actOf } from '../commitments/act.ts'
import { type About, aboutOf, isPlural, type Spoken } from './told-about.ts'
import { behindColon, ofVerbless } from './told-verbless.ts'
import {
  answers,
  buildsOn,
  inStudy,
  inYear,
  isAmount,
  isAsked,
  isAssessed,
  isBefore,
  isCommissioned,
  isCourse,
  isFault,
  isForLater,
  isGraded,
  isJudged,
  isLookedInto,
  isMethod,
  isPlanned,
  isTask,
  isToBeEvaluated,
  isToShow,
  isVerdict,
  reports,
  saysWhere,
  spokenWith,
  toldOfThen,
} from './told-words.ts'

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

export interface ToldSentence extends Spoken {
  readonly told: Told
  readonly isQuestion: boolean
  /** It tells that something was looked into already: «onderzocht is», «het doel was». */
  readonly isDone: boolean
}

/** «een eerdere meting», «de eerste meting liet zien», «de evaluatie uit 2019»: another study than the one of the row. */
function isEarlier(tokens: readonly Token[], words: string, about: About, isPast: boolean): boolean {
  const word = (i: number) => tokens[i]?.word ?? ''
  return (
    buildsOn.test(words) ||
    (isPast && (toldOfThen.test(words) || (about === 'researcher' && inYear.test(words)))) ||
    tokens.some(
      (it, i) =>
        ((isBefore.test(it.word) || (isPast && it.word === 'eerste')) &&
          [1, 2, 3].some((next) => isPaper.test(word(i + next)) || word(i + next) === 'oordeel')) ||
        (isPaper.test(it.word) && /^(?:uit|van)$/u.test(word(i + 1)) && /^(?:19|20)\d\d$/u.test(word(i + 2))),
    )
  )
}

export function toldBy(sentence: Sentence, before: ToldSentence | null): ToldSentence {
  const { tokens, clauses } = sentence
  const words = sentence.text.toLowerCase()
  const acts = clauses
    .filter((it) => it.kind === 'main' && it.finite >= 0 && !isComparison(tokens, it))
    .map((it) => actOf(sentence, it))
  const about = acts[0] ? aboutOf(tokens, acts[0], before) : 'paper'
  const spoken = { about, isMany: acts[0] ? isPlural(tokens, acts[0]) : null }
  if (words.endsWith('?')) return { ...spoken, told: 'course', about: 'aim', isQuestion: true, isDone: false }
  const told = toldOf(acts, tokens, words, before)
  const isPast = acts.some((act) => act.mood === 'past')
  const isOfOther = told !== 'course' && isEarlier(tokens, words, about, isPast)
  const isDone = told === 'course' && acts.some((act) => isLookedIntoBefore(act, about))
  return { ...spoken, told: isOfOther ? 'earlier' : told, isQuestion: false, isDone }
}

/** «Groter dan in de meting werd gedacht»: what it is compared with says nothing by itself. */
const isComparison = (tokens: readonly Token[], { from, subject }: Clause): boolean =>
  from > 0 && subject !== null && tokens.slice(subject.from, subject.to).some((it) => it.word === 'dan')

function toldOf(acts: readonly Act[], tokens: readonly Token[], words: string, before: ToldSentence | null): Told {
  if (isVerdict.test(words)) return 'outcome'
  if (acts.length > 0) return ofActs(acts, words, before)
  return isAnswer(tokens, before) ? 'state' : ofVerbless(tokens, words)
}

const isLookedIntoBefore = (act: Act, about: About): boolean =>
  (act.mood === 'past' || act.mood === 'perfect') &&
  (about === 'aim' || lemmasOf(act).some((it) => investigating.has(it)))

/** «Werkt het? Ruim voldoende.» A heading that names the study answers nothing. */
const isAnswer = (tokens: readonly Token[], before: ToldSentence | null): boolean =>
  before?.isQuestion === true && !tokens.some((it) => isPaper.test(it.word) || isAim.test(it.word))

function ofActs(acts: readonly Act[], words: string, before: ToldSentence | null): Told {
  if (isLookedInto.test(words) && !words.includes(':') && !reports.test(words) && !acts.some(isReport)) return 'course'
  const told = acts.map((act) => toldByAct(act, aboutOf(act.sentence.tokens, act, before), words))
  if (told.includes('outcome')) return 'outcome'
  return told.includes('course') && !answersItself(acts, told, words) ? 'course' : 'state'
}

/** «Aanbevolen wordt te laten onderzoeken of»: the first verb says what is told; «leiden» may be part of the question. */
const isReport = ({ lemmas }: Act): boolean => lemmas.some((it) => it !== 'leiden' && reporting.has(it))

/** «Zestig gemeenten zijn gevolgd: in 40 daalde het verzuim.» Without an amount what follows a colon explains the question. */
function answersItself(acts: readonly Act[], told: readonly Told[], words: string): boolean {
  const behind = behindColon(words)
  if (!isAmount.test(behind) && !/\b(?:er|daar)van\b/u.test(behind)) return false
  const last = acts.at(-1)
  const colon = last?.sentence.tokens.findIndex((it) => it.word === ':') ?? -1
  return colon >= 0 && last !== undefined && last.clause.from > colon && told.at(-1) === 'state'
}

function toldByAct(act: Act, about: About, words: string): Told {
  const lies = act.mood === 'future' || act.mood === 'go' || act.mood === 'must' || act.mood === 'want'
  const lemmas = lemmasOf(act)
  const tells = (list: ReadonlySet<string>) => lemmas.some((it) => list.has(it))
  const asks = hasQuestion(act)
  if (saysWhere.test(words) || answers.test(words) || (lies && (isToShow.test(words) || (about === 'trial' && asks))))
    return 'course'
  if (about === 'aim' && tells(aiming) && !isDemand(act, asks)) return 'course'
  if (asks && act.mood === 'want' && tells(asking)) return 'course'
  // «moet leiden tot 500 plekken» is what is hoped for.
  if (act.mood === 'must' && lemmas.includes('leiden')) return 'state'
  if (about === 'result') return tells(handling) || lies || isForLater.test(words) ? 'course' : 'outcome'
  if (about === 'trial' && act.mood !== 'past' && tells(planning)) return 'course'
  if ((about === 'paper' || about === 'researcher') && (lies || isTask.test(words))) return 'course'
  if (tells(reporting) && asks && !act.isNegated && act.isPassive) return 'course'
  // «of afschaffing tot uitval zou leiden» is still the question.
  if ((tells(reporting) && act.mood !== 'would') || reports.test(words)) return 'outcome'
  if (about === 'paper') return (hasThat(act) && !isHeading(act)) || isJudged.test(words) ? 'outcome' : 'course'
  if (isCourse.test(words) || isAsked.test(words) || isToBeEvaluated.test(words) || isPlanned.test(words))
    return 'course'
  if (about === 'researcher') {
    if ((tells(judging) && !isAtWork(act, words)) || hasThat(act)) return 'outcome'
    return (tells(studying) || tells(planning) || asks) && !isFault.test(words) ? 'course' : 'state'
  }
  return toldOfWorld(act, tells, asks, words)
}

/** «De vraag was groter dan het aanbod», and not «de vraag is of». */
const isDemand = ({ clause: { subject }, finite, sentence: { tokens } }: Act, asks: boolean): boolean =>
  !asks && (finite === 'zijn' || finite === 'worden') && subject !== null && tokens[subject.to - 1]?.word === 'vraag'

/** «Evaluatie van de wet, voor het besluit over verlenging dat»: a noun alone names the study. */
const isHeading = ({ clause, sentence: { tokens } }: Act): boolean =>
  isPaper.test(tokens[clause.from]?.word ?? '') && ((tokens[clause.from + 1]?.classes ?? 0) & Word.preposition) !== 0

/** «Een commissie beoordeelt de kwaliteit» is what it does; «beoordeelt de kwaliteit als goed» is its judgement. */
const isAtWork = ({ lemmas, mood }: Act, words: string): boolean =>
  lemmas.includes('beoordelen') &&
  mood === 'present' &&
  !/\b(?:als|positief|negatief|goed|voldoende|kritisch)\b/u.test(words)

/** «zijn gebruikt bij»: a participle that is no more than a word beside its verb still says what was done. */
function lemmasOf({ lemmas: all, finite, clause, sentence: { tokens } }: Act): readonly string[] {
  // «Bezien over de hele periode is het aantal gehalveerd»: from where it is seen.
  const isSeen = clause.finite > clause.from + 1 && (tokens[clause.from + 1]?.classes ?? 0) & Word.preposition
  const lemmas = isSeen && all.length > 1 && SEEN.has(tokens[clause.from]?.word ?? '') ? all.slice(1) : all
  if (lemmas[0] !== 'zijn' && lemmas[0] !== 'worden') return lemmas
  const { subject } = clause
  // «is een groep van 40 huishoudens ondervraagd»: behind a subject that follows its verb.
  const behind = subject && subject.from > clause.finite ? tokens.slice(subject.to - 1, subject.to + 1) : []
  const beside = [...tokens.slice(clause.finite + 1, Math.min(clause.to, clause.finite + 4)), ...behind]
  const participle = beside.flatMap((it) => it.verbs.filter(({ form }) => form === 'participle'))[0]
  return participle ? [participle.lemma, finite] : lemmas
}

const SEEN = new Set(['bezien', 'gezien', 'bekeken', 'gemeten', 'vergeleken'])

/** «Dit is de tweede van drie rapportages», «Het betreft een steekproef»: what the row is about is named. */
function namesStudy({ clause, finite, sentence: { tokens } }: Act): boolean {
  if (finite !== 'zijn' && finite !== 'betreffen' && finite !== 'gaan') return false
  const isPronoun =
    clause.finite === clause.from + 1 && /^(?:dit|het|hier|hierbij)$/u.test(tokens[clause.from]?.word ?? '')
  if (finite !== 'betreffen' && !isPronoun) return false
  return tokens.slice(clause.finite + 1, clause.finite + 8).some((it) => isPaper.test(it.word))
}

/**
 * «De autoriteit voert een monitor uit», «De planning van deze evaluatie is aangepast»: what is done with the study or for
 * it. «Sinds de evaluatie», «meer dan in de studie»: the study is only pointed at.
 */
function speaksOfStudy({ mood, isNegated, clause, sentence: { tokens } }: Act): boolean {
  const before = DETERMINERS.get(mood)
  if (before === undefined || isNegated) return false
  return tokens.slice(clause.from, clause.to).some(({ word }, i, all) => {
    if (!isStudy.test(word)) return false
    const at = [i - 1, i - 2, i - 3].find((it) => before.has(all[it]?.word ?? ''))
    return at !== undefined && !POINTS_AT.has(all[at - 1]?.word ?? '')
  })
}
const THIS = ['dit', 'deze']
const DETERMINERS: ReadonlyMap<Act['mood'], ReadonlySet<string>> = new Map<Act['mood'], ReadonlySet<string>>([
  ['present', new Set([...THIS, 'de', 'het', 'een'])],
  ['perfect', new Set(THIS)],
])
const POINTS_AT = new Set('volgens blijkens uit sinds dan na conform door zonder'.split(' '))

function toldOfWorld(act: Act, tells: (list: ReadonlySet<string>) => boolean, asks: boolean, words: string): Told {
  if (hasThat(act) && act.isPassive) return 'outcome'
  if (namesStudy(act) || act.lemmas.includes('verschijnen')) return 'course'
  // Money is spent by the world, attention by a study.
  if (lemmasOf(act).includes('besteden') && !words.includes('aandacht')) return 'state'
  if (
    (tells(asking) && act.finite === 'laten') ||
    (speaksOfStudy(act) && !isFault.test(words) && !isGraded.test(words))
  )
    return 'course'
  const isDone = act.isPassive || (act.mood === 'perfect' && act.finite === 'zijn') || lemmasOf(act) !== act.lemmas
  if (isDone && spokenWith.test(words)) return 'course'
  if (isAssessed.test(words) || (isDone && isMethod.test(words) && !isAmount.test(words))) return 'course'
  if (
    isDone &&
    !act.isNegated &&
    !isFault.test(words) &&
    TOLD_AS_DONE.has(act.mood) &&
    (tells(asking) || tells(planning) || asks)
  )
    return 'course'
  if (inStudy.test(words) && IN_STUDY.has(act.mood)) return 'course'
  if (act.mood === 'perfect' && tells(COMMISSIONING) && isCommissioned.test(words)) return 'course'
  return 'state'
}
// «zou moeten worden betrokken» is advice.
const TOLD_AS_DONE: ReadonlySet<Act['mood']> = new Set<Act['mood']>(['present', 'past', 'perfect', 'future'])
const IN_STUDY: ReadonlySet<Act['mood']> = new Set<Act['mood']>(['present', 'perfect', 'want', 'future'])
const COMMISSIONING = new Set(['instellen', 'vragen', 'verzoeken', 'geven', 'verstrekken', 'laten', 'onderzoeken'])

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
