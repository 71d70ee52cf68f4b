import type { LinkDocument } from './document.ts'

/** Whether one document was certainly made after another. Not known is not later. */
export const isLater = (one: Dated, other: Dated): boolean =>
  one.from !== null && other.to !== null && one.from > other.to

type Dated = Pick<LinkDocument, 'from' | 'to'>

/** Undated documents last: nothing can be later than they are. */
export const dateKey = ({ from, to }: Dated): string => `${from ?? to ?? '9999-99-99'} ${to ?? from ?? '9999-99-99'}`

export const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)))

/** The year of a document when it can only be one. */
export const onlyYear = ({ from, to }: Dated): number | null => (yearOf(from) === yearOf(to) ? yearOf(from) : null)
