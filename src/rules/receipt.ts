import { contentHash } from './content-hash.ts'
import type { Decision } from './decide/decide.ts'
import { nodesIn } from './scheme/nodes.ts'
import type { Scheme } from './scheme/scheme.ts'
import type { Schemes } from './schemes.ts'

/** Raised whenever the same scheme and case could come out otherwise. */
export const RULES_ENGINE = 'rules@1'

/** What a decision was made with, so that anybody can make it again and compare. */
export interface Receipt {
  readonly engine: string
  /** The scheme that decided, and others whose parameters it can ask. */
  readonly schemes: readonly { readonly id: string; readonly hash: string }[]
  /** Of the patches, where it was a variant that decided. */
  readonly variant: string | null
  readonly rule: string
  /** Of the days and facts. Nothing of the case itself is in the receipt. */
  readonly input: string
  readonly outcome: Decision['outcome']
}

export function receiptOf(decision: Decision, schemes: Schemes, variant: string | null = null): Receipt {
  const { scheme, rule, case: asked, outcome } = decision
  const used = [scheme, ...othersIn(scheme, schemes)]
  return {
    engine: RULES_ENGINE,
    schemes: used.map((it) => ({ id: it.id, hash: schemeHash(it) })),
    variant,
    rule: rule.id,
    input: contentHash(asked),
    outcome,
  }
}

const hashes = new WeakMap<Scheme, string>()

export function schemeHash(scheme: Scheme): string {
  const known = hashes.get(scheme) ?? contentHash(scheme)
  hashes.set(scheme, known)
  return known
}

function othersIn(scheme: Scheme, schemes: Schemes): Scheme[] {
  const nodes = scheme.rules.flatMap((rule) => rule.versions.flatMap(({ tree }) => nodesIn(tree)))
  const owners = nodes.flatMap(({ node }) => (node.op === 'param' ? [schemes.ownerOf(node.param, scheme)[0]] : []))
  const others = new Set(owners.flatMap((it) => (it === null || it === scheme ? [] : [it])))
  return [...others].sort((a, b) => (a.id < b.id ? -1 : 1))
}
