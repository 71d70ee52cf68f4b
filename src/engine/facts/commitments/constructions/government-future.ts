import type { Construction } from '../construction.ts'
import { whoActs } from '../who.ts'

export const governmentFuture: Construction = {
  id: 'commitments/government-future@1',
  reads: '«Het kabinet zal», «de minister zal», «de dienst zal» met een handeling.',
  why: 'Wie namens de regering handelt is hetzelfde als de schrijver; een uitvoerende dienst voert het beleid uit.',
  examples: [
    { in: 'kamerbrief', text: 'Het kabinet zal de regeling voor mantelzorgers in 2033 verruimen.' },
    { in: 'rapport', text: 'De Belastingdienst zal de brieven aan ondernemers herschrijven.' },
  ],
  leaves: ['De gemeenten zullen de regeling uitvoeren.', 'Het kabinet zal de bijdrage niet verhogen.'],
  problems: ['Diensten worden aan hun naam herkend; een dienst die niet in de lijst staat wordt niet gezien.'],
  read(act, around) {
    const who = whoActs(act, around)
    if (act.mood !== 'future' || (who !== 'government' && who !== 'agency')) return null
    return act.lemmas.length === 0 ? null : { kind: 'promise' }
  },
}
