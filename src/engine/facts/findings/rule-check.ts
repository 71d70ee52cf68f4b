import type { DocumentKind } from '../../context.ts'
import type { Hit } from '../fact.ts'
import type { Rule } from '../rule.ts'

/** What is wrong with the examples of a rule, read with nothing but the recogniser that the rule belongs to. */
export function complaintsAbout(
  rule: Rule,
  read: (text: string, kind: DocumentKind) => readonly Hit<unknown>[],
): string[] {
  const fires = (text: string, sort: string) => read(text, kindOf(sort)).some((it) => it.because === rule.id)
  const sorts = [...new Set(rule.examples.map((it) => it.in))]
  return [
    ...rule.examples.filter((it) => !fires(it.text, it.in)).map((it) => `does not fire in a ${it.in}: «${it.text}»`),
    ...rule.leaves.flatMap((text) => sorts.filter((it) => fires(text, it)).map((it) => `fires in a ${it}: «${text}»`)),
    ...(sorts.length > 1 ? [] : ['examples from one sort of document']),
  ]
}

const KINDS: Readonly<Record<string, DocumentKind>> = {
  kamerbrief: 'kamerbrief',
  beslisnota: 'beslisnota',
  'nota aan de minister': 'beslisnota',
  rapport: 'report',
  kamerstuk: 'kamerstuk',
  jaarverslag: 'unknown',
}
const kindOf = (sort: string): DocumentKind => KINDS[sort] ?? 'unknown'
