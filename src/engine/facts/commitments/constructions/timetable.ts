import type { Sentence } from '../../../language/sentence.ts'
import type { Hit, TimeFields } from '../../fact.ts'
import type { Construction } from '../construction.ts'

/** Read from a list and its head, not from a clause: an item of a timetable has no verb. */
export const timetable: Construction = {
  id: 'commitments/timetable@1',
  reads: 'Een regel van een tijdpad of planning: een moment, een dubbele punt en wat er dan gebeurt.',
  why: 'Onder «het tijdpad ziet er als volgt uit:» is elke regel een gepland moment, ook zonder werkwoord.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'Het verdere tijdpad ziet er als volgt uit:\n– mei 2032: internetconsultatie;\n– najaar 2032: indiening bij de Kamer.',
    },
    {
      in: 'beslisnota',
      text: 'De planning is als volgt:\n- juni 2031: bespreking in de ministerraad;\n- september 2031: publicatie in het Staatsblad.',
    },
  ],
  leaves: ['De uitgaven waren als volgt:\n– mei 2030: twaalf miljoen;\n– juni 2030: elf miljoen.'],
  problems: ['Alleen het begin van een regel wordt als moment gelezen.'],
  read: () => null,
}

const HEAD =
  /\b(?:tijdpad|tijdlijn|tijdschema|planning|mijlpalen|beoogde data|vervolgstappen|vervolgproces|fasering)\b/iu

/** Whether an item says what happens at the time it begins with. */
export function isTimetableItem(item: Sentence, head: Sentence, times: readonly Hit<TimeFields>[]): boolean {
  if (!HEAD.test(head.text) || /\b(?:was|waren|verliep)\b/u.test(head.text)) return false
  const first = times.find((it) => it.start - item.start <= 12)
  if (!first) return false
  return /^\s?[:–-]\s?\p{L}/u.test(item.flow.view.text.slice(first.end, first.end + 4))
}
