import { happening } from '../../../vocabulary/verb-classes.ts'
import type { Act } from '../act.ts'
import { byOthers } from '../by-others.ts'
import type { Around, Construction } from '../construction.ts'

export const plannedEvent: Construction = {
  id: 'commitments/planned-event@1',
  reads:
    '«Vindt plaats», «start», «treedt in werking», «is voorzien», «staat gepland», «wordt verwacht», «is gereed» met een moment dat nog komt.',
  why: 'Iets gebeurt op een gepland moment; wie het doet staat er niet, dat het gepland is wel.',
  examples: [
    { in: 'kamerbrief', text: 'De eerste tranche van de subsidie start op 1 maart 2038.' },
    { in: 'rapport', text: 'De oplevering van het systeem is voorzien in het derde kwartaal.' },
    { in: 'kamerbrief', text: 'Jaarlijks volgt een overzicht van het aantal vergunningen.' },
  ],
  leaves: [
    'De oplevering was voorzien in 2018.',
    'De pilot loopt sinds 2017.',
    'Voor 2036 is 19 miljoen euro beschikbaar.',
    'Voor 2036 is € 190.000 beschikbaar.',
    'De gemeente start in mei met de bouw.',
    'Jaarlijks verschijnt een rapport van de OESO over vergunningen.',
  ],
  read(act, around) {
    const { isAhead, isGuess, isHabit, has } = around
    const { who } = act.subject
    if (who === 'third' && isAhead && opensTo(act, around)) return { kind: 'planned_event' }
    if ((who !== 'thing' && who !== 'none' && !standsForThing(act, around)) || isGuess) return null
    if (act.finite === 'zijn' && act.mood === 'present' && isBudget(act)) return null
    if (act.mood === 'perfect' || act.mood === 'present' || act.mood === 'none') {
      if (
        has(...SCHEDULED) &&
        isScheduled(act) &&
        (isAhead || has('voorzien', 'gepland', 'beoogd')) &&
        act.subject.range
      )
        return { kind: 'planned_event', isExpected: true }
    }
    if (isTreated(act)) return { kind: 'planned_event' }
    if (act.mood === 'future' && willBe(act) && !isHabit) return { kind: 'planned_event' }
    if (isHabit && act.mood === 'present' && !act.isPassive && comesYearly(act)) return { kind: 'planned_event' }
    if (act.mood === 'present' && has('voortaan') && !act.isPassive && BECOMES.has(act.finite))
      return { kind: 'planned_event' }
    if (!isAhead || isHabit || byOthers(act)) return null
    if (act.mood === 'must' && isDue(act, around)) return { kind: 'planned_event', isExpected: true }
    if (act.mood === 'present' && isThere(act)) return { kind: 'planned_event' }
    if (act.mood === 'can' && has('verwachting')) return { kind: 'planned_event', isExpected: true }
    if (act.mood === 'can' && changes(act, around)) return { kind: 'planned_event' }
    // «De overeenkomsten lopen in het najaar af»: how long something was agreed for.
    if (isDefinition(act) || act.lemmas.includes('aflopen')) return null
    // «gaat van start», «gaat in mei beginnen»: going is present as well.
    const isNow = act.mood === 'present' || act.mood === 'go'
    if (isNow && !act.isPassive && (happens(act) || changes(act, around)))
      return { kind: 'planned_event', isExpected: has('verwachting', 'beoogd') }
    if (
      act.mood === 'present' &&
      act.isPassive &&
      act.lemmas.includes('verwachten') &&
      act.subject.range &&
      !has('dat')
    )
      return { kind: 'planned_event', isExpected: true }
    return act.mood === 'future' && !act.isPassive && (happens(act) || isReady(act))
      ? { kind: 'planned_event', isExpected: has('verwachting') }
      : null
  },
}

/** «Voor 2036 is 19 miljoen euro beschikbaar»: what stands in the budget. */
const isBudget = ({ sentence: { text } }: Act): boolean =>
  /(?:€|\b(?:euro|miljoen|miljard)\b)(?:[^.;]|\.(?=\d)){0,80}\bbeschikbaar\b/u.test(text)

