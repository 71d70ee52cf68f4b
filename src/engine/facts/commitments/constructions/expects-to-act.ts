import { informing } from '../../../vocabulary/verb-classes.ts'
import type { Construction } from '../construction.ts'
import { toActs } from './explicit-promise.ts'

export const expectsToAct: Construction = {
  id: 'commitments/expects-to-act@1',
  reads: '«Ik verwacht u … te kunnen informeren», «ik streef ernaar … te sturen», «ik hoop … te doen».',
  why: 'De verwachting gaat over wat de schrijver zelf doet: dan is het een toezegging met een slag om de arm.',
  examples: [
    { in: 'kamerbrief', text: 'Ik verwacht uw Kamer in het voorjaar van 2035 over de keuze te kunnen informeren.' },
    { in: 'antwoord op Kamervragen', text: 'Ik streef ernaar het wetsvoorstel eind 2033 bij de Kamer in te dienen.' },
  ],
  leaves: ['Ik verwacht dat de sector de norm haalt.', 'Ik hoop u hiermee voldoende te hebben geïnformeerd.'],
  read(act, { isAhead }) {
    if (act.subject.who !== 'first' && act.subject.who !== 'government') return null
    if (
      act.mood !== 'present' ||
      !act.lemmas.some((it) => /^(?:verwachten|hopen|streven|nastreven|trachten|proberen|beogen)$/u.test(it))
    )
      return null
    if (/\bte hebben\b|\bhiermee\b/u.test(act.sentence.text)) return null
    const acts = toActs(act)
    if (/^(?:streven|nastreven|trachten|proberen|beogen)$/u.test(act.lemmas.at(-1) ?? ''))
      return { kind: 'promise', lemmas: [...acts, 'streven'] }
    return isAhead &&
      /\bte\b/u.test(act.sentence.text) &&
      (acts.some((it) => informing.has(it)) || hasOwnAct(act.sentence.text))
      ? { kind: 'promise', lemmas: acts }
      : null
  },
}

/** An infinitive with «te» that the writer is the subject of; with «dat» somebody else may be. */
const hasOwnAct = (text: string): boolean => !/\bdat\b/u.test(text)
