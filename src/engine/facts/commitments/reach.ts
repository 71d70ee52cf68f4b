import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import { WordNotes } from '../../language/word-notes.ts'
import { acting } from '../../vocabulary/acting.ts'
import { Word } from '../../vocabulary/words.ts'
import type { Act } from './act.ts'
import type { Around } from './construction.ts'

// A promise in a clause inside another is only the writer's own when the clause around it lets it through.

const REPORTS =
  /^(?:toezeggen|beloven|aankondigen|verzoeken|vragen|stellen|aangeven|schrijven|melden|besluiten|afspreken|berichten|informeren|mededelen|meedelen|weten|zeggen|toelichten|opnemen|vastleggen|schetsen|uiteenzetten)$/u
const OPEN_TO =
  /^(?:dat|waarbij|waarna|waarop|waarvoor|waartoe|waarmee|waarover|waaraan|waarom|hetgeen|zodat|en|die|welke|waarin|of)$/u

const JUDGES =
  /\bvan (?:mening|oordeel) dat\b|\b(?:[Hh]et is|is het) (?:\p{L}+ ){0,2}(?:belangrijk|van (?:groot )?belang|goed|wenselijk|nodig|noodzakelijk|essentieel|cruciaal|zaak|positief|logisch)\b[^.,;]{0,20}\bdat\b/u

const NEXT_STEP = /^(?:waarbij|waarna|waarvoor|waartoe|waarom|wat|hetgeen|waarover|waarmee)$/u

/** The reason why a promise in this clause is not one of this letter; null when it is. */
export function isHeard(act: Act, acts: readonly Act[], around: Around): string | null {
  const { clause } = act
  if (clause.kind === 'main') return performs(act) || treatsBelow(act) ? 'done by this letter' : isNoPlan(act)
  if (isDatedChange(act, around) || isDatedPromise(act, around)) return null
  // «mijn ambtgenoot, van wie u een voorstel ontvangt»
  const isFromWhom = clause.opener === 'wie' && act.sentence.tokens[clause.from - 1]?.word === 'van'
  if (isFromWhom && act.subject.who === 'house') return null
  if (!OPEN_TO.test(clause.opener)) return `in a clause behind «${clause.opener}»`
  if (clause.opener === 'of') return 'a question that is left open'
  // «waarbij ik zal», «waarna»: a next step; other relatives say what the noun before them is.
  if (clause.kind === 'relative')
    return (NEXT_STEP.test(clause.opener) && act.subject.who !== 'third') || isOwnFuture(act)
      ? null
      : 'describes a noun'
  if (clause.opener === 'dat' && isReported(act, acts)) return 'a promise that was made before'
  if (clause.opener === 'dat' && JUDGES.test(act.sentence.text)) return 'what is found good'
  const outer = parentOf(clause, act, acts)
  if (!outer) return null
  const isRule = outer.subject.who !== 'first' && outer.subject.who !== 'government'
  if (isRule && outer.lemmas.some((it) => it === 'bepalen' || it === 'voorschrijven')) return 'what a rule says'
  if (outer.mood === 'past' || outer.mood === 'would') return 'told of the past or as a supposition'
  if (outer.subject.who === 'third' && clause.opener === 'dat') return 'somebody else says so'
  if (clause.opener === 'dat' && outer.lemmas.some((it) => /^(?:verzoeken|vragen)$/u.test(it))) return 'a request'
  return act.subject.who === 'first' || act.subject.who === 'house' || saysPlan(outer)
    ? null
    : 'no promise of the writer'
}

/** What a main clause in the present says that nobody plans: an order, a supposition, advice, what happens today. */
function isNoPlan(act: Act): string | null {
  const { sentence, mood, isPassive, lemmas, subject } = act
  const { text } = sentence
  if (mood !== 'present') return null
  if (beginsWithVerb(act) && isOrder(sentence)) return 'an order'
  if (beginsWithVerb(act) && /, dan /u.test(text)) return 'a supposition'
  for (const [why, pattern] of NO_PLANS) if (pattern.test(text)) return why
  const isAdvice = lemmas.some((it) => ADVISES.test(it)) || /\bin overweging gegeven\b/u.test(text)
  // «In mei wordt uw Kamer een wijziging voorgesteld» is a plan.
  if (isPassive && isAdvice && !/\bKamer\b/u.test(text)) return 'advice or a request'
  return text.startsWith('Vandaag ') && subject.who !== 'first' ? 'done today' : null
}
const ADVISES = /^(?:aanbevelen|adviseren|aanraden|voorstellen|bepleiten|suggereren|opperen|verzoeken)$/u
/** What is said in so many words to be something else. */
const NO_PLANS: readonly (readonly [string, RegExp])[] = [
  [
    'a remark',
    /\b(?:wijs|wijzen|wijst) (?:\p{L}+ ){0,3}erop\b|\bantwoord(?:en)? (?:ik|wij) (?:u )?dat\b|\bstelt vast dat\b|\bkomt naar voren dat\b/u,
  ],
  [
    'what a rule says',
    /^(?:Ingevolge|Krachtens) (?:artikel|(?:de|het) \p{L}*(?:wet|besluit|bepaling|verordening)\b)|\b(?:dient|dienen|moet|moeten) (?:\p{L}+ )?volgens (?:de|het) (?:\p{L}+ ){0,4}(?:\p{L}*wet|verordening|richtlijn)\b/u,
  ],
  ['an estimate', /\bin het huidige tempo\b|\bnaar verluidt\b/iu],
  ['what stands in a budget', /\bvoorziet\b[^.;]{0,40}\bin \d/u],
]

