import { documentHref, factHref } from '../pages/parts/names.ts'

/** Where the site is that files and feeds point to, as in `https://beleidsspoor.example`: no slash at the end. */
export type SiteAddress = string

export const commitmentAddress = (site: SiteAddress, id: string): string =>
  `${site}/toezeggingen/${encodeURIComponent(id)}`

export const documentAddress = (site: SiteAddress, id: string): string => `${site}${documentHref(id)}`

/** Of a passage: the fact on the page of its document, or the page. */
export const passageAddress = (site: SiteAddress, documentId: string, fact: string | null): string =>
  fact === null ? documentAddress(site, documentId) : `${site}${factHref(documentId, fact)}`
