import type { FactsFile } from '../../../engine/facts-file/schema.ts'
import { t } from '../../parts/messages/t.ts'
import { documentName, factHref } from '../../parts/names.ts'
import { publicText } from '../../parts/text.ts'
import type { Document, Fact } from './view.ts'

/** The sentence with what stands around it; furniture of the page is left out. */
export interface PassageView {
  readonly before: string
  /** The sentence, with the words of its term apart. */
  readonly lead: string
  readonly termWords: string
  readonly rest: string
  readonly after: string
  readonly place: string
  readonly href: string
}

export function passageOf(fact: Fact, document: Document, file: FactsFile | null): PassageView {
  const { text, zones, pages, spans } = printed(fact, file)
  const [start, end] = [spans[0]?.[0] ?? fact.start, spans.at(-1)?.[1] ?? fact.start]
  const label = pages.find((it) => it.number === fact.page)?.label ?? String(fact.page)
  return {
    before: before(text, start, zones),
    ...aroundTerm(publicText(fact.text), publicText(termText(fact))),
    after: after(text, end, zones),
    place: t('promise.text.place', { name: documentName(document), page: label }),
    href: factHref(fact.documentId, fact.id),
  }
}

type Pairs = readonly (readonly [number, number])[]

function printed(fact: Fact, file: FactsFile | null) {
  const own = file?.facts.commitments.find((it) => it.id === fact.id)
  const zones: Pairs = file?.zones.flatMap((it) => it.spans) ?? []
  const spans: Pairs = own?.spans ?? [[fact.start, fact.start + fact.text.length]]
  return { text: file?.source.text ?? '', pages: file?.source.pages ?? [], zones, spans }
}

function termText({ fields }: Fact): string {
  const { deadline } = fields as { deadline?: { text?: unknown } | null }
  return typeof deadline?.text === 'string' ? deadline.text : ''
}

function aroundTerm(sentence: string, term: string): Pick<PassageView, 'lead' | 'termWords' | 'rest'> {
  const at = term === '' ? -1 : sentence.indexOf(term)
  if (at < 0) return { lead: sentence, termWords: '', rest: '' }
  return { lead: sentence.slice(0, at), termWords: term, rest: sentence.slice(at + term.length) }
}

const WINDOW = 700
const SHOWN = 360

function before(text: string, start: number, zones: Pairs): string {
  const from = Math.max(0, start - WINDOW)
  const all = readable(text, from, start, zones)
  if (all.length <= SHOWN && from === 0) return all
  const cut = all.slice(-SHOWN)
  const sentence = cut.search(/[.!?:]\s+\p{Lu}/u)
  return `… ${sentence >= 0 ? cut.slice(sentence + 1).trimStart() : cut.slice(cut.indexOf(' ') + 1)}`
}

function after(text: string, end: number, zones: Pairs): string {
  const to = Math.min(text.length, end + WINDOW)
  const all = readable(text, end, to, zones)
  if (all.length <= SHOWN && to === text.length) return all
  const cut = all.slice(0, SHOWN)
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '))
  return `${sentence > 0 ? cut.slice(0, sentence + 1) : cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))} …`
}

/** Masked before it is cut, so that no half of a number comes out; then lines and broken words are joined. */
function readable(text: string, start: number, end: number, zones: Pairs): string {
  const shown = publicText(text.slice(Math.max(0, start - 60), end + 60)).slice(start - Math.max(0, start - 60))
  let kept = ''
  let at = start
  for (const [from, to] of zones.filter((it) => it[1] > start && it[0] < end).toSorted((a, b) => a[0] - b[0])) {
    if (from > at) kept += shown.slice(at - start, from - start)
    at = Math.max(at, to)
  }
  if (at < end) kept += shown.slice(at - start, end - start)
  return kept
    .replace(/(\p{Ll})-\s*\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/\s+/g, ' ')
    .trim()
}
