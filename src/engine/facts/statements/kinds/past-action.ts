import type { StatementRule } from '../statement-rule.ts'

const STATES =
  /^(?:bedoelen|richten|baseren|verplichten|bevoegd|kennen|gelegen|vestigen|verbinden|betrekken|gebaseerd|bekennen|belasten|verheugen|vereisen)$/u

export const pastAction: StatementRule = {
  id: 'statements/past-action@1',
  kind: 'past_action',
  when: 'after',
  reads: '«Heeft gedaan», «is gedaan», «werd gedaan», zonder «zal».',
  why: 'De voltooide en de verleden tijd zeggen wat al gebeurd is: mogelijk bewijs bij een belofte.',
  examples: [
    { in: 'kamerbrief', text: 'In 2019 is de toets vereenvoudigd.' },
    { in: 'rapport', text: 'De inspectie heeft vorig jaar veertig scholen bezocht.' },
  ],
  leaves: ['De toets is gericht op starters.', 'De toets zal zijn vereenvoudigd wanneer de wet ingaat.'],
  holds({ acts }) {
    const mains = acts.filter((it) => it.clause.kind === 'main' && it.mood !== 'none')
    const past = mains.filter((it) => it.mood === 'perfect' || it.mood === 'past')
    return past.length > 0 && past.some((it) => it.lemmas.length > 0 && !it.lemmas.every((lemma) => STATES.test(lemma)))
  },
}
