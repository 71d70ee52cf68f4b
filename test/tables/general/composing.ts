import { prose, type Wanted } from './contents.ts'
import type { Block, Composed, Half, Look, Setup, TableSpec, WriterName } from './model.ts'
import type { Words } from './words/words.ts'

export const plainSetup: Setup = {
  font: 'Helvetica',
  size: 10,
  leading: 14,
  margin: 64,
  landscape: false,
  rotate: 0,
  header: null,
  footer: null,
}

export const plainLook: Look = {
  rules: 'all',
  zebra: false,
  headerFill: false,
  verticalAlign: 'top',
  size: 9,
  leading: 11.5,
  padX: 4,
  padY: 2.5,
  headerBold: true,
  width: 1,
  onNextPage: 'bare',
}

/** The documents of one half: `half.drawn('ruled-plain', 'ruled', { … }, blocks)`. */
export function documentsOf(half: Half) {
  const make =
    (writer: WriterName, base: Partial<Setup>) =>
    (name: string, family: string, setup: Partial<Setup>, blocks: readonly Block[]): Composed => ({
      name: `${half}-${writer}-${name}`,
      family,
      half,
      writer,
      setup: { ...plainSetup, ...base, ...setup },
      blocks,
    })
  const browserFont = half === 'dev' ? "'Liberation Sans',Arial,sans-serif" : "'DejaVu Serif',Georgia,serif"
  return { drawn: make('drawn', {}), printed: make('printed', { font: browserFont }) }
}

export const table = (spec: TableSpec, look: Partial<Look> = {}, breaks?: readonly number[]): Block => ({
  kind: 'table',
  table: spec,
  look: { ...plainLook, ...look },
  ...(breaks && { breaks }),
})
export const title = (text: string): Block => ({ kind: 'title', text })
export const text = (words: Words, seed: number, count = 4): Block => ({
  kind: 'prose',
  text: prose(words, seed, count),
})
export const line = (said: string): Block => ({ kind: 'prose', text: said })
export const small = (said: string): Block => ({ kind: 'small', text: said })
export const gap = (height: number): Block => ({ kind: 'gap', height })
export const newPage: Block = { kind: 'new-page' }
export const beside = (gutter: number, ...columns: readonly (readonly Block[])[]): Block => ({
  kind: 'beside',
  columns,
  gutter,
})
export const html = (body: string): Block => ({ kind: 'html', html: body })

export const caption = (words: Words, number: number | string): Block =>
  small(`${words.table} ${number}. ${words.groups[Number(number) % 4 || 0]}, 2021–2025 (${words.unit})`)
export const source = (words: Words): Block => small(words.source)
export const note = (words: Words): Block => small(`1) ${words.note}`)

export const wanted = (words: Words, seed: number, rows: number, columns: number): Wanted => ({
  words,
  seed,
  rows,
  columns,
})
