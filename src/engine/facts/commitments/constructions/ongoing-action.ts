import { exploring } from '../../../vocabulary/verb-classes.ts'
import type { Construction } from '../construction.ts'

export const ongoingAction: Construction = {
  id: 'commitments/ongoing-action@1',
  reads: '«Het kabinet onderzoekt», «verkent», «werkt aan», «voert … uit», «bereidt voor».',
  why: 'De regering is ermee bezig: een handeling die loopt en waarvan een uitkomst mag worden verwacht.',
  examples: [
    { in: 'beslisnota', text: 'Het kabinet verkent of de drempel voor starters lager kan.' },
    { in: 'kamerbrief', text: 'Het ministerie werkt aan een nieuwe website voor pleegouders.' },
  ],
  leaves: ['De inspectie onderzoekt elk ongeval op het spoor.', 'De onderzoekers verkennen drie varianten.'],
  read({ mood, subject, lemmas, isPassive }, { has, isAhead, isHabit }) {
    if (mood !== 'present' || isPassive) return null
    const isOurs =
      subject.who === 'government' ||
      (subject.who === 'agency' && has('momenteel', 'thans', 'nu', 'ook', 'daarnaast', 'inmiddels'))
    if (!isOurs && !(subject.who === 'first' && has('momenteel', 'thans'))) return null
    return lemmas.some((it) => exploring.has(it) || WORKS.has(it))
      ? { kind: isAhead && !isHabit && !has('momenteel', 'thans') ? 'promise' : 'ongoing_action' }
      : null
  },
}

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