const SCHEDULED = [
  'voorzien',
  'gepland',
  'ingepland',
  'beoogd',
  'geagendeerd',
  'voorgenomen',
  'planning',
  'rol',
  'agenda',
  'begroting',
  'programma',
  'schema',
]

/** «Hierover zal overleg plaatsvinden»: also without a date. */
const willBe = ({ lemmas }: Act): boolean => lemmas.some((it) => WILL_BE.has(it))
/** «Daarbij komen ook de tarieven aan de orde». */
const isTreated = ({ mood, lemmas, sentence: { tokens } }: Act): boolean =>
  mood === 'present' &&
  lemmas[0] === 'aan de orde komen' &&
  tokens.some(({ word }) => /^(?:daarbij|dan|hierbij|daarna)$/u.test(word))
const WILL_BE = new Set([
  'aan de orde komen',
  'plaatsvinden',
  'volgen',
  'verschijnen',
  'gebeuren',
  'geschieden',
  'gelden',
])

const HAPPENING_IDIOMS = new Set(['zijn beslag krijgen', 'aan de orde komen'])

/** «gaat naar de Raad van State», «gaat in consultatie»: the next step of a bill or a letter. */
const GOES_TO =
  /\b(?:naar (?:de|het|uw) (?:Raad|Kamer|Tweede|Eerste|Europese|ministerraad|Autoriteit|Staatscourant|drukker)|in (?:internet)?consultatie|in voorhang)/u

/** «Vanaf juni kunnen schippers terecht bij een meldpunt»: what others may do, or need no longer, from a day on. */
const opensTo = (act: Act, around: Around): boolean =>
  (act.mood === 'can' || act.finite === 'kunnen' || act.finite === 'hoeven') && !act.isPassive && changes(act, around)

/** «De hal is in aanbouw. Na de zomer is zij in gebruik»: the pronoun stands for the thing of the sentence before. */
const standsForThing = ({ subject: { range }, sentence: { tokens } }: Act, { previous }: Around): boolean =>
  previous === 'thing' &&
  range !== null &&
  range.to - range.from === 1 &&
  /^(?:zij|hij|ze)$/u.test(tokens[range.from]?.word ?? '')

/**
 * «Jaarlijks volgt een overzicht»: what follows is one's own, where «verschijnt een rapport» is anybody's; one paper each
 * time, where «jaarlijks volgen 3.000 mensen een cursus» is how it goes.
 */
const comesYearly = ({ finite, subject, sentence: { tokens } }: Act): boolean =>
  finite === 'volgen' &&
  subject.range !== null &&
  tokens[subject.range.from]?.word === 'een' &&
  tokens.slice(subject.range.from, subject.range.to).some(({ word }) => PAPER.test(word))
const PAPER = /(?:overzicht|monitor|rapport|rapportage|verslag|brief|meting|evaluatie|voortgangsbrief|stand|update)$/u

/** What policy makes: «is er een tekort» says a state. */
const PRODUCT =
  /(?:plan|besluit|duidelijkheid|lijst|brief|reactie|voorstel|akkoord|rapport|handreiking|kader|regeling|wet|loket|punt|systeem|aanpak|agenda|visie|advies|leidraad|overzicht|cijfers|antwoord|protocol|verslag)\b/u

/** «Uiterlijk 1 mei is er een besluit», «voor de zomer ligt er een plan». */
const isThere = ({ finite, clause, sentence: { tokens, text } }: Act): boolean =>
  (finite === 'liggen' || (finite === 'zijn' && PRODUCT.test(text))) &&
  (tokens[clause.finite + 1]?.word === 'er' || tokens[clause.finite - 1]?.word === 'er')

/** What is asked of applicants and others, not done by the writer: «moet vóór 1 mei zijn ingediend». */
const ASKED = new Set(['indienen', 'aanvragen', 'betalen', 'voldoen', 'inleveren', 'aanmelden', 'ontvangen'])

