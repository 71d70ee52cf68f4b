import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The root of an XML file that is well formed; what is not throws. */
export function xmlOf(text: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const top = (): Element => open.at(-1) ?? root
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((it) => [it.name, it.value]))
    const element = { name: `{${tag.uri}}${tag.local}`, attributes, children: [], text: '' }
    top().children.push(element)
    open.push(element)
  })
  parser.on('text', (it) => {
    top().text += it
  })
  parser.on('cdata', (it) => {
    top().text += it
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root.children[0] ?? root
}

const ATOM = '{http://www.w3.org/2005/Atom}'
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/

/** What RFC 4287 asks and this file lacks. */
export function atomFaults(text: string): string[] {
  const feed = xmlOf(text)
  const faults = feed.name === `${ATOM}feed` ? [] : [`the root is ${feed.name}`]
  const entries = feed.children.filter((it) => it.name === `${ATOM}entry`)
  const ids = entries.map((it) => textIn(it, 'id'))
  const self = feed.children.filter((it) => it.name === `${ATOM}link` && it.attributes.rel === 'self')
  return [
    ...faults,
    ...[feed, ...entries].flatMap(elementFaults),
    ...(self.length === 1 ? [] : [`${self.length} links to itself`]),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    // An entry without an author needs one in the feed.
    ...(feed.children.some((it) => it.name === `${ATOM}author`) ? [] : ['no author']),
  ]
}

export const textIn = (element: Element, name: string): string =>
  element.children.find((it) => it.name === `${ATOM}${name}`)?.text ?? ''

export const entriesOf = (text: string): Element[] => xmlOf(text).children.filter((it) => it.name === `${ATOM}entry`)

function elementFaults(element: Element): string[] {
  const count = (name: string) => element.children.filter((it) => it.name === `${ATOM}${name}`).length
  const links = element.children.filter((it) => it.name === `${ATOM}link`)
  return [
    ...['id', 'title', 'updated'].filter((it) => count(it) !== 1).map((it) => `${count(it)} times ${it}`),
    ...(URL.canParse(textIn(element, 'id')) ? [] : [`id is no IRI: ${textIn(element, 'id')}`]),
    ...(MOMENT.test(textIn(element, 'updated')) ? [] : [`updated is ${textIn(element, 'updated')}`]),
    ...links.filter((it) => !URL.canParse(it.attributes.href ?? '')).map((it) => `link to ${it.attributes.href}`),
    ...(links.length > 0 || count('content') > 0 ? [] : ['neither link nor content']),
  ]
}

const LINE = /^(?<name>[A-Z-]+)(?<parameters>(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(?<value>.*)$/u
/** A value that is text: an escape, or a sign that needs none. */
const TEXT = /^(?:\\[\\;,nN]|[^\\;,])*$/u
const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'NAME', 'X-WR-CALNAME'])

/** What RFC 5545 asks and this file lacks. */
export function icsFaults(text: string): string[] {
  const printed = text.split('\r\n')
  const faults = [
    ...(text.endsWith('\r\n') ? [] : ['no line end at the end']),
    ...(/(?<!\r)\n|\r(?!\n)/.test(text) ? ['a line end that is not CRLF'] : []),
    ...printed.filter((it) => Buffer.byteLength(it) > 75).map((it) => `longer than 75 octets: ${it}`),
    // A line that is folded within a character is no UTF-8 on its own.
    ...printed.filter((it) => it.includes('\ufffd')).map((it) => `cut character: ${it}`),
  ]
  const lines = unfolded(text)
  return [...faults, ...lines.flatMap(lineFaults), ...nesting(lines), ...eventsOf(text).flatMap(eventFaults)]
}

export const unfolded = (text: string): string[] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((it) => it !== '')

function lineFaults(line: string): string[] {
  const { name = '', value = '' } = LINE.exec(line)?.groups ?? {}
  if (name === '') return [`no content line: ${line}`]
  return TEXTS.has(name) && !TEXT.test(value) ? [`unescaped: ${line}`] : []
}

function nesting(lines: readonly string[]): string[] {
  const open: string[] = []
  for (const line of lines) {
    if (line.startsWith('BEGIN:')) open.push(line.slice(6))
    if (line.startsWith('END:') && open.pop() !== line.slice(4)) return [`wrong end: ${line}`]
  }
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0'].filter((it) => !lines.includes(it))
  const product = lines.some((it) => it.startsWith('PRODID:')) ? [] : ['no PRODID']
  return [...open.map((it) => `not ended: ${it}`), ...head.map((it) => `no ${it}`), ...product]
}

/** The lines of each event. */
export function eventsOf(text: string): string[][] {
  const events: string[][] = []
  let event: string[] | null = null
  for (const line of unfolded(text)) {
    if (line === 'BEGIN:VEVENT') event = []
    else if (line === 'END:VEVENT' && event) {
      events.push(event)
      event = null
    } else event?.push(line)
  }
  return events
}

function eventFaults(event: readonly string[]): string[] {
  const once = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']
  const count = (name: string) => event.filter((it) => new RegExp(`^${name}[;:]`).test(it)).length
  return [
    ...once.filter((it) => count(it) !== 1).map((it) => `${count(it)} times ${it}`),
    ...(event.some((it) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(it)) ? [] : ['DTSTAMP is no moment in UTC']),
    ...(event.some((it) => /^DTSTART;VALUE=DATE:\d{8}$/.test(it)) ? [] : ['DTSTART is no day']),
  ]
}
