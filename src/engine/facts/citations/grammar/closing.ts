/** Without the punctuation of the sentence around it; a closing bracket belongs to it only when it opens in it too. */
export function withoutClosing(address: string): string {
  const open: Record<string, number> = { ')': surplus(address, '(', ')'), ']': surplus(address, '[', ']') }
  let end = address.length
  for (; end > 0; end--) {
    const last = address[end - 1] as string
    const bracket = open[last]
    if (bracket !== undefined && bracket > 0) open[last] = bracket - 1
    else if (!/[.,;:!?'’»”*]/.test(last)) break
  }
  return address.slice(0, end)
}

/** How many more brackets close than open. */
function surplus(text: string, opening: string, closing: string): number {
  let count = 0
  for (const unit of text) count += unit === closing ? 1 : unit === opening ? -1 : 0
  return count
}