/** «Eind 2031 moeten alle locaties zijn aangesloten»: a date by which something must be done, of the writer’s own. */
const isDue = ({ clause, sentence: { tokens } }: Act, { times }: Around): boolean =>
  times.some(
    ({ fields }) => fields.interval !== null && fields.kind !== 'relative' && fields.kind !== 'session_year',
  ) &&
  clause.verbs.some((i) => /^(?:zijn|draaien|functioneren|werken)$/u.test(tokens[i]?.word ?? '')) &&
  !tokens.slice(clause.from, clause.to).some((it) => it.verbs.some(({ lemma }) => ASKED.has(lemma)))

/** «Het besluit valt voor de zomer». */
const isDecided = ({ finite, sentence: { text } }: Act): boolean =>
  finite === 'vallen' && /(?:besluit|beslissing|keuze)\b/u.test(text)

/** «start een vervolgonderzoek»: together an act of studying, and an event all the same. */
const BEGINS = new Set(['starten', 'beginnen'])

const happens = (act: Act): boolean =>
  HAPPENING_IDIOMS.has(act.lemmas[0] ?? '') ||
  act.lemmas.some(
    (it) => (happening.has(it) && it !== 'lopen' && it !== 'presenteren') || it === 'verzenden' || it === 'uitgaan',
  ) ||
  BEGINS.has(act.finite) ||
  isDecided(act) ||
  isReady(act) ||
  (act.finite === 'gaan' && GOES_TO.test(act.sentence.text)) ||
  /\b(?:in werking|van start|van kracht|ter inzage|in consultatie|online)\b/u.test(act.sentence.text)

/** «Als recidive geldt iedere nieuwe registratie binnen twaalf maanden»: what a word means. */
const isDefinition = ({ finite, sentence }: Act): boolean =>
  finite === 'gelden' && /\bgeldt dat\b|^Als (?!\p{L}+ (?:datum|moment)\b)/u.test(sentence.text)

/** What is otherwise from some day on. */
const BECOMES = new Set(
  `krijgen ontvangen gelden vervallen gaan komen hoeven werken zijn staan stijgen dalen worden liggen tellen bedragen
   verdwijnen verdubbelen halveren kunnen rijden varen draaien wijzigen veranderen verhuizen overgaan`.split(/\s+/),
)

/** «Vanaf begin 2038 krijgt iedere melder een vast nummer»: a rule or practice that begins on a day to come. */
const changes = ({ finite, clause, mood }: Act, { times, context, sentence }: Around): boolean =>
  (BECOMES.has(finite) || mood === 'can') &&
  clause.kind === 'main' &&
  times.some(({ start, fields: { interval } }) => {
    const day = context.document.date
    const isFirst = start - sentence.start < 20 && FROM.test(sentence.text)
    const isFrom =
      isFirst || (finite !== 'zijn' && finite !== 'worden' && saysFrom(sentence.text, start - sentence.start))
    return isFrom && day !== null && (interval?.[0] ?? '') >= day
  })

const FROM = /^(?:Vanaf|Per|Met ingang van) /u
// «… krijgen vóór de zomer van 2025», «gaat per 1 juli omhoog»: the time itself says from when, or by when.
const BY = /^(?:vanaf|per|met ingang van|vóór|uiterlijk) /iu
const saysFrom = (text: string, at: number): boolean =>
  BY.test(text.slice(at)) || /\b(?:per|met ingang van) $/u.test(text.slice(Math.max(0, at - 16), at))

const isReady = ({ finite, sentence, lemmas }: Act): boolean =>
  (finite === 'zijn' || lemmas.includes('zijn') || finite === 'komen' || finite === 'zullen') &&
  /\b(?:gereed|klaar|beschikbaar|afgerond|operationeel|compleet|volledig|aan de beurt|op orde|in bedrijf|rond|voltooid|bekend|duidelijk|in gebruik)\b/u.test(
    sentence.text,
  )

const isScheduled = ({ finite, sentence }: Act): boolean =>
  !/\b(?:was|waren)\b/u.test(sentence.text) &&
  /^(?:zijn|staan|liggen|worden)$/u.test(finite) &&
  /\b(?:voorzien|gepland|ingepland|beoogd|geagendeerd|voorgenomen|op de planning|op de rol|op de agenda|op de begroting|op het programma|op schema)\b/iu.test(
    sentence.text,
  )
