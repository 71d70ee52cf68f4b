/** Where a command prints. Tests pass their own; nothing else in the program writes to the terminal. */
export interface Output {
  /** One line of the answer (stdout). */
  line(text: string): void
  /** One line beside the answer: progress, warnings (stderr). */
  aside(text: string): void
  readonly isTerminal: boolean
}

// Who reads our output may stop early (`| head`): that is no fault, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

export const terminal: Output = {
  line: (text) => void process.stdout.write(`${text}\n`),
  aside: (text) => void process.stderr.write(`${text}\n`),
  isTerminal: process.stderr.isTTY === true,
}

/** Columns padded to their widest cell; a number column is right-aligned. Plain text, no frames. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)))
  const isNumber = head.map((_, i) => rows.length > 0 && rows.every((row) => /^[\d.,–-]*$/u.test(row[i] ?? '')))
  const print = (row: readonly string[]) =>
    row
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()
  return [print(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(print)]
}

export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`
