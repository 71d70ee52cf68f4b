import { type Filter, filterQuery } from './filter.ts'

export const QUEUE = '/beoordelen'
export const LOST = '/beoordelen/vervallen'
export const UPLOAD = '/beoordelen/documenten'
/** That sending documents may take: a slow line needs as long for what a form of this size holds. */
export const UPLOAD_MINUTES = 10
export const NAME = '/beoordelen/naam'

/** Where one fact is judged; `place` is its place in the queue, for who goes on with the next. */
export function itemHref(document: string, fact: string, queue?: { filter: Filter; place: number }): string {
  const path = `/beoordelen/feiten/${encodeURIComponent(document)}/${encodeURIComponent(fact)}`
  return queue ? path + filterQuery(queue.filter, { rij: queue.place }) : path
}

export const addHref = (document: string, page?: number): string =>
  `/beoordelen/toevoegen/${encodeURIComponent(document)}${page === undefined || page <= 1 ? '' : `?pagina=${page}`}`

/** What became of documents that were handed in together. */
export const uploadHref = (id: string): string => `${UPLOAD}/${encodeURIComponent(id)}`

export const historyHref = (document: string): string => `/beoordelen/verloop/${encodeURIComponent(document)}`
