import type { DocumentIdentity } from '../../src/engine/context.ts'
import type { Fact } from '../../src/engine/facts/fact.ts'
import type { Rule } from '../../src/engine/facts/rule.ts'
import { found } from '../../src/engine/positions.ts'
import { readSource, type Tools } from '../../src/engine/read.ts'
import { plainSource } from '../engine/structured.ts'

/** Ids of the rules that found something in a text. */
export type Fired = (text: string, sort: string) => ReadonlySet<string>

/** Reads a text as a document of a sort, as examples name it. */
export const firedIn =
  (tools: Tools): Fired =>
  (text, sort) => {
    const named = { name: sort, sha256: 'sha', textSha256: 'sha' }
    const { facts } = readSource(found(plainSource(text)), named, tools, identityOf(sort))
    return new Set(Object.values<readonly Fact<unknown>[]>(facts).flatMap((of) => of.map((it) => it.because)))
  }

function identityOf(sort: string): Partial<DocumentIdentity> {
  const kind = KINDS.find(([words]) => words.test(sort))?.[1] ?? 'unknown'
  const sender =
    kind === 'report' || kind === 'sea-annex' ? null : { role: 'Minister van Voorbeeldzaken', person: null }
  return { kind, sender, date: '2031-03-14', dateInterval: null }
}

const KINDS: readonly (readonly [RegExp, DocumentIdentity['kind']])[] = [
  [/vragen/iu, 'kamervragen'],
  [/brief|beleidsreactie/iu, 'kamerbrief'],
  [/nota(?! van)/iu, 'beslisnota'],
  [/rapport|evaluatie$|onderzoek/iu, 'report'],
  [/evaluatieagenda|tabel/iu, 'sea-annex'],
  [/motie/iu, 'motie'],
  [/handelingen|debat/iu, 'handelingen'],
  [/wet|regeling/iu, 'law'],
  [/kamerstuk|verslag|toelichting/iu, 'kamerstuk'],
]

/** What is wrong with what a rule tells of itself. */
export function complaints(rule: Rule, fired: Fired): string[] {
  const sorts = [...new Set(rule.examples.map((it) => it.in))]
  return [
    ...(/^[a-z]+\/[a-z0-9-]+@\d+$/u.test(rule.id) ? [] : ['its id is no group/name@version']),
    ...(sorts.length >= 2 ? [] : ['its examples are from one sort of document']),
    ...(rule.leaves.length > 0 ? [] : ['it says of nothing that it leaves it alone']),
    ...rule.examples
      .filter((it) => !fired(it.text, it.in).has(rule.id))
      .map((it) => `it does not fire in a ${it.in}: «${it.text}»`),
    ...rule.leaves.flatMap((text) =>
      sorts.filter((sort) => fired(text, sort).has(rule.id)).map((sort) => `it fires in a ${sort}: «${text}»`),
    ),
  ]
}