const beginsWithVerb = ({ clause, sentence: { tokens } }: Act): boolean =>
  clause.finite === 0 && tokens[0]?.isCapital === true

/** «Zet de regeling voort», «Laat ik vooropstellen»; «Volgt in mei», «Start in mei» leave their subject to the heading. */
function isOrder({ tokens }: Sentence): boolean {
  const [first, next] = tokens
  if (first?.word === 'laat') return true
  const isStem = first?.verbs.some((it) => it.form === 'ik') && !/^(?:ik|wij|we)$/u.test(next?.word ?? '')
  const isPlain = !first?.verbs.some((it) => it.form === 'hij') || ((next?.classes ?? 0) & Word.determiner) !== 0
  return isStem === true && isPlain
}

/** «Ik informeer u over onderstaande onderwerpen»; what is done about them comes later. */
const treatsBelow = ({ sentence: { text }, mood, lemmas }: Act): boolean =>
  mood === 'present' &&
  /\bonderstaande\b/u.test(text) &&
  lemmas.some((it) => /^(?:informeren|ingaan|berichten|beantwoorden|bespreken)$/u.test(it))

/** «de norm, die ik medio 2030 publiceer», «de brief die u op 1 september ontvangt»: with a day of its own. */
function isDatedPromise(act: Act, around: Around): boolean {
  const { clause, mood, subject } = act
  if (clause.kind !== 'relative' || mood !== 'present') return false
  // «mijn ambtgenoot, die zich daarover nog beraadt»
  if (subject.who === 'government' && (around.isAhead || around.has('nog'))) return true
  return around.isAhead && (subject.who === 'first' || subject.who === 'house') && hasTime(act, around)
}

const hasTime = ({ clause, sentence: { tokens } }: Act, { times }: Around): boolean => {
  const [first, last] = [tokens[clause.from], tokens[clause.to - 1]]
  return times.some((it) => first !== undefined && last !== undefined && first.start <= it.start && it.end <= last.end)
}

/** «…, dat met ingang van 2032 wordt verlengd»: said on the way of something of the writer's, with a day of its own. */
function isDatedChange(act: Act, around: Around): boolean {
  const { clause, sentence, mood, isPassive, subject, lemmas } = act
  if (!around.isAhead || mood !== 'present' || !isPassive || subject.who === 'third' || subject.who === 'house')
    return false
  if (!/^(?:dat|die)$/u.test(clause.opener) || sentence.tokens[clause.from - 1]?.word !== ',') return false
  return hasTime(act, around) && lemmas.some((it) => acting.has(it))
}

/** «vragen die ik in december zal beantwoorden»: said on the way, promised all the same. */
const isOwnFuture = ({ subject, mood }: Act): boolean =>
  (subject.who === 'first' && mood === 'future') ||
  ((subject.who === 'government' || subject.who === 'agency') && (mood === 'go' || mood === 'future'))

/** «heb ik toegezegd dat ik …»: also when another clause stands between. */
const isReported = ({ clause }: Act, acts: readonly Act[]): boolean =>
  acts.some(
    (it) =>
      it.mood === 'perfect' &&
      it.clause.from < clause.from &&
      it.clause.to >= clause.to &&
      it.lemmas.some((lemma) => REPORTS.test(lemma)),
  )

/** Main clauses that pass on what comes: «ik verwacht dat», «dit betekent dat», «de planning is dat», «ik kan u melden dat». */
const saysPlan = ({ lemmas, finite }: Act): boolean =>
  finite === 'zijn' ||
  lemmas.some((it) =>
    /^(?:melden|betekenen|toezeggen|verwachten|zorgen|besluiten|voorzien|houden|mededelen|meedelen|inhouden|afspreken)$/u.test(
      it,
    ),
  )

