/**
 * The words of an example that is made into a PDF or DOCX, as text. Above the line `---` stand fields (`title: …`), below
 * it blocks with a blank line between them: `# ` a heading, `* ` a bold line, `| ` a line that stays a line, `- ` an item,
 * `|| a || b` a row of a table, `[1] ` a note, `===` a new page, and otherwise a paragraph. `^1^` is the mark of a note.
 */
export interface Example {
  readonly title: string
  /** The day on which it says it was made. */
  readonly date: string
  /** At the foot of every page, before its number. */
  readonly foot: string
  /** Only at the foot of the first page. */
  readonly imprint: readonly string[]
  /** Before the foot of the first page. */
  readonly place: string
  readonly blocks: readonly Block[]
}

export interface Block {
  readonly kind: 'heading' | 'bold' | 'line' | 'item' | 'row' | 'note' | 'page' | 'paragraph'
  readonly text: string
}

const STARTS: readonly (readonly [start: string, kind: Block['kind']])[] = [
  ['# ', 'heading'],
  ['* ', 'bold'],
  ['|| ', 'row'],
  ['| ', 'line'],
  ['- ', 'item'],
  ['[', 'note'],
  ['===', 'page'],
]

export function exampleFrom(source: string): Example {
  const [head = '', body = ''] = source.split(/^---$/mu)
  const fields = new Map(head.split('\n').map((line) => [line.split(': ', 1)[0] ?? '', line.replace(/^\w+: /u, '')]))
  const field = (name: string): string => fields.get(name) ?? ''
  return {
    title: field('title'),
    date: field('date'),
    foot: field('foot'),
    imprint: field('imprint').split(' | ').filter(Boolean),
    place: field('place'),
    blocks: blocksOf(body),
  }
}

function blocksOf(body: string): Block[] {
  return body
    .split(/\n{2,}/u)
    .flatMap((part) => (STARTS.some(([start]) => part.trim().startsWith(start)) ? part.trim().split('\n') : [part]))
    .map((text) => text.trim().replace(/\n/gu, ' '))
    .filter(Boolean)
    .map(blockOf)
}

function blockOf(text: string): Block {
  const [start, kind] = STARTS.find(([start]) => text.startsWith(start)) ?? ['', 'paragraph' as const]
  return { kind, text: kind === 'note' ? text : text.slice(start.length) }
}

/** `[1] Zie bijlage 3.` */
export function noteParts(text: string): { readonly number: string; readonly words: string } {
  const { number = '', words = '' } = text.match(/^\[(?<number>\d+)\] (?<words>.*)$/u)?.groups ?? {}
  return { number, words }
}

export const cellsOf = (row: string): string[] => row.split(' || ')
