import type { Span } from '../../../engine/positions.ts'

/** Words with what was looked for marked. Marks are in order and do not overlap. */
export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  let from = 0
  const pieces = marks.flatMap(({ start, end }) => {
    const before = text.slice(from, start)
    from = Math.max(from, end)
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  )
}
