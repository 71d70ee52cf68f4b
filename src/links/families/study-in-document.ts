/**
 * What a document does with a study: offer it, answer it, and what the study looked at.
 *
 * Reads: studies named in «hierbij bied ik u … aan», titles «Beleidsreactie …», titles of evaluations with the scheme that
 * is evaluated in them. Leaves alone: studies that are only mentioned. Known problems: an evaluation whose title does not
 * name its scheme has no `evaluates`.
 */
import { type LinkDocument, placeIn } from '../document.ts'
import type { Link } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family, Knowledge } from '../linker.ts'
import { isWithin, startOf } from '../standing.ts'
import { namedStudies } from '../studies/named-study.ts'

const letter = (text: string, title?: string) =>
  ({ in: 'kamerbrief', date: '2031-03-14', text, ...(title ? { title } : {}) }) as const

const offered: LinkRule = {
  id: 'links/offered-in@1',
  reads: 'Een onderzoek dat met de brief wordt aangeboden.',
  why: '«Hierbij bied ik u aan» maakt het stuk tot de aanbieding van wat erachter staat.',
  examples: [[letter('Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de veiligheid van havens aan.')]],
  leaves: [[letter('Vorig jaar heeft Regioplan het onderzoek naar de veiligheid van havens gepubliceerd.')]],
}
const reacts: LinkRule = {
  id: 'links/reacts-to@1',
  reads: 'Een brief of nota die antwoord geeft op een onderzoek.',
  why: 'De titel of de zin noemt zichzelf een reactie op dat onderzoek.',
  examples: [[letter('Hierbij bied ik u mijn reactie op het rapport ‘Veilige havens’ aan.')]],
  leaves: [[letter('Vorig jaar heeft Regioplan het onderzoek naar de veiligheid van havens gepubliceerd.')]],
}
const evaluates: LinkRule = {
  id: 'links/evaluates@1',
  reads: 'Een evaluatie en de regeling die zij bekijkt.',
  why: 'De titel van de evaluatie noemt de regeling zelf.',
  examples: [[letter('Ik verwijs naar het rapport ‘Evaluatie van de Subsidieregeling Veilige Kades’.')]],
  leaves: [[letter('De pilot ‘Samen naar de kade’ begint in mei.')]],
}

function ofStudies(document: LinkDocument, { words }: Knowledge): Link[] {
  return namedStudies(document, words).flatMap(({ place, evaluates: isEvaluation }): Link[] => {
    const said = document.statements.find((it) => isWithin(place.spans, it.place.spans))
    const isOffered = said?.fact.kind === 'performative' && /\b(?:aan|bij(?:gevoegd|lage)|toe)\b/u.test(said.fact.text)
    const answers = document.title?.spans === place.spans ? document.title : said?.place
    const isAnswer = answers !== undefined && /\b(?:\p{L}*reactie)\b/iu.test(answers.text)
    const scheme = isEvaluation
      ? document.facts.mentions.find((it) => it.type === 'scheme' && beginsIn(it.spans, place.spans))
      : undefined
    return [
      ...(isOffered && said ? [link('offered_in', place, said.place, 0.9, offered.id)] : []),
      ...(isAnswer ? [link('reacts_to', answers, place, 0.85, reacts.id)] : []),
      ...(scheme ? [link('evaluates', place, placeIn(document, scheme), 0.9, evaluates.id, scheme.canonical)] : []),
    ]
  })
}

// A name at the end of a title may run on over the closing quotation mark.
const beginsIn = (inner: Link['a']['spans'], outer: Link['a']['spans']): boolean =>
  outer.some(([start, end]) => start <= startOf(inner) && startOf(inner) < end)

const link = (
  type: Link['type'],
  a: Link['a'],
  b: Link['b'],
  score: number,
  rule: string,
  ...more: string[]
): Link => ({
  type,
  a,
  b,
  score,
  because: [rule, ...more],
})

export const studyInDocument: Family = { rules: [offered, reacts, evaluates], within: ofStudies }
