import { effort as effortVerbs } from '../../../vocabulary/verb-classes.ts'
import type { Construction } from '../construction.ts'

export const effort: Construction = {
  id: 'commitments/effort@1',
  reads: '«Zet zich in», «zet in op», «spant zich in», «streeft ernaar», «mijn inzet is».',
  why: 'De regering belooft moeite, geen uitkomst.',
  examples: [
    { in: 'kamerbrief', text: 'Het kabinet spant zich in om de wachtlijsten te verkorten.' },
    { in: 'antwoord op Kamervragen', text: 'Mijn inzet is dat de norm in heel Europa gaat gelden.' },
  ],
  leaves: ['Het kabinet heeft zich ingespannen om de wachtlijsten te verkorten.', 'De sector zet in op minder regels.'],
  read({ mood, subject, lemmas, sentence }, { has }) {
    if (mood !== 'present') return null
    if (
      has('inzet') &&
      /\b(?:[Mm]ijn|[Oo]nze|[Dd]e) inzet (?:(?:in|bij|voor) [^.,;]{2,40}? )?(?:is|blijft|richt)\b|\b(?:is|blijft) (?:mijn|onze) inzet\b/u.test(
        sentence.text,
      )
    )
      return { kind: 'promise', strength: 'effort' }
    if (subject.who !== 'government' || /\b(?:al|reeds) (?:sinds|jaren|lang)/u.test(sentence.text)) return null
    return lemmas.some(
      (it) => effortVerbs.has(it) || it === 'zich inzetten' || it === 'inzetten op' || it === 'zich sterk maken',
    )
      ? { kind: 'promise', strength: 'effort' }
      : null
  },
}
