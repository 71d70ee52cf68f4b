import type { SaxHandler, Tag } from '../xml/sax.ts'
import { isOn, numberIn, usualName } from './names.ts'

/** What a paragraph or a run of text looks like, as far as it says what it is. Undefined: not said here. */
export interface Look {
  outlineLevel?: number | undefined
  numberingId?: string | undefined
  numberingLevel?: number | undefined
  bold?: boolean | undefined
  italic?: boolean | undefined
  isHidden?: boolean | undefined
  startsPage?: boolean | undefined
}

interface Style extends Look {
  basedOn?: string | undefined
}

// Word keeps the English names of its own styles in the file; templates add Dutch ones.
const HEADING_NAME = /^(?:heading|kop|kopje)\s{0,3}([1-9])$/i
const TITLE_NAME = /^(?:title|titel)$/i
// A style that is based on itself, over others, must not keep us busy.
const MAX_BASES = 20

/** The styles of a document, with what each takes over from the style it is based on. */
export class Styles implements SaxHandler {
  private readonly styles = new Map<string, Style>()
  private readonly resolved = new Map<string, Look>()
  private defaultParagraph: string | undefined
  private current: Style | null = null

  open(tag: Tag): void {
    const name = usualName(tag)
    if (name === 'w:style') this.openStyle(tag)
    else if (this.current) readStyle(this.current, name, tag)
  }

  close(tag: Tag): void {
    if (usualName(tag) === 'w:style') this.current = null
  }

  text(): void {}

  /** The look that a style gives; of the default paragraph style when none is named. */
  look(id: string | undefined): Look {
    const name = id ?? this.defaultParagraph ?? ''
    const known = this.resolved.get(name)
    if (known) return known
    const look = this.resolve(name)
    this.resolved.set(name, look)
    return look
  }

  private resolve(id: string): Look {
    const chain: Style[] = []
    let style = this.styles.get(id)
    while (style && chain.length < MAX_BASES) {
      chain.push(style)
      style = this.styles.get(style.basedOn ?? '')
    }
    return chain.reduceRight<Look>((look, it) => merged(look, it), {})
  }

  private openStyle(tag: Tag): void {
    this.current = {}
    const id = tag.attribute('styleId')
    if (id) this.styles.set(id, this.current)
    const isDefault = tag.attribute('type') === 'paragraph' && /^(?:1|true|on)$/.test(tag.attribute('default') ?? '')
    if (isDefault) this.defaultParagraph = id
  }
}

/** A look with what another says laid over it. */
export function merged(under: Look, over: Look): Look {
  const look = { ...under }
  for (const [key, value] of Object.entries(over)) if (value !== undefined) Object.assign(look, { [key]: value })
  return look
}

function readStyle(style: Style, name: string, tag: Tag): void {
  const value = tag.attribute('val')
  if (name === 'w:basedOn') style.basedOn = value
  else if (name === 'w:name') style.outlineLevel ??= levelOfName(value ?? '')
  else readLook(style, name, tag)
}

/** Reads one property element of a style, a paragraph or a run. */
export function readLook(look: Look, name: string, tag: Tag): void {
  switch (name) {
    case 'w:outlineLvl':
      look.outlineLevel = numberIn(tag, 'val') ?? undefined
      break
    case 'w:numId':
      look.numberingId = tag.attribute('val')
      break
    case 'w:ilvl':
      look.numberingLevel = numberIn(tag, 'val') ?? undefined
      break
    case 'w:b':
      look.bold = isOn(tag)
      break
    case 'w:i':
      look.italic = isOn(tag)
      break
    case 'w:vanish':
      look.isHidden = isOn(tag)
      break
    case 'w:pageBreakBefore':
      look.startsPage = isOn(tag)
  }
}

function levelOfName(name: string): number | undefined {
  const level = HEADING_NAME.exec(name)?.[1]
  if (level) return Number(level) - 1
  return TITLE_NAME.test(name) ? 0 : undefined
}
