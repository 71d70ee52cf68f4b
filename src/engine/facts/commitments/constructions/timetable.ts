import type { Sentence } from '../../../language/sentence.ts'
import type { Hit, TimeFields } from '../../fact.ts'
import type { Construction } from '../construction.ts'

/** Read from a list and its head, not from a clause: an item of a timetable has no verb. */
export const timetable: Construction = {
  id: 'commitments/timetable@1',
  reads: 'Een regel van een tijdpad of planning: een moment, een dubbele punt en wat er dan gebeurt, of andersom.',
  why: 'Onder «het tijdpad ziet er als volgt uit:» is elke regel een gepland moment, ook zonder werkwoord.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'Het verdere tijdpad ziet er als volgt uit:\n– mei 2032: internetconsultatie;\n– najaar 2032: indiening bij de Kamer.',
    },
    {
      in: 'kamerbrief',
      text: 'De planning ziet er als volgt uit:\n– de visie op de havens: vóór het zomerreces van 2032;\n– de reactie op het advies: juni 2032.',
    },
    {
      in: 'beslisnota',
      text: 'De planning is als volgt:\n- juni 2031: bespreking in de ministerraad;\n- september 2031: publicatie in het Staatsblad.',
    },
  ],
  leaves: [
    'De kosten zijn als volgt:\n– de visie op de havens: mei 2032;\n– de reactie op het advies: juni 2032.',
    'De uitgaven waren als volgt:\n– mei 2030: twaalf miljoen;\n– juni 2030: elf miljoen.',
  ],
  problems: ['Alleen het begin of het einde van een regel wordt als moment gelezen.'],
  read: () => null,
}

const HEAD =
  /\b(?:tijdpad|tijdlijn|tijdschema|planning|mijlpalen|beoogde data|vervolgstappen|vervolgproces|fasering)\b/iu

/** Whether an item says what happens at the time it begins with. */
export function isTimetableItem(item: Sentence, head: Sentence, times: readonly Hit<TimeFields>[]): boolean {
  if (!HEAD.test(head.text) || /\b(?:was|waren|verliep)\b/u.test(head.text)) return false
  if (endsInTime(item, times.at(-1))) return true
  const first = times.find((it) => it.start - item.start <= 12)
  if (!first) return false
  return /^\s?[:–-]\s?\p{L}/u.test(item.flow.view.text.slice(first.end, first.end + 4))
}

/** «– de visie op de havens: vóór het zomerreces;» */
const endsInTime = ({ flow, start, end }: Sentence, time: Hit<TimeFields> | undefined): boolean => {
  if (!time) return false
  const { text } = flow.view
  return (
    /\p{L}\s?:\s$/u.test(text.slice(Math.max(start, time.start - 4), time.start)) &&
    /^[;.,]?\s?(?:en)?$/u.test(text.slice(time.end, Math.min(end, time.end + 6)))
  )
}
