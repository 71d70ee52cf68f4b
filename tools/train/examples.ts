/** The sentences of the labelled passages for development, with what each is: what the likelihood learns from. */
import { readdirSync, readFileSync } from 'node:fs'
import type { DocumentKind } from '../../src/engine/context.ts'
import { actsOf } from '../../src/engine/facts/commitments/act.ts'
import { Features } from '../../src/engine/facts/likelihood/features.ts'
import { type LikelyKind, likelyKinds } from '../../src/engine/facts/likelihood/likelihood.ts'
import type { Sentence } from '../../src/engine/language/sentence.ts'
import { sentencesOf } from '../../src/engine/language/sentences.ts'
import type { Span } from '../../src/engine/positions.ts'
import type { Tools } from '../../src/engine/read.ts'
import { spansIn } from '../../src/engine/structure/view.ts'
import { isLabelledForMeaning, type LabelledPassage, parseLabelledPassage } from '../../src/measure/labels.ts'
import { readPassage } from '../../src/measure/passages.ts'

export interface Example {
  readonly passage: string
  readonly sentence: Sentence
  readonly document: DocumentKind
  /** As `sort value`. */
  readonly features: readonly string[]
  /** Null: labelled as optional, so that nothing is learnt from it. */
  readonly is: Readonly<Record<LikelyKind, boolean | null>>
}

const FOLDER = new URL('../../gold/passages/', import.meta.url)

/** The passages for development that are labelled for meaning, as their files are. */
export const passages = (): { readonly id: string; readonly text: string }[] =>
  readdirSync(FOLDER)
    .filter((name) => name.startsWith('dev-'))
    .sort()
    .map((name) => ({ id: name.replace('.txt', ''), text: readFileSync(new URL(name, FOLDER), 'utf8') }))
    .filter(({ text }) => isLabelledForMeaning(text))

export const examples = (tools: Tools): Example[] =>
  passages().flatMap(({ text }) => examplesIn(parseLabelledPassage(text), tools))

function examplesIn(passage: LabelledPassage, tools: Tools): Example[] {
  const { flows, context, source } = readPassage(passage, tools)
  return sentencesOf(flows).map((sentence) => ({
    passage: passage.header.id ?? '',
    sentence,
    document: context.document.kind,
    features: featuresOf(sentence, context.document.kind),
    is: labelled(passage, spansIn(source.text, sentence.flow.view, sentence)),
  }))
}

/** Every feature that is met gets a row, and each row its name. */
const names: string[] = []
const rows = new Map<string, number>()
const features = new Features((sort, value) => {
  const name = `${sort}\t${value}`
  const row = rows.get(name) ?? names.push(name) - 1
  rows.set(name, row)
  return row
})

const featuresOf = (sentence: Sentence, document: DocumentKind): string[] => [
  ...new Set(features.of(sentence, actsOf(sentence), document).map((row) => names[row] as string)),
]

/** A sentence is what at least half of a label's characters stand in it say; advice that is only announced is none. */
function labelled({ meaning, text }: LabelledPassage, spans: readonly Span[]): Example['is'] {
  const own = charactersOf(text, spans)
  const isOf = (kind: LikelyKind): boolean | null => {
    const labels = meaning.filter((it) => it.type === kind && !('kinds' in it && isAnnouncement(it.kinds)))
    const here = labels.filter((it) => isMostlyIn(charactersOf(text, it.itemSpans ?? it.spans), own))
    return here.length === 0 ? false : here.every((it) => it.isOptional) ? null : true
  }
  return Object.fromEntries(likelyKinds.map((kind) => [kind, isOf(kind)])) as Example['is']
}

const isAnnouncement = (kinds: readonly string[]): boolean => kinds[0] === 'recommendation_reference'

function charactersOf(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const at = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (/\S/u.test(text[i] ?? ' ')) at.add(i)
  return at
}

function isMostlyIn(label: ReadonlySet<number>, own: ReadonlySet<number>): boolean {
  let shared = 0
  for (const it of label) if (own.has(it)) shared++
  return shared > 0 && shared >= label.size / 2
}
