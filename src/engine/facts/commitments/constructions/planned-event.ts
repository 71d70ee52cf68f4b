import { happening, stative } from '../../../vocabulary/verb-classes.ts'
import type { Act } from '../act.ts'
import { byOthers } from '../by-others.ts'
import type { Around, Construction } from '../construction.ts'
import { clauseAt } from '../deadline.ts'
import { speaksForGovernment } from '../speaker.ts'

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
    'De gemeente start in mei met de bouw.',
    'Jaarlijks verschijnt een rapport van de OESO over vergunningen.',
  ],
  read(act, around) {
    const { isAhead, isGuess, isHabit, has } = around
    const { who } = act.subject
    if ((who !== 'thing' && who !== 'none' && !standsForThing(act, around)) || isGuess) return null
    if (act.mood === 'perfect' || act.mood === 'present' || act.mood === 'none') {
      if (
        has(...SCHEDULED) &&
        isScheduled(act) &&
        (isAhead || has('voorzien', 'gepland', 'beoogd')) &&
        act.subject.range
      )
        return { kind: 'planned_event', isExpected: true }
    }
    if (act.mood === 'future' && willBe(act) && !isHabit) return { kind: 'planned_event' }
    const isOurs = act.mood === 'present' && speaksForGovernment(around.context.document)
    if (act.mood === 'perfect' && isProgrammed(act, around)) return { kind: 'planned_event' }
    if (isOurs && (comesToBe(act) || comesFree(act))) return { kind: 'planned_event' }
    if (isOurs && (comesAfterAll(act) || comesTo(act))) return { kind: 'promise' }
    if (isHabit && act.mood === 'present' && !act.isPassive && comesYearly(act)) return { kind: 'planned_event' }
    if (act.mood === 'present' && has('voortaan') && !act.isPassive && CHANGES.has(act.finite))
      return { kind: 'planned_event' }
    if (!isAhead || isHabit || byOthers(act)) return null
    if (act.mood === 'must' && isDue(act, around)) return { kind: 'planned_event', isExpected: true }
    if (act.mood === 'present' && isThere(act)) return { kind: 'planned_event' }
    if (act.mood === 'can' && has('verwachting')) return { kind: 'planned_event', isExpected: true }
    if (act.mood === 'can' && changes(act, around)) return { kind: 'planned_event' }
    if (isDefinition(act)) return null
    if (act.mood === 'present' && isDateOf(act)) return { kind: 'planned_event', isExpected: true }
    if (act.mood === 'present' && lastsUntil(act)) return { kind: 'promise' }
    if (occurs(act, around)) return { kind: 'planned_event', isExpected: has('verwachting') }
    // «gaat van start», «gaat in mei beginnen»: going is present as well.
    if (act.mood === 'present' && takesPlace(act) && POINTS.test(act.sentence.tokens[act.clause.from]?.word ?? ''))
      return { kind: 'promise' }
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

/** «De beoogde datum van inwerkingtreding is 1 oktober 2031». */
const isDateOf = ({ finite, clause, sentence: { tokens } }: Act): boolean =>
  finite === 'zijn' &&
  tokens
    .slice(clause.from, clause.finite)
    .some(({ word }) => /^(?:beoogde|geplande|voorziene|verwachte|streefdatum)$/u.test(word)) &&
  tokens.slice(clause.from, clause.finite).some(({ word }) => /(?:datum|moment|tijdstip|periode)$/u.test(word))

/** «Een evaluatie is opgenomen in het werkprogramma voor 2036»: the year belongs to the programme, and what is in it to the year. */
const isProgrammed = ({ lemmas, clause, sentence }: Act, { times, context }: Around): boolean =>
  clause.kind === 'main' &&
  lemmas.includes('opnemen') &&
  /(?:programma|programmering|planning|agenda|jaarplan)\b/u.test(sentence.text) &&
  times.some(({ fields: { interval } }) => (interval?.[1] ?? '') > (context.document.date ?? '9'))

/** «Hierover zal overleg plaatsvinden»: also without a date. */
const willBe = ({ lemmas }: Act): boolean => lemmas.some((it) => WILL_BE.has(it))
const WILL_BE = new Set(['aan de orde komen', 'plaatsvinden', 'volgen', 'verschijnen'])

const HAPPENING_IDIOMS = new Set(['zijn beslag krijgen', 'aan de orde komen'])

/** «gaat naar de Raad van State», «gaat in consultatie»: the next step of a bill or a letter. */
const GOES_TO =
  /\b(?:naar (?:de|het|uw) (?:Raad|Kamer|Tweede|Eerste|Europese|ministerraad|Autoriteit|Staatscourant|drukker)|in (?:internet)?consultatie)/u

/** «Er komt een meldpunt», «Ten slotte komt er een meldpunt»: something new is decided, also without a date. */
const comesToBe = ({ finite, clause, sentence: { text, tokens } }: Act): boolean => {
  if (finite !== 'komen' || clause.kind !== 'main') return false
  const isThere = tokens[clause.finite + 1]?.word === 'er' || tokens[clause.finite - 1]?.word === 'er'
  return isThere && COMES.test(text) && !COMES_OF_ITSELF.test(text)
}
/** «Voor de tweede ronde komt vijf miljoen euro beschikbaar». */
const comesFree = ({ lemmas, clause, sentence: { text } }: Act): boolean =>
  clause.kind === 'main' &&
  lemmas[0] === 'beschikbaarkomen' &&
  /€|\b(?:miljoen|miljard|euro|middelen|budget)\b/u.test(text)
const COMES = /\b(?:[Ee]r kom(?:t|en)|kom(?:t|en) er) (?:\p{L}+ ){0,2}?een\b/u
/** What comes without anybody deciding so, and what is said to come from others. */
const COMES_OF_ITSELF =
  /^Als het aan\b|\b[Ee]r (?:\p{L}+ ){0,3}?een (?:\p{L}+ )?(?:einde?|moment|punt|tijd|kritiek|vraag|toename|afname|stijging|daling|tekort|overschot|probleem|beeld|signaal)\b|\b(?:door|van|uit) de (?:Europese|gemeente|provincie)/u

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

/** «Dat gebeurt in mei»; «dat gebeurt al» and «dat gaat gebeuren: …» tell of something else. */
const takesPlace = ({ finite, sentence: { tokens } }: Act): boolean =>
  (finite === 'gebeuren' || finite === 'geschieden') && !tokens.some(({ word }) => GOING_ON.has(word))
/** «Dat gebeurt»: what was asked for is done. */
const POINTS = /^(?:dat|dit)$/u
const GOING_ON = new Set(['al', 'reeds', 'sinds', 'inmiddels', 'nu', 'thans'])

/** «Het laboratorium verhuist in 2037 naar Leiden»: with a day of its own whatever a thing does was planned. */
const occurs = (act: Act, { times, context }: Around): boolean => {
  const { mood, isPassive, clause, subject, lemmas, sentence } = act
  if (mood !== 'present' || isPassive || clause.kind !== 'main' || subject.who !== 'thing') return false
  if (lemmas.some((it) => stative.has(it) || OF_ITSELF.has(it))) return false
  if (sentence.tokens.some(({ word }) => GOING_ON.has(word) || word === 'deze')) return false
  const day = context.document.date
  return times.some(
    (it) =>
      MOMENTS.has(it.fields.kind) &&
      day !== null &&
      (it.fields.interval?.[0] ?? '') >= day &&
      clauseAt(sentence, it) === clause,
  )
}
const MOMENTS = new Set(['day', 'month', 'quarter', 'half_year', 'part_of_year', 'season', 'year', 'recess'])
/** What goes up, down or on by itself, and what a text or rule says. */
const OF_ITSELF = new Set(
  `stijgen dalen toenemen afnemen groeien krimpen oplopen teruglopen verslechteren verergeren aanhouden duren bestaan
   kosten bedragen tellen betreffen omvatten betekenen leiden lopen ontstaan voorzien bevatten gaan schelen vergen
   verplichten bepalen regelen naderen vragen gebeuren geschieden schuiven verschuiven verliezen raken winnen`.split(
    /\s+/,
  ),
)

/** «Het besluit valt voor de zomer». */
const isDecided = ({ finite, sentence: { text } }: Act): boolean =>
  finite === 'vallen' && /(?:besluit|beslissing|keuze)\b/u.test(text)

/** «Tot eind 2033 blijft die hulp kosteloos»: what is kept up, and until when. */
const lastsUntil = ({ finite, sentence: { text } }: Act): boolean =>
  finite === 'blijven' && /\b[Tt]ot (?:en met )?(?:\d|begin|eind|medio|de zomer|het (?:voor|na)jaar)/u.test(text)

/** «De boot komt er»: what was asked for. */
const comesAfterAll = ({ finite, clause, subject, sentence: { tokens } }: Act): boolean =>
  finite === 'komen' &&
  clause.kind === 'main' &&
  subject.who === 'thing' &&
  tokens[clause.finite + 1]?.word === 'er' &&
  /^[.,;]$/u.test(tokens[clause.finite + 2]?.word ?? '.')

/** «Ook de zee komt onder de wet te vallen»: «komen te» says a change to come. */
const comesTo = ({ finite, clause, sentence: { tokens } }: Act): boolean =>
  finite === 'komen' &&
  clause.kind === 'main' &&
  clause.verbs.some((i) => tokens[i - 1]?.word === 'te' && COMES_TO.test(tokens[i]?.word ?? ''))
const COMES_TO = /^(?:staan|vallen|vervallen|gelden|liggen|heten|werken|bestaan)$/u

/** «start een vervolgonderzoek»: together an act of studying, and an event all the same. */
const BEGINS = new Set(['starten', 'beginnen'])

const happens = (act: Act): boolean =>
  HAPPENING_IDIOMS.has(act.lemmas[0] ?? '') ||
  act.lemmas.some(
    (it) => (happening.has(it) && it !== 'lopen' && it !== 'presenteren') || it === 'verzenden' || it === 'uitgaan',
  ) ||
  BEGINS.has(act.finite) ||
  takesPlace(act) ||
  isDecided(act) ||
  isReady(act) ||
  (act.finite === 'gaan' && GOES_TO.test(act.sentence.text)) ||
  /\b(?:in werking|van start|van kracht|ter inzage|in consultatie|online)\b/u.test(act.sentence.text)

/** «Als recidive geldt iedere nieuwe registratie binnen twaalf maanden»: what a word means. */
const isDefinition = ({ finite, sentence }: Act): boolean =>
  finite === 'gelden' && /\bgeldt dat\b|^Als (?!\p{L}+ (?:datum|moment)\b)/u.test(sentence.text)

const CHANGES = new Set(
  `krijgen ontvangen gelden vervallen gaan komen hoeven werken zijn staan stijgen dalen worden liggen tellen bedragen
   verdwijnen verdubbelen halveren wijzigen veranderen verhuizen overgaan`.split(/\s+/),
)

/** «Vanaf begin 2038 krijgt iedere melder een vast nummer»: a rule or practice that begins on a day to come. */
const changes = ({ finite, clause, mood }: Act, { times, context, sentence }: Around): boolean =>
  (CHANGES.has(finite) || mood === 'can') &&
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
  /\b(?:voorzien|gepland|ingepland|beoogd|geagendeerd|voorgenomen|op de planning|op de rol|op de agenda|op de begroting|op het programma|op schema)\b/u.test(
    sentence.text,
  )
