import { html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import type { Limits } from '../../limits.ts'

/** A node of a page. Siblings are linked, because parse5 puts nodes before others again and again in broken tables. */
export class HtmlNode {
  readonly kind: 'document' | 'element' | 'text' | 'other'
  readonly name: string
  readonly namespace: html.NS
  readonly attributes: readonly Token.Attribute[]
  text = ''
  parent: HtmlNode | null = null
  first: HtmlNode | null = null
  last: HtmlNode | null = null
  previous: HtmlNode | null = null
  next: HtmlNode | null = null

  constructor(kind: HtmlNode['kind'], name: string, namespace = html.NS.HTML, attributes = NO_ATTRIBUTES) {
    this.kind = kind
    this.name = name
    this.namespace = namespace
    this.attributes = attributes.length > 0 ? attributes : NO_ATTRIBUTES
  }
}

const NO_ATTRIBUTES: Token.Attribute[] = []

export interface HtmlTree {
  readonly root: HtmlNode
  readonly fault: 'nesting-too-deep' | 'too-many-elements' | null
}

const MAX_ELEMENTS = 1_000_000

// A tag takes three characters. A bold tag that is never closed is opened anew in each paragraph, so that a short page
// can make far more elements than it has tags; a few are a careless page, these many are made to keep us busy.
const mostElements = (text: string): number => Math.min(MAX_ELEMENTS, 20_000 + text.length / 2)

/** Leaves the parser, which has no other way out. Never seen outside this file. */
class Stop {
  readonly fault: 'nesting-too-deep' | 'too-many-elements'
  constructor(fault: 'nesting-too-deep' | 'too-many-elements') {
    this.fault = fault
  }
}

/** Parses a page as browsers do, up to the limits: what was read until then is in the tree. */
export function parseHtml(text: string, limits: Limits): HtmlTree {
  const builder = new TreeBuilder(limits, mostElements(text))
  const fault = faultOf(() => parse<Nodes>(text, { treeAdapter: builder }))
  builder.endText()
  return { root: builder.root, fault }
}

function faultOf(read: () => unknown): HtmlTree['fault'] {
  try {
    read()
    return null
  } catch (stop) {
    if (stop instanceof Stop) return stop.fault
    throw stop
  }
}

export function attribute(node: HtmlNode, name: string): string | undefined {
  return node.attributes.find((it) => it.name === name)?.value
}

type Nodes = TreeAdapterTypeMap<
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode
>

class TreeBuilder implements TreeAdapter<Nodes> {
  readonly root = new HtmlNode('document', '#document')
  private readonly limits: Limits
  private readonly mostElements: number
  private elements = 0
  private depth = 0
  private mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS
  private textNode: HtmlNode | null = null
  private readonly words: string[] = []
  private readonly templates = new Map<HtmlNode, HtmlNode>()

  constructor(limits: Limits, mostElements: number) {
    this.limits = limits
    this.mostElements = mostElements
  }

  createDocument = (): HtmlNode => this.root
  createDocumentFragment = (): HtmlNode => new HtmlNode('other', '#fragment')
  createCommentNode = (): HtmlNode => new HtmlNode('other', '#comment')
  createTextNode = (): HtmlNode => new HtmlNode('text', '#text')

  createElement(name: string, namespace: html.NS, attributes: Token.Attribute[]): HtmlNode {
    if (++this.elements > this.mostElements) throw new Stop('too-many-elements')
    return new HtmlNode('element', name, namespace, attributes)
  }

  // The parser walks up its open elements for most tags: deep nesting makes it slow.
  onItemPush = (): void => {
    if (++this.depth > this.limits.maxNesting) throw new Stop('nesting-too-deep')
  }
  onItemPop = (): void => {
    this.depth--
  }

  appendChild(parent: HtmlNode, node: HtmlNode): void {
    link(parent, node, null)
  }
  insertBefore(parent: HtmlNode, node: HtmlNode, before: HtmlNode): void {
    link(parent, node, before)
  }
  detachNode(node: HtmlNode): void {
    unlink(node)
  }
  insertText(parent: HtmlNode, text: string): void {
    if (parent.last?.kind !== 'text') link(parent, this.createTextNode(), null)
    this.addText(parent.last, text)
  }
  insertTextBefore(parent: HtmlNode, text: string, before: HtmlNode): void {
    if (before.previous?.kind !== 'text') link(parent, this.createTextNode(), before)
    this.addText(before.previous, text)
  }

  // The parser gives a text word by word: added up one by one, they would take forty times the memory of the text.
  private addText(node: HtmlNode | null, text: string): void {
    if (node !== this.textNode || this.words.length > 1_000) this.endText()
    this.textNode = node
    this.words.push(text)
  }

  endText(): void {
    if (this.textNode) this.textNode.text += this.words.join('')
    this.words.length = 0
  }

  // Those of a second <html> or <body>: nothing we read.
  adoptAttributes(): void {}
  setDocumentType(): void {}
  setDocumentMode(_: HtmlNode, mode: html.DOCUMENT_MODE): void {
    this.mode = mode
  }
  getDocumentMode = (): html.DOCUMENT_MODE => this.mode
  setTemplateContent(template: HtmlNode, content: HtmlNode): void {
    this.templates.set(template, content)
  }
  getTemplateContent = (template: HtmlNode): HtmlNode => this.templates.get(template) ?? template

  getAttrList = (node: HtmlNode): Token.Attribute[] => [...node.attributes]
  getChildNodes = (node: HtmlNode): HtmlNode[] => [...children(node)]
  getFirstChild = (node: HtmlNode): HtmlNode | null => node.first
  getParentNode = (node: HtmlNode): HtmlNode | null => node.parent
  getTagName = (node: HtmlNode): string => node.name
  getNamespaceURI = (node: HtmlNode): html.NS => node.namespace
  getTextNodeContent = (node: HtmlNode): string => node.text
  getCommentNodeContent = (): string => ''
  getDocumentTypeNodeName = (): string => ''
  getDocumentTypeNodePublicId = (): string => ''
  getDocumentTypeNodeSystemId = (): string => ''
  isTextNode = (node: HtmlNode): node is HtmlNode => node.kind === 'text'
  isElementNode = (node: HtmlNode): node is HtmlNode => node.kind === 'element'
  isCommentNode = (node: HtmlNode): node is HtmlNode => node.name === '#comment'
  isDocumentTypeNode = (_: HtmlNode): _ is HtmlNode => false
  getNodeSourceCodeLocation = (): null => null
  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}
}

export function* children(node: HtmlNode): Generator<HtmlNode> {
  for (let child = node.first; child; child = child.next) yield child
}

function link(parent: HtmlNode, node: HtmlNode, before: HtmlNode | null): void {
  unlink(node)
  const previous = before ? before.previous : parent.last
  node.parent = parent
  node.previous = previous
  node.next = before
  if (previous) previous.next = node
  else parent.first = node
  if (before) before.previous = node
  else parent.last = node
}

function unlink(node: HtmlNode): void {
  const { parent, previous, next } = node
  if (!parent) return
  if (previous) previous.next = next
  else parent.first = next
  if (next) next.previous = previous
  else parent.last = previous
  node.parent = null
  node.previous = null
  node.next = null
}