function parentOf(clause: Clause, act: Act, acts: readonly Act[]): Act | undefined {
  const parent = act.sentence.clauses
  // Positions were given before empty clauses were left out, so the clause around is found by its range.
  const around = parent.filter((it) => it !== clause && it.from <= clause.from && it.to >= clause.to)
  const inner = around.at(-1)
  return inner ? acts.find((it) => it.clause === inner) : undefined
}

const THIS_LETTER =
  /\b(?:hierbij|bijgaand|bijgevoegd|hiermee|hiermede|bij dezen?|(?:met|in|via|middels|bij|door|langs|door middel van) (?:de )?(?:deze|dit|bijgaande|voorliggende|onderhavige|het vervolg van deze) \p{L}{0,24}(?:brief|nota|notitie|schrijven|reactie|rapportage|stuk|antwoord|verslag|weg|appreciatie)|met dit schrijven|onderstaand|hieronder|in het onderstaande|hierna|als bijlage|in de bijlage|middels deze|in reactie op uw verzoek|achtereenvolgens|in paragraaf|in het navolgende|heden|als volgt|in (?:hoofdstuk|bijlage) \d|\(bijlagen? \d|(?:deel|delen|bericht|berichten|meld|melden) (?:ik|wij) u (?:[^.]{0,60} )?het volgende|gelijktijdig met (?:deze|dit|het antwoord op deze)|het onderstaande|van de gelegenheid gebruik|deze brief nu)\b/iu
/** Every form of `THIS_LETTER` holds one of these words. */
const OF_LETTER = new Set(
  `hierbij bijgaand bijgaande bijgevoegd hiermee hiermede deze dezen dit voorliggende onderhavige onderstaand onderstaande
   hieronder hierna bijlage bijlagen verzoek achtereenvolgens paragraaf navolgende heden volgt hoofdstuk volgende
   gelegenheid`.split(/\s+/),
)
const ofLetter = new WordNotes((word) => (OF_LETTER.has(word) ? 1 : 0))
const namesLetter = ({ tokens, text }: Sentence): boolean => ofLetter.in(tokens) !== 0 && THIS_LETTER.test(text)

const PRESENTS =
  /^(?:aanbieden|zenden|sturen|toesturen|toezenden|informeren|berichten|rapporteren|ingaan|reageren|geven|beantwoorden|schetsen|toelichten|meedelen|mededelen|delen|bieden|ontvangen|aantreffen|treffen|presenteren|beschrijven|uiteenzetten|stellen|voorleggen|melden|weergeven|nakomen|voldoen|doen|uitvoeren|bespreken|lichten|zetten|komen|behandelen|opnemen|verzoeken|aangeven|gaan|beperken|reageren|brengen|besteden|stilstaan|staan|verwijzen|aankondigen|leggen|overleggen|voorhangen|bijpraten|vooruitblikken|terugblikken|volgen|meenemen|betrekken|afzetten|onderscheiden|samenvatten|opsommen|hechten|genoegen|lezen|langslopen|lopen|antwoorden|voegen|bijvoegen)$/u

const THIS_PAPER = /\b(?:brief|nota|notitie|schrijven|reactie|rapportage|bijlage|hieronder|hierna)\b/iu
const ACTS_BACK = /^(?:betrekken|meenemen|bespreken|stellen|opnemen|komen|gaan|uitvoeren)$/u

/** «Hierbij bied ik aan», «in deze brief zal ik ingaan op»: what the letter does itself. */
export function performs({ sentence, lemmas, mood, subject }: Act): boolean {
  if (mood === 'perfect' || mood === 'past' || mood === 'would') return false
  if (!lemmas.some((it) => PRESENTS.test(it)) || !namesLetter(sentence)) return false
  // «Hierbij zal ik de gemeenten betrekken»: «hierbij» with «zal» or a verb of acting points back, not at the letter.
  const isBack = /\bhierbij\b/iu.test(sentence.text) && !THIS_PAPER.test(sentence.text)
  if (isBack && lemmas.some((it) => ACTS_BACK.test(it))) return false
  return mood !== 'future' || !isBack || subject.who === 'thing'
}

/** Telling, treating or answering in the letter itself; a date that is named makes it something for later. */
export function tellsInLetter({ lemmas, mood }: Act, { times, isNext }: Around): boolean {
  if (mood !== 'present' && mood !== 'future' && mood !== 'go' && mood !== 'want') return false
  if (times.some((it) => it.fields.interval !== null && it.fields.kind !== 'duration')) return false
  const sends = lemmas.some((it) => /^(?:sturen|zenden|toesturen|toezenden)$/u.test(it))
  return lemmas.some((it) => PRESENTS.test(it)) && !(isNext && sends)
}
