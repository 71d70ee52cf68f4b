import { exploring, informing, stative } from '../../../vocabulary/verb-classes.ts'
import type { Act } from '../act.ts'
import type { Around, Construction } from '../construction.ts'
import { decidesLater } from '../decides-later.ts'

export const presentAsFuture: Construction = {
  id: 'commitments/present-as-future@1',
  reads:
    'De eerste persoon met een werkwoord van doen in de tegenwoordige tijd: «neem ik over», «ga ik in gesprek», «informeer ik u in mei».',
  why: 'Het Nederlands zegt de toekomst meestal in de tegenwoordige tijd. Een handeling die deze brief zelf niet verricht, komt nog.',
  examples: [
    { in: 'kamerbrief', text: 'Deze aanbeveling neem ik over en ik pas de regeling daarop aan.' },
    { in: 'antwoord op Kamervragen', text: 'In het voorjaar stuur ik uw Kamer de eerste meting.' },
  ],
  leaves: [
    'Hierbij stuur ik uw Kamer de eerste meting.',
    'Ik deel de mening dat de wachttijd te lang is.',
    'Ik informeer uw Kamer in deze brief over de kosten.',
  ],
  problems: [
    'Gewoonten («ik overleg geregeld met de sector») lijken op plannen; zonder tijd is dat niet altijd te zien.',
  ],
  read(act, around) {
    if (act.subject.who !== 'first' || act.isPassive || (act.mood !== 'go' && act.mood !== 'present')) return null
    // «die ik dien in te nemen»: what is due, not what is done.
    if (isTalk(act) || (act.finite === 'dienen' && !act.lemmas.includes('indienen'))) return null
    if (answersNow(act) && !around.isAhead) return null
    if (act.mood === 'go') return { kind: 'promise' }
    if (act.mood !== 'present' || act.lemmas.length === 0) return null
    if (act.lemmas.some((it) => informing.has(it))) return informs(act, around) ? { kind: 'promise' } : null
    if (around.isHabit && !around.isAhead) return null
    if (decidesLater(act)) return { kind: 'promise' }
    if (isIdiom(act)) return { kind: 'promise' }
    // «Ik kom zelf uit die streek»: bare coming is no act; «ik kom terug», «ik kom met een voorstel» are.
    if (act.lemmas.length === 1 && act.lemmas[0] === 'komen' && !around.isAhead) return null
    if (act.finite === 'blijven') return continues(act) ? { kind: 'promise' } : null
    if (act.lemmas.every((it) => stative.has(it) && !exploring.has(it)))
      return setsNorm(act) || (around.isAhead && (isAct(act) || hasMeeting(act))) ? { kind: 'promise' } : null
    return {
      kind: isGoingOn(act, around) ? 'ongoing_action' : 'promise',
    }
  },
}

const ANSWERS = new Set([
  'beantwoorden',
  'reageren',
  'behandelen',
  'ingaan',
  'stilstaan',
  'schetsen',
  'beschrijven',
  'uiteenzetten',
])
const ANSWERS_NOW =
  /\b(?:deze|dit) (?:\p{L}*(?:reactie|brief|antwoord|nota)) (?:geef|stuur|zend|bied|schrijf) ik\b|\bmede namens\b|\bin (?:\p{L}+ )?(?:aparte )?hoofdstukken\b|\bin één keer\b/iu
/** Every form of `ANSWERS_NOW` holds one of these words. */
const NOW = new Set(['geef', 'stuur', 'zend', 'bied', 'schrijf', 'namens', 'hoofdstukken', 'keer'])

/** «beantwoord ik», «reageer ik», «behandel ik», «geef ik mede namens»: what a letter does itself. */
const answersNow = ({ lemmas, sentence }: Act): boolean =>
  lemmas.some((it) => ANSWERS.has(it)) ||
  (sentence.tokens.some((it) => NOW.has(it.word)) && ANSWERS_NOW.test(sentence.text))

