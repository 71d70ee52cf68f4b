import type { Cursor } from './cursor.ts'

/** The pages a citation points at: the first one, and all of them as in `7-8`, `12,13` or `4-` for «4 e.v.». */
export interface Pages {
  readonly first: number
  readonly all: string
}

const ANNEX = /\s?\((?:bijlage|annex)[^)\n]{0,30}\)/iy
const PIN =
  /(?:\s?,)?\s?\(?(?:(?:pp?|pag|blz|bladzijden?|pagina(?:'s)?)(?:\.|(?=\s|\d))|b\.)\s?(\d{1,5}(?:\s?(?:-|\/|,(?!\s?\d\d[ .]\d{3})|&|en|t\/m|tot en met)\s?\d{1,5}(?![\d]|\.\d)){0,20})(\s?(?:e\.?\s?v\.?|ev\.?|ff\.?)(?!\p{L}))?/iuy

/** «, p. 7-8», also behind «(bijlage IV)». */
export function readPages(cursor: Cursor): Pages | null {
  return cursor.attempt((it) => {
    it.take(ANNEX)
    const match = it.take(PIN)
    return match ? pagesOf(match[1] as string, match[2] !== undefined) : null
  })
}

function pagesOf(printed: string, andFurther: boolean): Pages {
  const all = printed
    .replace(/\s?(?:-|\/|t\/m|tot en met)\s?/g, '-')
    .replace(/\s?(?:,|&|en)\s?/g, ',')
    .replace(/\s/g, '')
  return { first: Number.parseInt(all, 10), all: andFurther ? `${all}-` : all }
}
