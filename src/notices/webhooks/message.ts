import { masked } from '../../privacy/masked.ts'
import type { Change, ChangeKind } from '../change.ts'

/** So that no message grows beyond what receivers take. */
const MOST_CHANGES = 25
const MOST_TEXT = 500

export interface MessageBody {
  readonly type: ChangeKind
  readonly body: string
}

/** Changes as messages, a few of one kind in each. Texts are masked as on all pages. */
export function messagesOf(changes: readonly Change[], on: string, at: string, site: string | null): MessageBody[] {
  const byKind = new Map<ChangeKind, Change[]>()
  for (const it of changes) {
    const all = byKind.get(it.kind) ?? []
    byKind.set(it.kind, all)
    all.push(it)
  }
  return [...byKind].flatMap(([type, all]) =>
    inParts(all).map((part) => {
      const data = { day: on, changes: part.map((it) => shapeOf(it, site)) }
      return { type, body: JSON.stringify({ type, timestamp: at, data }) }
    }),
  )
}

function inParts<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / MOST_CHANGES)
  return Array.from({ length: count }, (_, i) => all.slice(i * MOST_CHANGES, (i + 1) * MOST_CHANGES))
}

/** Keys as the API has them. Of what was withdrawn nothing but the id is told. */
function shapeOf({ id, before, now }: Change, site: string | null) {
  if (now === null) return { id, statusBefore: before?.[0] ?? null }
  return {
    id,
    status: now.status,
    statusBefore: before?.[0] ?? null,
    deadline: now.due,
    deadlineBefore: before?.[1] ?? null,
    isLate: now.isLate,
    kind: now.kind,
    strength: now.strength,
    department: now.department,
    text: shown(now.about),
    document: { id: now.documentId, title: now.title === null ? null : shown(now.title) },
    page: site === null ? null : `${site}/toezeggingen/${encodeURIComponent(id)}`,
  }
}

function shown(text: string): string {
  const plain = masked(text.replace(/\s+/gu, ' ').trim())
  return plain.length <= MOST_TEXT ? plain : `${plain.slice(0, MOST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A change as it was written into a message. */
export interface ToldChange {
  readonly id: string
  readonly document?: { readonly id: string }
}

/** A message without some of its changes; null when none is left. */
export function without(body: string, isGone: (change: ToldChange) => boolean): string | null {
  const message = JSON.parse(body) as { data: { changes: ToldChange[] } }
  const left = message.data.changes.filter((it) => !isGone(it))
  if (left.length === message.data.changes.length) return body
  return left.length === 0 ? null : JSON.stringify({ ...message, data: { ...message.data, changes: left } })
}
