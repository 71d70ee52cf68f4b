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
  ],
  leaves: [
    'De oplevering was voorzien in 2018.',
    'De pilot loopt sinds 2017.',
    'De gemeente start in mei met de bouw.',
  ],
  read(act, around) {
    const { isAhead, isGuess, isHabit, has } = around
    const { who } = act.subject
    if ((who !== 'thing' && who !== 'none') || isGuess) return null
    if (act.mood === 'perfect' || act.mood === 'present' || act.mood === 'none') {
      if (
        has(...SCHEDULED) &&
        isScheduled(act) &&
        (isAhead || has('voorzien', 'gepland', 'beoogd')) &&
        act.subject.range
      )
        return { kind: 'planned_event', isExpected: true }
    }
    if (!isAhead || isHabit || byOthers(act)) return null
    if (act.mood === 'can' && has('verwachting')) return { kind: 'planned_event', isExpected: true }
    if (isDefinition(act)) return null
    if (act.mood === 'present' && !act.isPassive && (happens(act) || changes(act, around)))
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

const SCHEDULED = ['voorzien', 'gepland', 'ingepland', 'beoogd', 'geagendeerd', 'voorgenomen', 'planning', 'rol']

/** «start een vervolgonderzoek»: together an act of studying, and an event all the same. */
const BEGINS = new Set(['starten', 'beginnen'])

const happens = (act: Act): boolean =>
  act.lemmas.some((it) => (happening.has(it) && it !== 'lopen' && it !== 'presenteren') || it === 'verzenden') ||
  BEGINS.has(act.finite) ||
  isReady(act) ||
  /\b(?:in werking|van start|van kracht|ter inzage|in consultatie|online)\b/u.test(act.sentence.text)

/** «Als recidive geldt iedere nieuwe registratie binnen twaalf maanden»: what a word means. */
const isDefinition = ({ finite, sentence }: Act): boolean =>
  finite === 'gelden' && /^Als (?!\p{L}+ (?:datum|moment)\b)/u.test(sentence.text)

const CHANGES = new Set(['krijgen', 'ontvangen', 'gelden', 'vervallen', 'gaan', 'komen', 'hoeven', 'werken'])

/** «Vanaf begin 2038 krijgt iedere melder een vast nummer»: a rule or practice that begins on a day to come. */
const changes = ({ finite, clause }: Act, { times, context, sentence }: Around): boolean =>
  CHANGES.has(finite) &&
  clause.kind === 'main' &&
  times.some(({ start, fields: { interval } }) => {
    const day = context.document.date
    const isFirst = start - sentence.start < 4
    return isFirst && day !== null && interval !== null && interval[1] === null && (interval[0] ?? '') > day
  })

const isReady = ({ finite, sentence, lemmas }: Act): boolean =>
  (finite === 'zijn' || lemmas.includes('zijn') || finite === 'komen' || finite === 'zullen') &&
  /\b(?:gereed|klaar|beschikbaar|afgerond|operationeel|rond|voltooid|bekend)\b/u.test(sentence.text)

const isScheduled = ({ finite, sentence }: Act): boolean =>
  /^(?:zijn|staan|worden)$/u.test(finite) &&
  /\b(?:voorzien|gepland|ingepland|beoogd|geagendeerd|voorgenomen|op de planning|op de rol)\b/u.test(sentence.text)
