import type { FactKind, Scheme } from '../scheme/scheme.ts'
import type { Calculation, Comparison, Node } from '../scheme/tree.ts'
import type { Said } from '../scheme/words.ts'
import type { Schemes } from '../schemes.ts'

export type Language = 'nl' | 'en'

/** In the language asked for, or in Dutch where that is all there is. */
export const inLanguage = (said: Said, language: Language): string =>
  (language === 'en' ? said.en : undefined) ?? said.nl

export interface Speaking {
  readonly schemes: Schemes
  readonly scheme: Scheme
  readonly language: Language
  /** How values are written; comparisons are then told in words as well. Otherwise both are as in the files. */
  readonly shown?: (value: unknown, unit: string) => string
}

/** What a node asks or takes, as a phrase: without the nodes of an `all`, `any` and the like, which follow below it. */
export function phraseOf(node: Node, speaking: Speaking): string {
  if (node.say) return inLanguage(node.say, speaking.language)
  const words = WORDS[speaking.language]
  const phrase = (it: Node) => phraseOf(it, speaking)
  switch (node.op) {
    case 'all':
    case 'any':
    case 'not':
    case 'if':
      return words[node.op]
    case 'cmp':
      return `${phrase(node.left)} ${signOf(node.is, speaking)} ${phrase(node.right)}`
    case 'in':
      return `${phrase(node.value)} ${words.among} ${phrase(node.list)}`
    case 'points':
      return `${words.points} ${signOf('>=', speaking)} ${phrase(node.atLeast)}`
    case 'judgement':
      return `${words.judgement} ${inLanguage(node.by, speaking.language)}: ${inLanguage(node.about, speaking.language)}`
    case 'fact':
      return titleOfFact(node.fact, speaking)
    case 'param':
      return `${titleOfParameter(node.param, speaking)} (${words.on} ${titleOfClock(node.clock, speaking)})`
    case 'value':
      return saidValue(node.value, node.type ?? node.unit ?? 'none', speaking)
    case 'clock':
      return titleOfClock(node.clock, speaking)
    case 'dateAdd':
      return `${phrase(node.to)} ${node.back ? '−' : '+'} ${phrase(node.add)}`
    case 'calc':
      return `${words[node.how]} ${node.of.map(phrase).join(', ')}`
  }
}

const SIGNS: Readonly<Record<Comparison, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=', '!=': '≠' }

const SIGNS_IN_WORDS: Readonly<Record<Language, typeof SIGNS>> = {
  nl: {
    ...{ '>=': 'is ten minste', '>': 'is meer dan', '<=': 'is ten hoogste', '<': 'is minder dan' },
    ...{ '=': 'is', '!=': 'is niet' },
  },
  en: {
    ...{ '>=': 'is at least', '>': 'is more than', '<=': 'is at most', '<': 'is less than' },
    ...{ '=': 'is', '!=': 'is not' },
  },
}

const signOf = (sign: Comparison, { language, shown }: Speaking): string =>
  shown ? SIGNS_IN_WORDS[language][sign] : SIGNS[sign]

/** A value with its unit: as it stands in the files, or as whoever speaks writes it. */
export function saidValue(value: unknown, unit: string, { shown }: Speaking): string {
  if (shown) return shown(value, unit)
  return unit === 'none' || unit === 'date' ? shownValue(value) : `${shownValue(value)} ${unit}`
}

type Word = 'all' | 'any' | 'not' | 'if' | 'among' | 'points' | 'judgement' | 'on' | Calculation['how']

const WORDS: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  nl: {
    ...{ all: 'alle van', any: 'minstens één van', not: 'niet', if: 'als', among: 'is een van' },
    ...{ points: 'punten samen', judgement: 'oordeel van', on: 'op', sum: 'som van', difference: 'verschil van' },
    ...{ product: 'product van', least: 'kleinste van', greatest: 'grootste van', round: 'afgerond' },
  },
  en: {
    ...{ all: 'all of', any: 'at least one of', not: 'not', if: 'if', among: 'is one of' },
    ...{ points: 'points together', judgement: 'judgement of', on: 'on', sum: 'sum of', difference: 'difference of' },
    ...{ product: 'product of', least: 'least of', greatest: 'greatest of', round: 'rounded' },
  },
}

export function titleOfFact(id: string, { scheme, language }: Speaking): string {
  const kind: FactKind | undefined = scheme.facts.find((it) => it.id === id)
  return kind ? inLanguage(kind.title, language) : id
}

export function titleOfClock(id: string, { scheme, language }: Speaking): string {
  const clock = scheme.clocks.find((it) => it.id === id)
  return clock ? inLanguage(clock.title, language) : id
}

export function titleOfParameter(reference: string, { schemes, scheme, language }: Speaking): string {
  const parameter = schemes.parameter(reference, scheme)
  return parameter ? inLanguage(parameter.title, language) : reference
}

export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownValue).join(', ')
  return String(value)
}
