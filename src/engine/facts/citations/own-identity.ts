import type { Reading, Scope, Target } from './form.ts'
import { single } from './form.ts'
import { placeOfSource } from './passage.ts'
import { reportId } from './report-name.ts'

/*
 * What a document prints about itself besides its footer.
 *
 * Reads: its reference, where the document's identity was read from it («Onze referentie»), and in the furniture of a report
 * its title with the page («Titel van het rapport 21»).
 * Leaves alone: digits that look like a reference, the title in running text and of letters.
 * Known problems: a reference is read once, where the identity found it, not where a later page repeats it.
 */
export const referenceRule = 'citations/reference@1'
export const ownTitleRule = 'citations/own-title@1'

/** «Onze referentie 1234567», where the identity of the document was read from it. */
export function ownReference({ passage, context }: Scope): Reading[] {
  const { reference, evidence } = context.document
  const span = evidence.reference?.[0]
  if (reference === null || span === undefined) return []
  const start = placeOfSource(passage, span.start)
  const last = placeOfSource(passage, span.end - 1)
  if (start === null || last === null || last < start) return []
  const target: Omit<Target, 'start' | 'end'> = {
    canonical: `ref:${reference}`,
    type: 'document_reference',
    role: 'self',
  }
  return [single(start, last + 1, target)]
}

const PAGE = /^\s{1,3}(\d{1,4})\s{0,3}$/

/** «Titel van het rapport 21» at the foot or head of a page. */
export function ownTitle({ passage, context }: Scope): Reading[] {
  const { title, kind } = context.document
  const { zone } = passage.flow
  const isRunningHead = zone === 'page_footer' || zone === 'page_header'
  if (title === null || !isRunningHead || (kind !== 'report' && kind !== 'unknown')) return []
  const start = passage.text.toLowerCase().indexOf(title.toLowerCase())
  if (start < 0) return []
  const page = PAGE.exec(passage.text.slice(start + title.length))?.[1]
  return [
    single(start, start + title.length, {
      canonical: reportId(title),
      type: 'report',
      role: 'self',
      pinpointPage: page ? Number(page) : null,
    }),
  ]
}
