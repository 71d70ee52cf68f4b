import type { Mark } from '../../source.ts'

/** Adds a mark. Word processors cut a bold line into many runs: pieces of one style that touch become one. */
export function addTouching(marks: Mark[], mark: Mark): void {
  for (let i = marks.length - 1; isStyle(mark) && i >= Math.max(0, marks.length - 3); i--) {
    const last = marks[i]
    if (last?.kind !== mark.kind || last.span.end !== mark.span.start) continue
    marks[i] = { ...mark, span: { start: last.span.start, end: mark.span.end } }
    return
  }
  marks.push(mark)
}

/** A cell or note of one paragraph is that paragraph: only of several does each keep its mark. */
export function dropOnlyParagraph(marks: Mark[], from: number): void {
  let only = -1
  for (let i = from; i < marks.length; i++) {
    if (!isBlock(marks[i])) continue
    if (only >= 0) return
    only = i
  }
  if (only >= 0 && marks[only]?.kind === 'paragraph') marks.splice(only, 1)
}

export function shifted(mark: Mark, by: number): Mark {
  return { ...mark, span: { start: mark.span.start + by, end: mark.span.end + by } }
}

const isBlock = (mark: Mark | undefined): boolean =>
  mark?.kind === 'paragraph' || mark?.kind === 'heading' || mark?.kind === 'item' || mark?.kind === 'cell'

const isStyle = (mark: Mark): boolean => mark.kind === 'bold' || mark.kind === 'italic' || mark.kind === 'raised'
