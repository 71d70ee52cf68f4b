import { SaxesParser } from 'saxes'
import type { Fields } from './record.ts'

/** Entries of a file of the SyncFeed form, in a feed or on their own. Null: it is no XML. */
export function fromSyncFeed(text: string): Fields[] | null {
  const entries: Fields[] = []
  let [entry, field, depth]: [Map<string, string> | null, string | null, number] = [null, null, 0]
  let isXml = true
  const parser = new SaxesParser()
  parser.on('error', () => {
    isXml = false
  })
  parser.on('opentag', ({ name, attributes }) => {
    const given = Object.entries(attributes).map(([key, value]) => [local(key), value] as const)
    if (entry === null) {
      if (local(name) !== 'toezegging') return
      entry = new Map(given)
      return
    }
    depth++
    if (depth > 1) return
    field = local(name)
    const ref = given.find(([key]) => key === 'ref')?.[1]
    if (ref) entry.set(field, [entry.get(field), ref].filter((it) => it).join(' '))
  })
  const say = (words: string): void => {
    if (entry !== null && field !== null && depth === 1) entry.set(field, (entry.get(field) ?? '') + words)
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', ({ name }) => {
    if (entry === null) return
    if (depth === 0 && local(name) === 'toezegging') {
      entries.push(entry)
      entry = null
    } else if (--depth === 0) field = null
  })
  parser.write(text.replace(/^\ufeff/u, '')).close()
  return isXml ? entries : null
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()
