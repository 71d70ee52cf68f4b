import type { StatementRule } from '../statement-rule.ts'

const SAYS = new Set(['zeggen', 'stellen', 'schrijven', 'luiden', 'verklaren', 'opmerken', 'aangeven', 'vinden'])

export const quotation: StatementRule = {
  id: 'statements/quotation@1',
  kind: 'quotation',
  when: 'before',
  reads: 'Een zin die voor het grootste deel tussen aanhalingstekens staat.',
  why: 'Wat een ander heeft gezegd of geschreven is geen uitspraak van dit stuk.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'In dat debat zei mijn voorganger: «Ik zal de Kamer volgend jaar over de kosten van de sluis informeren».',
    },
    { in: 'rapport', text: 'Een ondernemer zegt: “Wij zullen volgend jaar zeker weer aan de regeling meedoen.”' },
  ],
  leaves: ['Ik zal de term «passend loon» in de regeling vervangen.'],
  holds({ sentence: { tokens }, main }) {
    if (!tokens.some((it) => it.aside === 'quoted')) return false
    let quoted = 0
    let words = 0
    for (const { aside, word } of tokens) {
      if (!/^[\p{L}\d]/u.test(word)) continue
      words++
      if (aside === 'quoted') quoted++
    }
    return quoted > 4 && quoted * 2 > words && (!main || main.mood === 'past' || main.lemmas.some((it) => SAYS.has(it)))
  },
}
