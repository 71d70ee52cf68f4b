import type { Context } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import type { CitationFields, Hit } from '../fact.ts'
import type { MentionFields } from '../meaning.ts'
import { citedNames } from './cited-names.ts'
import type { Reading, Scope } from './form.ts'
import { forms } from './forms.ts'
import { readInitials } from './initials.ts'
import { type Alias, aliasesIn, usesOf } from './introduced.ts'
import { lexiconOf, type NameAt, standingAt } from './lexicon.ts'
import { readMinistry } from './ministry.ts'
import { readOffice } from './office.ts'
import { readOrganisation } from './organisation.ts'
import { senderIn, withFullNames } from './people.ts'
import { readScheme } from './scheme-name.ts'
import { settle } from './settle.ts'
import { eachStart, type Trie, trieOf } from './trie.ts'

/**
 * The organisations, schemes, acts and people that a document names, in body, notes, cells and letterheads. Other
 * furniture repeats on each page and is left out. Hits that gave way carry `lost`.
 */
export function mentions(
  flows: readonly Flow[],
  _source: string,
  context: Context,
  citations: readonly Hit<CitationFields>[],
): Hit<MentionFields>[] {
  const lexicon = lexiconOf(context.field, forms)
  const cited = byFlow(citations)
  const scopes = flows
    .filter((flow) => flow.kind !== 'furniture' || flow.zone === 'letterhead')
    .map((flow): Scope => ({ flow, text: flow.view.text, context, lexicon, citations: cited.get(flow) ?? [] }))
  const read = scopes.map((scope) => settled(scope, [...readNames(scope), ...senderIn(scope.flow, context)]))
  const aliases = aliasesOf(scopes, read)
  const all = scopes.map((scope, i) =>
    withUses(scope, read[i] as Reading[], aliases === null ? [] : usesOf(aliases, scope)),
  )
  return withFullNames(all).flatMap((readings, i) => readings.map((it) => hitOf(it, (scopes[i] as Scope).flow)))
}

function byFlow(citations: readonly Hit<CitationFields>[]): Map<Flow, Hit<CitationFields>[]> {
  const cited = new Map<Flow, Hit<CitationFields>[]>()
  for (const hit of citations) {
    if (hit.lost !== undefined) continue
    const own = cited.get(hit.flow)
    if (own) own.push(hit)
    else cited.set(hit.flow, [hit])
  }
  for (const own of cited.values()) own.sort((a, b) => a.start - b.start)
  return cited
}

function readNames(scope: Scope): Reading[] {
  const readings = citedNames(scope)
  const visit = (at: number, isCapital: boolean) => {
    const { names, forms } = standingAt(scope.lexicon, scope.text, at, isCapital)
    for (const [form, word] of forms) readings.push(...form.read(word, scope))
    for (const name of names) {
      const found = readName(name, scope)
      readings.push(...found)
      // A shorter name inside one that stands says nothing.
      if (found.some((it) => it.lost === null)) break
    }
  }
  const { small, capitals } = scope.lexicon
  eachStart(small, capitals, scope.text, visit, (at) => readings.push(...readInitials(at, scope)))
  return readings
}

function readName({ entry, start, end }: NameAt, scope: Scope): readonly Reading[] {
  const at = { start, end }
  if (entry.kind === 'scheme') return readScheme(entry.of, at)
  if (entry.kind === 'office') return readOffice(entry.canonical, at)
  const isMinistry = entry.of.sort === 'ministry' || entry.of.sort === 'portfolio'
  return isMinistry ? readMinistry(entry, at, scope) : readOrganisation(entry, at, scope)
}

const ADDRESSES = new Set(['url', 'doi', 'handle'])

const settled = (scope: Scope, readings: readonly Reading[]): Reading[] =>
  settle(
    readings,
    scope.citations.filter((it) => ADDRESSES.has(it.fields.type)),
  )

const withUses = (scope: Scope, read: readonly Reading[], uses: readonly Reading[]): readonly Reading[] =>
  uses.length === 0 ? read : settled(scope, [...read, ...uses])

const MAX_ALIASES = 100

// Introduced twice, an abbreviation keeps its first meaning.
function aliasesOf(scopes: readonly Scope[], read: readonly (readonly Reading[])[]): Trie<Alias> | null {
  const aliases = new Map<string, Alias>()
  scopes.forEach((scope, i) => {
    for (const it of aliasesIn(scope, read[i] as readonly Reading[]))
      if (!aliases.has(it.alias) && aliases.size < MAX_ALIASES) aliases.set(it.alias, it)
  })
  return aliases.size === 0 ? null : trieOf(aliases)
}

function hitOf({ start, end, rule, type, canonical, role, certainty, lost }: Reading, flow: Flow): Hit<MentionFields> {
  const fields: MentionFields = { type, canonical, role }
  const hit = { start, end, flow, because: rule, certainty, fields } as const
  return lost === null ? hit : { ...hit, lost }
}
