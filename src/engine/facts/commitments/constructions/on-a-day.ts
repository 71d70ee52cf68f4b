import { stative } from '../../../vocabulary/verb-classes.ts'
import type { Act } from '../act.ts'
import { byOthers } from '../by-others.ts'
import type { Around, Construction, Reading } from '../construction.ts'
import { clauseAt } from '../deadline.ts'

export const onADay: Construction = {
  id: 'commitments/on-a-day@1',
  reads:
    'Een zaak met een handeling op een moment dat nog komt: «het laboratorium verhuist in 2037», «dat gebeurt in mei», «tot eind 2033 blijft de hulp kosteloos», «de beoogde datum is 1 oktober 2031», «is opgenomen in het werkprogramma voor 2036».',
  why: 'Een zaak doet uit zichzelf niets: heeft de handeling een eigen dag, dan is die dag gepland.',
  examples: [
    { in: 'kamerbrief', text: 'Het laboratorium van de waterdienst verhuist in het voorjaar van 2037 naar Leiden.' },
    { in: 'rapport', text: 'Een tweede evaluatie is opgenomen in het werkprogramma van de dienst voor 2036.' },
  ],
  leaves: [
    'De waterstand daalt in de zomer van 2036.',
    'De rechter doet in het voorjaar van 2037 uitspraak.',
    'Het oefenen gebeurt sinds vorig jaar elke maand.',
  ],
  problems: [
    'Wat uit zichzelf stijgt, daalt of loopt staat in een lijst; een werkwoord dat daarin ontbreekt lijkt een plan.',
  ],
  read(act, around) {
    const { subject, clause, mood } = act
    if (clause.kind !== 'main' || (subject.who !== 'thing' && subject.who !== 'none') || around.isGuess) return null
    if (mood === 'perfect') return isProgrammed(act, around) ? { kind: 'planned_event' } : null
    if (mood !== 'present' || act.isPassive || !around.isAhead || around.isHabit || byOthers(act)) return null
    return readDated(act, around)
  },
}

function readDated(act: Act, around: Around): Reading | null {
  if (isDateOf(act)) return { kind: 'planned_event', isExpected: true }
  if (isKeptUntil(act)) return { kind: 'promise' }
  if (isGoingOn(act)) return null
  if (act.finite === 'gebeuren' || act.finite === 'geschieden')
    return { kind: POINTS.test(act.sentence.tokens[act.clause.from]?.word ?? '') ? 'promise' : 'planned_event' }
  return occurs(act, around) ? { kind: 'planned_event', isExpected: around.has('verwachting') } : null
}

/** «Dat gebeurt»: what was asked for is done. */
const POINTS = /^(?:dat|dit)$/u

const GOING_ON = new Set(['al', 'reeds', 'sinds', 'inmiddels', 'nu', 'thans'])
const isGoingOn = ({ sentence: { tokens } }: Act): boolean => tokens.some(({ word }) => GOING_ON.has(word))

/** «De beoogde datum van inwerkingtreding is 1 oktober 2031». */
function isDateOf({ finite, clause, sentence: { tokens } }: Act): boolean {
  const before = finite === 'zijn' ? tokens.slice(clause.from, clause.finite) : []
  return (
    before.some(({ word }) => /^(?:beoogde|geplande|voorziene|verwachte)$/u.test(word)) &&
    before.some(({ word }) => /(?:datum|moment|tijdstip|periode)$/u.test(word))
  )
}

/** «Een evaluatie is opgenomen in het werkprogramma voor 2036»: the year of the programme is that of what is in it. */
const isProgrammed = ({ lemmas, sentence }: Act, { times, context }: Around): boolean =>
  lemmas.includes('opnemen') &&
  /(?:programma|programmering|planning|agenda|jaarplan)\b/u.test(sentence.text) &&
  times.some(({ fields: { interval } }) => (interval?.[1] ?? '') > (context.document.date ?? '9'))

/** «Tot eind 2033 blijft die hulp kosteloos»: what is kept up, and until when. */
const isKeptUntil = ({ finite, sentence: { text } }: Act): boolean =>
  finite === 'blijven' && /\b[Tt]ot (?:en met )?(?:\d|begin|eind|medio|de zomer|het (?:voor|na)jaar)/u.test(text)

function occurs({ subject, lemmas, sentence, clause }: Act, { times, context }: Around): boolean {
  if (subject.who !== 'thing' || lemmas.some((it) => stative.has(it) || OF_ITSELF.has(it))) return false
  const day = context.document.date
  // «vergoeden deze vanaf juli»: who does it is behind the verb.
  if (day === null || sentence.tokens[clause.finite + 1]?.word === 'deze') return false
  return times.some(
    (it) =>
      MOMENTS.has(it.fields.kind) &&
      ((it.fields.interval?.[0] ?? '') >= day || isThisYear(it, sentence)) &&
      clauseAt(sentence, it) === clause,
  )
}
const MOMENTS = new Set(['day', 'month', 'quarter', 'half_year', 'part_of_year', 'season', 'year', 'recess'])

/** «dit jaar»: what is left of it. */
const isThisYear = ({ start, end }: { start: number; end: number }, { text, start: from }: Act['sentence']): boolean =>
  /\bdit jaar\b/iu.test(text.slice(start - from, end - from))

/** What goes up, down or on by itself, and what a text or rule says. */
const OF_ITSELF = new Set(
  `stijgen dalen toenemen afnemen groeien krimpen oplopen teruglopen verslechteren verergeren aanhouden duren bestaan
   aflopen kosten bedragen tellen betreffen omvatten betekenen leiden lopen ontstaan voorzien bevatten gaan schelen vergen
   verplichten bepalen regelen naderen vragen schuiven verschuiven verliezen raken winnen varen rijden`.split(/\s+/),
)
