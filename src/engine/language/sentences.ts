import type { Block, Flow } from '../structure/flow.ts'
import { roleOfHeading } from '../vocabulary/headings.ts'
import { clausesOf } from './clauses.ts'
import type { SectionRole, Sentence } from './sentence.ts'
import { tokensOf } from './tokens.ts'
import { readVerbsByPlace } from './verbs-by-place.ts'

type Draft = { -readonly [K in keyof Sentence]: Sentence[K] }

// Longer than any sentence of prose: a table that came as one line, or a text without stops. No rule reads it.
const LONGEST = 4000

/** The sentences of the running text, in order, with their clauses; headings are none. One pass over the document. */
export function sentencesOf(flows: readonly Flow[]): Sentence[] {
  const found: Sentence[] = []
  for (const flow of flows) if (flow.kind === 'body' || flow.kind === 'cell') readFlow(flow, found)
  return found
}

interface Under {
  readonly heading: string
  readonly section: SectionRole | null
  /** The headings it stands under and itself, from the highest down; at most one a level. */
  readonly above: readonly { readonly level: number; readonly section: SectionRole | null }[]
}

function readFlow(flow: Flow, found: Sentence[]): void {
  let under: Under = { heading: '', section: null, above: [] }
  let head: Sentence | null = null
  let list: List = NO_LIST
  let quote = ''
  let at = 0
  for (const [i, block] of flow.blocks.entries()) {
    if (block.kind === 'heading') under = underHeading(flow, block, under)
    if (block.kind !== 'item' || isAnswerUnder(under.heading, flow, i)) head = null
    const number = block.kind === 'item' ? numberOf(flow, block) : 0
    if (number > 0 && goesOn(list, number, head, under.heading)) head = list.head
    if (number > 0 && head) list = { head, number }
    quote = ''
    let last: Sentence | null = null
    for (; at < flow.sentences.length; at++) {
      const range = flow.sentences[at]
      if (!range || range.start >= block.end) break
      if (block.kind === 'heading' || range.start < block.start || range.end - range.start > LONGEST) continue
      last = sentence(flow, block, range, under, block.kind === 'item' ? head : null, found.length, quote)
      quote = quoteAfter(last.text, quote)
      found.push(last)
    }
    if (block.kind !== 'item' && last) head = last
  }
}

/** The numbered list that was open last: «2. …» goes on with it behind what was said of «1. …». */
interface List {
  readonly head: Sentence | null
  readonly number: number
}
const goesOn = (list: List, number: number, head: Sentence | null, heading: string): boolean =>
  number === list.number + 1 && list.head?.heading === heading && !head?.text.endsWith(':')
const NO_LIST: List = { head: null, number: 0 }

const numberOf = ({ view }: Flow, { start }: Block): number =>
  Number(NUMBER.exec(view.text.slice(start, start + 4))?.[0].slice(0, -1) ?? 0)

/**
 * «1. De wet wordt aangepast.» under the heading «1. Noodzaak»: in a further report each answer bears the number of the advice
 * above it, and is no item of a list that the words before it open.
 */
function isAnswerUnder(heading: string, { blocks, view }: Flow, i: number): boolean {
  const [before, block, next] = [blocks[i - 1], blocks[i], blocks[i + 1]]
  const number = NUMBER.exec(heading)?.[0]
  if (!block || !number || before?.kind === 'item' || next?.kind === 'item') return false
  return view.text.startsWith(number, block.start)
}
const NUMBER = /^\d{1,2}[.)]/u

function underHeading(flow: Flow, block: Block, before: Under): Under {
  const heading = flow.view.text.slice(block.start, block.end)
  const above = before.above.filter((it) => it.level < block.level)
  // A sub-heading that announces nothing stays under what the heading above it announced.
  const section = roleOfHeading(heading) ?? (block.level > 1 ? (above.at(-1)?.section ?? null) : null)
  return { heading, section, above: [...above, { level: block.level, section }] }
}

function sentence(
  flow: Flow,
  block: Block,
  range: { start: number; end: number },
  under: Under,
  head: Sentence | null,
  index: number,
  quote: string,
): Sentence {
  const tokens = tokensOf(flow.view.text, range)
  if (quote) quoteFromBefore(tokens, quote)
  readVerbsByPlace(tokens)
  const made: Draft = {
    start: range.start,
    end: range.end,
    flow,
    block,
    text: flow.view.text.slice(range.start, range.end),
    tokens,
    clauses: clausesOf(tokens),
    heading: under.heading,
    section: under.section,
    head,
    index,
    plain: null,
    acts: null,
    scores: null,
    surroundings: null,
  }
  return made
}

const QUOTES = /[«»“”„]/u
const CLOSES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”' }

/** The mark that would close a quotation which is open at the end of a sentence; empty when none is. */
function quoteAfter(text: string, before: string): string {
  if (!QUOTES.test(text)) return before
  let close = before
  for (const letter of text) {
    if (close) {
      if (letter === close) close = ''
    } else close = CLOSES[letter] ?? ''
  }
  return close
}

function quoteFromBefore(tokens: ReturnType<typeof tokensOf>, close: string): void {
  for (const token of tokens) {
    token.aside = 'quoted'
    if (token.word === close) return
  }
}