/** «zie ik erop toe», «voer ik overleg over»: going on already, unless a moment is named. */
const isGoingOn = ({ lemmas, sentence }: Act, { isAhead, has }: Around): boolean =>
  !isAhead &&
  ((lemmas.some((it) => exploring.has(it)) && has('momenteel', 'thans')) ||
    lemmas.includes('toezien') ||
    (lemmas.includes('voeren') && /\b(?:overleg|gesprekken)\b/u.test(sentence.text)))

const isIdiom = ({ lemmas }: Act): boolean => lemmas[0]?.includes(' ') ?? false

/** «ga ik in op», «ga ik ervan uit»: talk in the letter. */
const isTalk = ({ lemmas, sentence }: Act): boolean =>
  (lemmas.includes('ingaan') && !/\d{4}/u.test(sentence.text)) ||
  (sentence.tokens.some((it) => OF_TALK.has(it.word)) && TALK.test(sentence.text)) ||
  lemmas.includes('afzien') ||
  lemmas.includes('nakomen') ||
  lemmas.includes('tegemoetzien')

/** Every form of `TALK` holds one of these words, which most sentences lack. */
const OF_TALK = new Set(
  `ervan er beperk beperken realiseer realiseren besef beseffen verheug verheugen herinner herinneren prijs prijzen neem
   neemen nemen neemt voldoe voldoen lossen liever begrip trek trekken afstand geef geven tegenaan herhaling zienswijze mening visie appreciatie zorgen oordeel dank aandacht volg volgen houd houden toe excuses verontschuldigingen
   reken rekenen vertrouw vertrouwen volgorde gelegenheid neer langs zwaarder terug`.split(/\s+/),
)
/** Reflexives of thought and of the letter: «ik beperk mij tot», «ik realiseer me». */
const TALK =
  /\b(?:ervan|er van) uit\b|\b(?:beperk|realiseer|besef|verheug|herinner|prijs)(?:en)? (?:ik|wij|we)? ?(?:mij|me|ons)\b|\b(?:ik|wij|we) (?:beperk|realiseer|besef|verheug|herinner|prijs)(?:en)? (?:mij|me|ons)\b|\bneem(?:en)? (?:ik |wij )?aan dat\b|\bvoldoe(?:n)? (?:ik|wij)? ?(?:graag|gaarne)|\b(?:ik|wij|we) (?:voldoe|voldoen) |\blossen we\b|\b(?:volg|volgen) (?:ik|wij|we) de (?:opbouw|indeling|volgorde|structuur)\b|\b(?:reken|rekenen|vertrouw|vertrouwen) (?:ik |wij |we )?(?:erop|er op)\b|\b(?:reken|rekenen) (?:ik |wij |we )?op uw\b|\bde (?:volgorde|indeling)\b[^.]{0,30}\baan\b|\bvan de gelegenheid\b|\bnaast (?:mij|me|ons) neer\b|\blangs$|\blangs\.$|\bzwaarder wegen\b|\b(?:kom|komen) (?:ik|wij) hier(?:onder|na)? (?:op )?terug\b|\bkort toe\b|\bgeef(?:en)? (?:ik|wij|we) [^.]{0,30}\b(?:zienswijze|mening|visie|appreciatie)\b|\bliever\b|\bvra(?:ag|gen) (?:ik |wij |we )?(?:u )?(?:om )?(?:uw )?begrip\b|\b(?:trek|reken)(?:en)? (?:ik |wij |we )?(?:mij|me|mijzelf|ons|onszelf)\b|\b(?:ik|wij|we) houd(?:en)? (?:mij|me|ons|van)\b|\bneem(?:en)? (?:ik |wij |we )?afstand\b|\bgeef(?:t|en)? (?:ik |wij |we )?toe\b(?! aan)|\btegenaan\b|\bin herhaling\b|\b(?:breng|spreek|betuig)(?:en)? (?:ik|wij|we)\b[^.]{0,40}\bdank\b|\bmaak(?:en)? (?:ik |wij |we )?(?:mij|me|ons)\b[^.]{0,20} zorgen\b|\b(?:geef|laat|geven|laten)\b[^.]{0,60}\boordeel\b[^.]{0,40}\baan (?:de|uw) Kamer\b|\b(?:excuses|verontschuldigingen)\b|\bhoud(?:en)? (?:ik|wij|we) (?:mij|me|ons)\b[^.]{0,20}\baan\b|\b(?:kort|uitgebreid)?\s?aandacht aan\b|\b(?:neem|nemen|neemt)\b[^.]{0,80}\b(?:serieus|ernstig|(?:ter|voor) kennisgeving|kennis)|\bvolg(?:en)? [^.;]{0,30}\b(?:daarin|hierin)\b\b/iu

