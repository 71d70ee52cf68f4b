import type { Tag } from '../xml/sax.ts'

// Documents may call the namespaces what they like; "strict" documents have other addresses for the same words.
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  }),
)

/** The name of an element under the usual prefix, as in `w:p`. An element of an unknown namespace has its own name. */
export function usualName(tag: Tag): string {
  const prefix = PREFIXES.get(tag.uri)
  return prefix === undefined ? (tag.uri === '' ? tag.name : `?:${tag.local}`) : prefix + tag.local
}

/** A switch such as `<w:b/>` or `<w:b w:val="0"/>`. */
export const isOn = (tag: Tag): boolean => !/^(?:0|false|off|none)$/.test(tag.attribute('val') ?? '')

/** A whole number that an attribute states, or null. */
export function numberIn(tag: Tag, attribute: string): number | null {
  const value = Number.parseInt(tag.attribute(attribute) ?? '', 10)
  return Number.isNaN(value) ? null : value
}
