import type { Form, Reading, Scope, Target } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import { DOSSIER_STARTS } from './grammar/dossier.ts'
import { isPartOfNumber } from './kamerstuk-bare.ts'

/*
 * The short form in lists of papers.
 *
 * Reads: «35925-32, 35570-XIV-46 en 21501-32-1188» (two or more).
 * Leaves alone: a single «35925-32», which may be a telephone number; ranges of numbers such as «10000-12000».
 * Known problems: two internal file numbers of the same shape in one list would be read.
 */
export const kamerstukList: Form = {
  rule: 'citations/kamerstuk-list@1',
  triggers: DOSSIER_STARTS,
  read: readList,
}

const ITEM = /([123]\d{4})-(?:([IVX]{1,6}[A-H]?|\d\d(?=-\d))-)?(\d{1,4}|[A-Z]{1,2})(?![\p{L}\d-])/uy
const BETWEEN = /\s?[,;]\s?(?:en\s)?|\sen\s|\n/y
const MAX_ITEMS = 100

function readList(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  if (isPartOfNumber(passage.text, at)) return null
  const targets: Target[] = []
  while (targets.length < MAX_ITEMS) {
    const target = cursor.attempt((it) => (targets.length === 0 || it.take(BETWEEN) ? readItem(it) : null))
    if (target === null) break
    targets.push(target)
  }
  return targets.length < 2 ? null : { start: at, end: cursor.at, targets }
}

function readItem(cursor: Cursor): Target | null {
  const start = cursor.at
  const match = cursor.take(ITEM)
  if (match === null) return null
  const [, dossier, part, number] = match
  return {
    start,
    end: cursor.at,
    canonical: ['kst', dossier, part, number].filter((it) => it !== undefined).join('-'),
    type: 'kamerstuk',
  }
}