/** «blijf ik mij inzetten», «blijf ik volgen»: an act goes on; «blijf ik van mening» does not say one. */
const continues = ({ lemmas }: Act): boolean => lemmas.some((it) => !stative.has(it))

/** Verbs that are an act only when they are yet to come: «in mei bespreek ik», «dan vraag ik de raad om advies». */
const isAct = ({ lemmas }: Act): boolean =>
  lemmas.some((it) =>
    /^(?:vragen|verzoeken|besluiten|spreken|zien|uitnodigen|beoordelen|ondersteunen|steunen|vaststellen|stellen|wijzen)$/u.test(
      it,
    ),
  )

/** «Ik stel de norm vast»; «ik stel vast dat de norm werkt» only sees it. */
const setsNorm = ({ lemmas, sentence: { text } }: Act): boolean =>
  lemmas[0] === 'vaststellen' && !/\bvast (?:dat|hoe|of)\b|:/u.test(text)

/** «Ik heb op 4 april een gesprek met de bonden». */
const hasMeeting = ({ finite, sentence: { text } }: Act): boolean =>
  finite === 'hebben' && /\been (?:\p{L}+ )?(?:afspraak|gesprek|overleg|ontmoeting|bijeenkomst)\b/u.test(text)

/** «Indien de cijfers daartoe aanleiding geven, informeer ik u»: what hangs on a condition is yet to come. */
const CONDITION = /\b(?:[Ii]ndien|[Aa]ls|[Mm]ocht(?:en)?|[Ww]anneer|[Zz]odra)\b/u

const HOUSE = /\b(?:u|[Kk]amers?|Staten-Generaal|parlement|leden)\b/u
const SENDS = new Set(['voorleggen', 'sturen', 'zenden', 'doorsturen', 'toesturen', 'toezenden', 'doorzenden'])
const ABOUT =
  /\b(?:hierover|daarover|over de (?:uitkomst|uitkomsten|voortgang|resultaten|vervolgstappen|stand van zaken|planning|invulling|uitwerking)|hierop|daarop|op dit punt)\b/iu
const LATER =
  /\b(?:nader|separaat|zodra|wanneer|periodiek|jaarlijks|halfjaarlijks|tijdig|vervolgens|uiterlijk|spoedig|later|tussentijds|uiteraard|regelmatig|apart|voortaan|op een later moment|op de hoogte|bij gelegenheid|vertrouwelijk|na afloop|daarna|in een volgende brief)\b/iu

/** Informing is a promise when it lies ahead; without any sign of that the letter itself informs. */
function informs({ sentence, lemmas }: Act, { isAhead, isNext }: Around): boolean {
  if (lemmas.includes('ingaan') || lemmas.includes('aangeven') || lemmas.includes('melden'))
    return isAhead && !lemmas.includes('aangeven')
  if (lemmas.includes('indienen') || isAhead || isNext || LATER.test(sentence.text) || CONDITION.test(sentence.text))
    return true
  if (/^Graag informeer(?:en)? (?:ik|wij) (?:u|uw Kamer) over\b/u.test(sentence.text)) return false
  // «De lijst leg ik voor aan de commissie»: sent to others than the House it is an act, and not this letter.
  if (!HOUSE.test(sentence.text) && lemmas.some((it) => SENDS.has(it))) return true
  return ABOUT.test(sentence.text) || lemmas.includes('terugkomen')
}
