import type { Act } from '../act.ts'
import type { Around, Construction } from '../construction.ts'
import { toActs } from './explicit-promise.ts'

export const decided: Construction = {
  id: 'commitments/decided@1',
  triggers: ['besloten', 'aanleiding', 'reden'],
  reads: '«Ik heb besloten … te», «het kabinet heeft besloten om», «ik zie aanleiding om», «dit geeft mij reden … te».',
  why: 'Het besluit is genomen, maar wat besloten is komt nog, zoals bij «ik heb gevraagd om». Met een dag of jaar van het besluiten kan het al gebeurd zijn.',
  examples: [
    { in: 'kamerbrief', text: 'Ik heb daarom besloten het contract met de veerdienst te herzien.' },
    { in: 'antwoord op Kamervragen', text: 'Dit geeft mij aanleiding om de termijn voor bezwaar te verlengen.' },
  ],
  leaves: [
    'In 2014 is besloten het werk te bundelen in zes kantoren.',
    'De stichting heeft besloten de rente te verhogen.',
    'Ik heb besloten daarvan af te zien.',
    'Ik zie geen aanleiding om de termijn te verlengen.',
  ],
  read(act, around) {
    const isOurs = act.subject.who === 'first' || act.subject.who === 'government'
    const says = isOurs ? hasDecided(act, around) || seesReason(act) : givesReason(act)
    if (!says || act.clause.kind !== 'main' || /\baf te zien\b|\bniet te\b/u.test(act.sentence.text)) return null
    const acts = toActs(act).filter((it) => it !== 'besluiten' && it !== 'geven' && it !== 'zien')
    return acts.length > 0 ? { kind: 'promise', lemmas: acts } : null
  },
}

/** Not «heeft op 3 mei besloten»: what was decided then may long be done. */
const hasDecided = ({ mood, lemmas, sentence: { text } }: Act, { times, isAhead }: Around): boolean =>
  mood === 'perfect' &&
  lemmas.includes('besluiten') &&
  /\bbesloten\b[^.;]*\bte\b/u.test(text) &&
  (isAhead || times.every(({ fields: { interval } }) => interval === null))

const REASON = /\b(?:aanleiding|reden)\b(?: \p{L}+){0,1} (?:om|het|de|een|hierover|daarover)\b[^.;]*\bte\b/u
const seesReason = ({ mood, finite, sentence: { text } }: Act): boolean =>
  mood === 'present' && finite === 'zien' && REASON.test(text)

/** «Dit geeft mij aanleiding om», «dat is voor mij reden om». */
const givesReason = ({ mood, finite, sentence: { text } }: Act): boolean =>
  mood === 'present' && /^(?:geven|zijn|vormen)$/u.test(finite) && /\b(?:mij|ons)\b/u.test(text) && REASON.test(text)
