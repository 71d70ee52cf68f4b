import type { DocumentIdentity } from '../../../src/engine/context.ts'
import type { FactsFile } from '../../../src/engine/facts-file/schema.ts'
import { found } from '../../../src/engine/positions.ts'
import { factsFile, readSource, type Tools } from '../../../src/engine/read.ts'
import { linkAll } from '../../../src/links/index.ts'
import type { Link, Place } from '../../../src/links/link.ts'
import { Statuses } from '../../../src/links/status/statuses.ts'
import { plainSource } from '../../engine/structured.ts'
import type { Dossier, DossierDocument, Quote, Wanted } from './dossier.ts'

/** A document of a dossier as the engine reads it. Its name is its key in the dossier. */
export function factsOf(name: string, document: DossierDocument, tools: Tools): FactsFile {
  const { kind, date, id, title, sender } = document
  const identity: Partial<DocumentIdentity> = {
    kind,
    date,
    dateInterval: null,
    ...(id ? { id } : {}),
    ...(title ? { title } : {}),
    sender: sender ? { role: sender, person: null } : null,
  }
  const file = factsFile(
    readSource(
      found(plainSource(document.text)),
      { name, sha256: name.padEnd(64, '0'), textSha256: name },
      tools,
      identity,
    ),
  )
  const at = title ? document.text.indexOf(title) : -1
  if (title && at >= 0) file.document.evidence.title = [[at, at + title.length]]
  return file
}

export const filesOf = (dossier: Dossier, tools: Tools): FactsFile[] =>
  Object.entries(dossier.documents).map(([name, document]) => factsOf(name, document, tools))

export interface Outcome {
  readonly found: readonly Wanted[]
  readonly missed: readonly Wanted[]
  readonly broken: readonly Wanted[]
  readonly statuses: { readonly right: number; readonly wrong: readonly string[] }
}

/** What of a dossier's wants and bans came out. */
export function tried(dossier: Dossier, tools: Tools): Outcome {
  const { documents, links } = linkAll(filesOf(dossier, tools), { field: tools.field, words: tools.words })
  const isFound = (wanted: Wanted) =>
    links.some((link) => matches(link, wanted, dossier)) || isJoined(wanted, links, dossier)
  const statuses = new Statuses(documents, links)
  const outcomes = dossier.statuses.map(([commitment, on, wanted]) => {
    const all = statuses.on(on).filter((it) => stands(it.commitment, commitment, dossier))
    const got = all[0]?.status ?? 'no commitment'
    return got === wanted ? null : `${commitment[1]} on ${on}: ${got} instead of ${wanted}`
  })
  return {
    found: dossier.wanted.filter(isFound),
    missed: dossier.wanted.filter((it) => !isFound(it)),
    broken: dossier.forbidden.filter(isFound),
    statuses: { right: outcomes.filter((it) => it === null).length, wrong: outcomes.filter((it) => it !== null) },
  }
}

const UNDIRECTED = /^(?:same_|related_|coreference|duplicate|contrasts)/u

function matches(link: Link, [type, a, b]: Wanted, dossier: Dossier): boolean {
  if (link.type !== type) return false
  const is = (x: Quote, y: Quote) => stands(link.a, x, dossier) && stands(link.b, y, dossier)
  return is(a, b) || (UNDIRECTED.test(type) && is(b, a))
}

/** Things that are the same are so through others as well: each is linked with one of its group, not with all. */
function isJoined([type, a, b]: Wanted, links: readonly Link[], dossier: Dossier): boolean {
  if (!type.startsWith('same_')) return false
  const of = links.filter((it) => it.type === type)
  const key = (place: Place) => `${place.name} ${place.spans}`
  const ends = (quote: Quote) =>
    of
      .flatMap((it) => [it.a, it.b])
      .filter((it) => stands(it, quote, dossier))
      .map(key)
  const reached = new Set(ends(a))
  for (let before = -1; before < reached.size; ) {
    before = reached.size
    for (const link of of)
      if (reached.has(key(link.a)) || reached.has(key(link.b))) reached.add(key(link.a)).add(key(link.b))
  }
  return ends(b).some((it) => reached.has(it))
}

/** Whether a place holds the quoted words, or lies within them. */
function stands(place: Place, [name, words]: Quote, { documents }: Dossier): boolean {
  if (place.name !== name) return false
  const at = documents[name]?.text.indexOf(words) ?? -1
  if (at < 0) throw new Error(`«${words}» does not stand in ${name}`)
  return place.spans.some(([start, end]) => start < at + words.length && at < end)
}
