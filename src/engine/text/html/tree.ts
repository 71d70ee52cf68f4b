import { html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import type { Limits } from '../../limits.ts'

/** A node of a page. Siblings are linked, because parse5 puts nodes before others again and again in broken tables. */
export interface HtmlNode {
  readonly kind: 'document' | 'element' | 'text' | 'other'
  readonly name: string
  readonly namespace: html.NS
  readonly attributes: Token.Attribute[]
  text: string
  parent: HtmlNode | null
  first: HtmlNode | null
  last: HtmlNode | null
  previous: HtmlNode | null
  next: HtmlNode | null
}

export interface HtmlTree {
  readonly root: HtmlNode
  readonly fault: 'nesting-too-deep' | 'too-many-elements' | null
}

// A bold tag that is never closed is opened anew in each paragraph: elements can be far more than tags.
const MAX_ELEMENTS = 2_000_000

/** Leaves the parser, which has no other way out. Never seen outside this file. */
class Stop {
  readonly fault: 'nesting-too-deep' | 'too-many-elements'
  constructor(fault: 'nesting-too-deep' | 'too-many-elements') {
    this.fault = fault
  }
}

/** Parses a page as browsers do, up to the limits: what was read until then is in the tree. */
export function parseHtml(text: string, limits: Limits): HtmlTree {
  const builder = new TreeBuilder(limits)
  try {
    parse<Nodes>(text, { treeAdapter: builder })
    return { root: builder.root, fault: null }
  } catch (stop) {
    if (stop instanceof Stop) return { root: builder.root, fault: stop.fault }
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
  readonly root = newNode('document', '#document')
  private readonly limits: Limits
  private elements = 0
  private depth = 0
  private mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS
  private readonly templates = new Map<HtmlNode, HtmlNode>()

  constructor(limits: Limits) {
    this.limits = limits
  }

  createDocument = (): HtmlNode => this.root
  createDocumentFragment = (): HtmlNode => newNode('other', '#fragment')
  createCommentNode = (): HtmlNode => newNode('other', '#comment')
  createTextNode = (text: string): HtmlNode => ({ ...newNode('text', '#text'), text })

  createElement(name: string, namespace: html.NS, attributes: Token.Attribute[]): HtmlNode {
    if (++this.elements > MAX_ELEMENTS) throw new Stop('too-many-elements')
    return newNode('element', name, namespace, attributes)
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
    if (parent.last?.kind === 'text') parent.last.text += text
    else link(parent, this.createTextNode(text), null)
  }
  insertTextBefore(parent: HtmlNode, text: string, before: HtmlNode): void {
    if (before.previous?.kind === 'text') before.previous.text += text
    else link(parent, this.createTextNode(text), before)
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

  getAttrList = (node: HtmlNode): Token.Attribute[] => node.attributes
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

const NO_ATTRIBUTES: Token.Attribute[] = []

function newNode(kind: HtmlNode['kind'], name: string, namespace = html.NS.HTML, attributes = NO_ATTRIBUTES): HtmlNode {
  const links = { parent: null, first: null, last: null, previous: null, next: null }
  return { kind, name, namespace, attributes: attributes.length > 0 ? attributes : NO_ATTRIBUTES, text: '', ...links }
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
