import { exploring } from '../../../vocabulary/verb-classes.ts'
import type { Act } from '../act.ts'
import type { Construction } from '../construction.ts'
import { whoActs } from '../who.ts'

export const ongoingAction: Construction = {
  id: 'commitments/ongoing-action@1',
  reads: '«Het kabinet onderzoekt», «verkent», «werkt aan», «voert … uit», «bereidt voor».',
  why: 'De regering is ermee bezig: een handeling die loopt en waarvan een uitkomst mag worden verwacht.',
  examples: [
    { in: 'beslisnota', text: 'Het kabinet verkent of de drempel voor starters lager kan.' },
    { in: 'kamerbrief', text: 'Het ministerie werkt aan een nieuwe website voor pleegouders.' },
  ],
  leaves: ['De inspectie onderzoekt elk ongeval op het spoor.', 'De onderzoekers verkennen drie varianten.'],
  read(act, around) {
    const { mood, subject, lemmas, isPassive } = act
    const { has, isAhead, isHabit } = around
    if (mood === 'present' && subject.who === 'first' && isBusy(act)) return { kind: 'ongoing_action' }
    if (mood === 'present' && (isBeingMade(act) || isWeighed(act))) return { kind: 'ongoing_action' }
    if (mood !== 'present' || isPassive) return null
    const isOurs =
      subject.who === 'government' ||
      (whoActs(act, around) === 'agency' && (has(...BESIDES) || lemmas.some((it) => ONCE.has(it))))
    if (!isOurs && !(subject.who === 'first' && has('momenteel', 'thans'))) return null
    return lemmas.some((it) => exploring.has(it) || WORKS.has(it))
      ? { kind: isAhead && !isHabit && !has('momenteel', 'thans') ? 'promise' : 'ongoing_action' }
      : null
  },
}

/** «Een kortere versie is in de maak», «een wetsvoorstel is in voorbereiding». */
const isBeingMade = ({ finite, subject, clause, sentence: { text } }: Act): boolean =>
  finite === 'zijn' &&
  subject.who === 'thing' &&
  clause.kind === 'main' &&
  /\b(?:is|zijn) (?:\p{L}+ ){0,3}?in (?:de maak|voorbereiding|ontwikkeling|bewerking)\b/u.test(text)

/** «Ik ben bezig het contract te herzien». */
const isBusy = ({ finite, sentence: { text } }: Act): boolean =>
  finite === 'zijn' && /\bbezig\b[^.;]*\bte\b/u.test(text)

/** «Hun belang weegt mee bij het besluit». */
const isWeighed = ({ subject, clause, lemmas }: Act): boolean =>
  subject.who === 'thing' && clause.kind === 'main' && lemmas[0] === 'meewegen'

/** Words that make it one work of now, beside others, and no task that a service always has. */
const BESIDES = `momenteel thans nu ook daarnaast inmiddels tegelijk tegelijkertijd intussen ondertussen eveneens tevens
  opdracht verzoek`.split(/\s+/)

/** What is done once by its nature. */
const ONCE = new Set(['uitzoeken', 'verkennen', 'inventariseren'])

const WORKS = new Set([
  'werken',
  'uitvoeren',
  'voorbereiden',
  'ontwikkelen',
  'uitwerken',
  'opstellen',
  'doorlopen',
  'in gesprek gaan',
  'onderzoeken',
])
