import type { DocumentKind } from '../../context.ts'
import type { Block, Flow } from '../flow.ts'

/**
 * Whether a text begins or ends in the middle of a sentence, a cell or a letter: pages cut from a longer document.
 * `hasHead`: the date or the printed head of a letter was found. `beginsInRow`: for a flattened table whether its first
 * row began on an earlier page.
 */
export function truncation(
  body: Flow,
  kind: DocumentKind,
  hasSignatory: boolean,
  hasHead: boolean,
  beginsInRow: boolean | null,
): { truncatedStart: boolean; truncatedEnd: boolean } {
  const first = body.blocks[0]
  const last = body.blocks.at(-1)
  if (!first || !last) return { truncatedStart: false, truncatedEnd: false }
  return {
    truncatedStart: startsCut(body, first, beginsInRow) || lacksHead(body, first, kind, hasHead),
    truncatedEnd: !hasSignatory && endsCut(body, beginsInRow === null ? last : lastProse(body)),
  }
}

function startsCut(body: Flow, first: Block, beginsInRow: boolean | null): boolean {
  const text = body.view.text.slice(first.start, Math.min(first.end, first.start + 200))
  if (first.kind === 'cell' && beginsInRow !== null) return beginsInRow
  return /^\p{Ll}/u.test(text) && !/^(?:nota|memo|beslisnota|notitie)\b/u.test(text)
}

/** The last block that has sentences: behind the summary of a row stand cells of a word or two. */
function lastProse({ blocks }: Flow): Block {
  const last = blocks.at(-1) as Block
  const prose = last.kind === 'cell' ? blocks.slice(-10).findLast((it) => it.end - it.start > 40) : undefined
  return prose ? { ...prose, kind: 'paragraph' } : last
}

/** A letter that begins with its first sentence has lost the page head with date, number and address. */
function lacksHead(body: Flow, first: Block, kind: DocumentKind, hasHead: boolean): boolean {
  if (kind !== 'kamerbrief' || hasHead) return false
  return first.kind === 'paragraph' && !/\bgeachte\b/iu.test(body.view.text.slice(0, 1500))
}

function endsCut(body: Flow, last: Block): boolean {
  const text = body.view.text.slice(Math.max(last.start, last.end - 200), last.end)
  if (last.kind === 'heading' || last.kind === 'cell') return false
  if (last.end - last.start < 30 && !/^\p{Ll}/u.test(text) && last.kind === 'paragraph') return false
  return !/[.!?:;…][”"’»)\]*]{0,3}$|\]\(\S+\)$/u.test(text)
}
