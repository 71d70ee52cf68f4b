import type { Sentence } from '../../../language/sentence.ts'
import type { StatementRule } from '../statement-rule.ts'

/** A cell of a table needs no stop. */
const isCell = ({ flow, block }: Sentence): boolean => flow.view.text[block.start] === '|'

export const fragment: StatementRule = {
  id: 'statements/fragment@1',
  kind: 'fragment',
  when: 'before',
  reads: 'Het begin van een zin waarvan het einde niet in dit stuk staat.',
  why: 'Wat aan het eind van een bladzijde afbreekt, kan nog ontkend of beperkt worden.',
  examples: [
    { in: 'rapport', text: 'Het kabinet zal in 2036 de' },
    { in: 'kamerbrief', text: 'Over de uitkomsten zal ik uw' },
  ],
  leaves: ['Het kabinet zal in 2036 de toets afschaffen.'],
  holds: ({ sentence, acts }) =>
    sentence.block.kind === 'paragraph' &&
    !isCell(sentence) &&
    acts.length > 0 &&
    acts.some((it) => it.mood !== 'none') &&
    !/[.!?;:…]["'”’»)\d]{0,3}$/u.test(sentence.text.slice(-4)),
}
