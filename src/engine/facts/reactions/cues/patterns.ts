/**
 * How cues are written: as patterns on bare words, with verbs named by their infinitive. All forms of a verb count, and
 * of a separable one both ways of writing: «neemt … over», «overgenomen», «over te nemen».
 */
import { verbs } from '../../../language/tokens.ts'
import { Cued } from '../../cued.ts'

/** Up to some words of the same clause. */
export const near = (n: number): string => `(?:[^\\s.;:]+ ){0,${n}}`

export const anyOf = (...patterns: readonly string[]): Cued => new Cued(patterns)

let formsByLemma: Map<string, string[]> | null = null

function formsOf(infinitive: string): readonly string[] {
  formsByLemma ??= byLemma()
  return formsByLemma.get(infinitive) ?? [infinitive]
}

function byLemma(): Map<string, string[]> {
  const made = new Map<string, string[]>()
  for (const [word, forms] of verbs.byForm)
    for (const { lemma } of forms) made.set(lemma, [...(made.get(lemma) ?? []), word])
  return made
}

/** Any form of any of these verbs. */
export const verb = (...infinitives: readonly string[]): string =>
  `(?:${[...new Set(infinitives.flatMap(formsOf))].join('|')})`

/** Verbs whose first person is also a noun: «onderzoek» is one only beside «ik». */
export function verbNotNoun(...infinitives: readonly string[]): string {
  const stems = infinitives.map((it) => verbs.byForm.get(it) && firstPerson(it)).filter((it) => it !== undefined)
  const others = infinitives.flatMap(formsOf).filter((it) => !stems.includes(it))
  return `(?:${others.join('|')}|(?:${stems.join('|')}) (?:ik|wij|we)|(?:ik|wij|we) (?:${stems.join('|')}))`
}

const firstPerson = (infinitive: string): string | undefined =>
  formsOf(infinitive).find((it) =>
    verbs.byForm.get(it)?.some((form) => form.lemma === infinitive && form.form === 'ik'),
  )

const FAR = 14

/** A separable verb, its particle up to some words behind it. */
export const apart = (particle: string, infinitive: string, n: number = FAR): string =>
  `(?:${verb(infinitive)} ${near(n)}${particle}|${particle} ${verb(infinitive)}|${verb(particle + infinitive)}|${particle} te ${infinitive})`
