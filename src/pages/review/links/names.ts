import { createHash } from 'node:crypto'

export const LINKS = '/beoordelen/verbanden'
export const PAST_LINKS = '/beoordelen/verbanden/oordelen'

interface Ends {
  readonly type: string
  readonly a: { readonly document: string; readonly start: number }
  readonly b: { readonly document: string; readonly start: number }
}

/** Names a link as long as its passages stand where they stand. */
export const linkId = ({ type, a, b }: Ends): string =>
  createHash('sha256')
    .update(JSON.stringify([type, a.document, a.start, b.document, b.start]))
    .digest('hex')
    .slice(0, 16)

/** Where a link is judged; `place` is its place in the queue, for who goes on with the next. */
export const linkHref = (document: string, id: string, place?: number): string =>
  `${LINKS}/${encodeURIComponent(document)}/${id}${place === undefined ? '' : `?rij=${place}`}`
