import { hasClass, short } from './elements.ts'
import { attribute, type HtmlNode } from './tree.ts'
import { shortText, walk } from './walk.ts'

/** The notes of a page: links that are note marks, and elements that hold the text of a note, with their number. */
export interface HtmlNotes {
  readonly marks: ReadonlyMap<HtmlNode, string>
  readonly texts: ReadonlyMap<HtmlNode, string>
}

const NUMBER = /^[[(]?(\d{1,3}|[*†‡]{1,3}|[a-z]|[ivx]{1,5})[\])]?$/i
// officielebekendmakingen.nl: "#ID-2016Z00047-d37e61", "#n2"; Word: "#_ftn1"; others: "#fn1", "#voetnoot-3".
const TARGET = /^#(?:ID-|n\d|supernote|_?(?:ftn|edn|fn|en|noot|voetnoot|note|footnote)[\w:.-]{0,60}$)/i
const NOTE_CLASSES = ['noot', 'voetnoot', 'footnote']
const NOTE_BLOCKS = new Set(['div', 'p', 'li', 'dd', 'td', 'aside', 'section'])

/** Finds notes by their links: a mark links to its note, whichever way the page marks up either. */
export function htmlNotes(body: HtmlNode): HtmlNotes {
  const marks = new Map<HtmlNode, string>()
  const numbers = new Map<string, string>()
  const texts = new Map<HtmlNode, string>()
  walk(body, (node) => {
    if (node.kind !== 'element' || node.attributes.length === 0) return null
    const number = markNumber(node, numbers)
    if (number) {
      marks.set(node, number)
      numbers.set(short(node, 'href').slice(1), number)
    }
    return null
  })
  walk(body, (node) => {
    if (node.kind !== 'element' || node.attributes.length === 0) return null
    const number = marks.has(node) ? undefined : firstKnown(targets(node), numbers)
    const note = number === undefined ? null : noteAround(node)
    if (note && number && !texts.get(note)) texts.set(note, number)
    else if (isNote(node) && !texts.has(node)) texts.set(node, '')
    return null
  })
  for (const [node, number] of texts) if (number === '') texts.set(node, statedNumber(node))
  return { marks, texts }
}

const firstKnown = (names: readonly string[], numbers: ReadonlyMap<string, string>): string | undefined =>
  names.map((it) => numbers.get(it)).find((it) => it !== undefined)

function markNumber(node: HtmlNode, numbers: ReadonlyMap<string, string>): string | null {
  if (node.name !== 'a') return null
  const href = short(node, 'href')
  const looksSo =
    hasClass(node, 'nootnum') || TARGET.test(href) || (href.startsWith('#') && node.parent?.name === 'sup')
  if (!looksSo || href.length < 2 || isBackLink(node, numbers)) return null
  return NUMBER.exec(shortText(node, 10))?.[1] ?? null
}

// A note links back to its mark with the same number: that link stands where an earlier mark points.
function isBackLink(node: HtmlNode, numbers: ReadonlyMap<string, string>): boolean {
  let at: HtmlNode | null = node
  for (let i = 0; at && i < 5; i++, at = at.parent) {
    if (targets(at).some((it) => numbers.has(it)) || isNote(at)) return true
  }
  return false
}

const targets = (node: HtmlNode): string[] =>
  [attribute(node, 'id'), attribute(node, 'name')].filter((it) => it !== undefined && it !== '') as string[]

function noteAround(node: HtmlNode): HtmlNode | null {
  let block: HtmlNode | null = null
  let at: HtmlNode | null = node
  for (let i = 0; at && i < 6; i++, at = at.parent) {
    if (isNote(at)) return at
    if (NOTE_BLOCKS.has(at.name)) block ??= at
  }
  return block
}

const isNote = (node: HtmlNode): boolean => NOTE_BLOCKS.has(node.name) && NOTE_CLASSES.some((it) => hasClass(node, it))

function statedNumber(node: HtmlNode): string {
  return /^[[(]?(\d{1,3})\b/.exec(shortText(node, 20))?.[1] ?? ''
}
