import type { Context } from '../../context.ts'
import type { Certainty } from '../fact.ts'
import { before, type Form, organisationReading, printed, type Scope } from './form.ts'
import { endsHere } from './names.ts'

/** «uw Kamer», «de Kamer»: the House that the document is for. */
export const house: Form = {
  rule: {
    id: 'mentions/house@1',
    reads: '«Uw Kamer» en «de Kamer»: de Kamer waar het stuk voor is.',
    why: 'Een brief spreekt de Kamer aan waaraan hij gericht is. Zegt het stuk niet welke, dan is het de Tweede Kamer.',
    examples: [
      { in: 'kamerbrief', text: 'Na de zomer ontvangt uw Kamer het plan.' },
      { in: 'beslisnota', text: 'De Kamer heeft om deze cijfers gevraagd.' },
    ],
    leaves: ['De kamer op de tweede verdieping staat leeg.', 'De Grote Kamer van het Hof deed uitspraak.'],
    problems: ['Een brief aan beide Kamers noemt soms met «de Kamer» de andere.'],
  },
  words: ['kamer'],
  read: (word, scope) => {
    const determiner = DETERMINER.exec(before(scope, word.start, 8))?.[1]
    if (determiner === undefined || !isKamer(word.start, word.end, scope)) return []
    const start = /^uw$/i.test(determiner) ? word.start - determiner.length - 1 : word.start
    const { canonical, certainty } = addressed(scope.context)
    return [organisationReading(house.rule.id, { start, end: word.end }, canonical, { certainty })]
  },
}

const DETERMINER = /(?<![\p{L}])([Uu]w|[Dd]e|[Aa]an|[Dd]eze) $/u
const isKamer = (start: number, end: number, scope: Scope): boolean =>
  printed(scope, { start, end }) === 'Kamer' &&
  endsHere(scope.text, end) &&
  scope.text[end] !== '-' &&
  !/^ (?:van (?:\p{Lu}|toezicht)|voor (?:gerechtsd|het notar)|\d)/u.test(scope.text.slice(end, end + 16))

function addressed({ document }: Context): { canonical: string; certainty: Certainty } {
  if (document.chamber === 'EK') return { canonical: 'Eerste Kamer', certainty: 'derived' }
  if (document.chamber === null && document.recipient === null)
    return { canonical: 'Tweede Kamer', certainty: 'assumed' }
  return { canonical: (document.chamber === null && document.recipient) || 'Tweede Kamer', certainty: 'derived' }
}
