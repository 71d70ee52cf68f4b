import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Limits } from '../../limits.ts'
import { type Problem, problem, type Severity } from '../../positions.ts'

export interface Tag {
  readonly name: string
  readonly local: string
  /** The address of its namespace, or empty. */
  readonly uri: string
  readonly attribute: (local: string) => string | undefined
}

/** Hears a document as it is read. `close` comes for every `open`, also for elements that the document never closes. */
export interface SaxHandler {
  open(tag: Tag): void
  close(tag: Tag): void
  text(text: string): void
}

/** How reading XML ended. Entities are the names of those that were not put in, at most twenty. */
export interface SaxEnd {
  readonly fault: 'damaged' | 'nesting-too-deep' | 'too-many-elements' | null
  /** What the parser said of the damage, or of faults that could be read over. */
  readonly message: string | null
  readonly entities: readonly string[]
}

// A fault is heard at once, the parser stops only at the end of what it was given.
const PIECE = 16_384
const MAX_ELEMENTS = 3_000_000
const MAX_FAULTS = 5_000

// Faults that leave no doubt about what was meant; dirty exports have them.
const READ_OVER =
  /^(?:undefined entity|disallowed character\.|malformed character|unbound namespace|duplicate attribute|the string "]]>"|text data outside|encoding value)/

/** Reads XML piece by piece, without a tree. Entities other than the five of XML itself are never put in. */
export class SaxReader {
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  private readonly handler: SaxHandler
  private readonly limits: Limits
  private readonly open: OpenElement[] = []
  private readonly entities = new Set<string>()
  private elements = 0
  private faults = 0
  private fault: SaxEnd['fault'] = null
  private message: string | null = null
  private isDamaged = false
  private isEnding = false

  constructor(handler: SaxHandler, limits: Limits) {
    this.handler = handler
    this.limits = limits
    // Without a prototype: the parser would put in `&constructor;`, a function.
    this.parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" })
    this.parser.on('opentag', (tag) => this.opened(tag))
    this.parser.on('closetag', () => this.closed())
    this.parser.on('text', (text) => this.heard(text))
    this.parser.on('cdata', (text) => this.heard(text))
    this.parser.on('error', (error) => this.failed(error.message))
  }

  /** False once reading has stopped. */
  write(text: string): boolean {
    for (let at = 0; at < text.length && !this.fault; at += PIECE) this.parser.write(text.slice(at, at + PIECE))
    return !this.fault
  }

  end(): SaxEnd {
    if (!this.fault) this.close()
    while (this.open.length > 0) this.closeLast()
    return { fault: this.fault, message: this.message, entities: [...this.entities] }
  }

  // The parser tells of what is not closed before it gives the last text, which is to be kept.
  private close(): void {
    this.isEnding = true
    this.parser.close()
    if (this.isDamaged) this.fault = 'damaged'
  }

  private opened(tag: SaxesTagPlain): void {
    if (this.fault) return
    if (this.open.length >= this.limits.maxNesting) this.fault = 'nesting-too-deep'
    else if (++this.elements > MAX_ELEMENTS) this.fault = 'too-many-elements'
    else this.begin(tag)
  }

  private begin(tag: SaxesTagPlain): void {
    const namespaces = namespacesIn(tag, this.open.at(-1)?.namespaces ?? NO_NAMESPACES)
    const colon = tag.name.indexOf(':')
    const uri = namespaces.get(tag.name.slice(0, Math.max(0, colon))) ?? ''
    const attribute = (local: string) => attributeOf(tag, local)
    const heard: Tag = { name: tag.name, local: tag.name.slice(colon + 1), uri, attribute }
    this.open.push({ tag: heard, namespaces })
    this.handler.open(heard)
  }

  private closed(): void {
    if (!this.fault) this.closeLast()
  }

  private closeLast(): void {
    const element = this.open.pop()
    if (element) this.handler.close(element.tag)
  }

  private heard(text: string): void {
    if (this.fault) return
    if (this.faults > 0 && this.entities.size < 20) this.noteEntities(text)
    this.handler.text(text)
  }

  private noteEntities(text: string): void {
    for (const match of text.slice(0, 100_000).matchAll(/&([A-Za-z][\w.-]{0,60});/g)) {
      if (this.entities.size < 20) this.entities.add(match[1] ?? '')
    }
  }

  private failed(message: string): void {
    if (this.fault) return
    this.message ??= message
    this.faults++
    if (READ_OVER.test(message) && this.faults <= MAX_FAULTS) return
    if (!this.isDamaged) this.message = message
    this.isDamaged = true
    if (!this.isEnding) this.fault = 'damaged'
  }
}

interface OpenElement {
  readonly tag: Tag
  readonly namespaces: ReadonlyMap<string, string>
}

const NO_NAMESPACES: ReadonlyMap<string, string> = new Map()
const MAX_NAMESPACES = 200

// By ourselves: the parser looks for each name through all elements that are open, which deep nesting makes slow.
function namespacesIn(tag: SaxesTagPlain, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  let own: Map<string, string> | null = null
  for (const name in tag.attributes) {
    if (!name.startsWith('xmlns') || outer.size >= MAX_NAMESPACES) continue
    own ??= new Map(outer)
    own.set(name.slice('xmlns:'.length), tag.attributes[name] ?? '')
  }
  return own ?? outer
}

function attributeOf(tag: SaxesTagPlain, local: string): string | undefined {
  const value = tag.attributes[local]
  if (value !== undefined) return value
  for (const name in tag.attributes)
    if (name.endsWith(local) && name.at(-local.length - 1) === ':') return tag.attributes[name]
  return undefined
}

/** What a person should know of how reading ended. `code` names the damage of the format; `what` is the file. */
export function saxProblems(end: SaxEnd, code: string, what: string): Problem[] {
  const problems: Problem[] = []
  const damage = (severity: Severity, rest: string) =>
    problems.push(problem(code, severity, `${what} is not well-formed XML (${end.message}); ${rest}`))
  if (end.fault === 'damaged') damage('error', 'what stands behind that place was not read.')
  else if (end.message && !/entity/.test(end.message)) damage('warning', 'it was read over.')
  if (end.fault === 'nesting-too-deep')
    problems.push(problem(end.fault, 'error', `${what} nests its elements too deep; the rest was not read.`))
  if (end.fault === 'too-many-elements')
    problems.push(problem(end.fault, 'error', `${what} has too many elements; the rest was not read.`))
  if (end.entities.length === 0) return problems
  const names = end.entities.map((it) => `&${it};`).join(' ')
  return [
    ...problems,
    problem('xml-entity', 'warning', `${what} names entities of its own, which are left as they are: ${names}.`),
  ]
}
