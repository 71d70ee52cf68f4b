import { MONTH } from '../../../vocabulary/months.ts'
import type { Said, StatementRule } from '../statement-rule.ts'

// A bare year tells a trend («wordt sinds 2020 meer gebruikt»); a month or a day tells that something was done then.
const SINCE = new RegExp(`\\bsinds (?:(?:begin|medio|eind) )?(?:\\d{1,2} )?(?:${MONTH})(?![\\p{L}])`, 'iu')

// «Hangen» and «werken» are not always known as verbs: then the sentence has no act at all.
const isNow = (main: Said['main']): boolean => main === null || main.mood === 'present' || main.mood === 'can'

export const since: StatementRule = {
  id: 'statements/since@1',
  kind: 'past_action',
  triggers: ['sinds'],
  when: 'after',
  reads: '«Sinds 4 maart kunnen scholen …», «staat sinds februari online»: de tegenwoordige tijd met een begin.',
  why: 'Wat sinds een dag zo is, is op die dag tot stand gekomen: net als «is geopend» mogelijk bewijs bij een belofte.',
  examples: [
    { in: 'kamerbrief', text: 'Sinds 4 maart 2031 kunnen schippers subsidie krijgen voor walstroom.' },
    { in: 'beslisnota', text: 'Bij de sluizen hangen sinds februari nieuwe borden.' },
  ],
  leaves: ['De sluis wordt sinds 2030 elk jaar meer gebruikt.', 'De sluis zal vanaf maart worden gebruikt.'],
  holds: ({ text, main }) => isNow(main) && SINCE.test(text),
}
