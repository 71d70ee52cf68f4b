import { isBlank, type Line } from '../lines.ts'

// The block at the top of a ministry's own print: who sends it, where they sit. Printed in the margin of the first page,
// so text readers put it before, or in the middle of, the running text.
const SENDER_LINE =
  /^\**(?:(?:plaatsvervangend )?directoraat-generaal|directie|dg|ministerie van|afdeling|bureau|programmadirectie|inspectie)\b/iu
const ADDRESS_LINE =
  /^(?:postbus \d|\d{4} ?[A-Z]{2} |bezoekadres|postadres|correspondentieadres|contactpersoon|t \+?[\d (]|f \+?[\d (]|e-?mail|telefoon|www\.|https?:|\[https?:)/iu
/** The word that says what follows is a note to the minister. */
export const NOTE_LINE = /^\**(?:nota|memo|beslisnota|notitie|advies)\**$/iu
/** Labels of the block of particulars. */
export const PARTICULARS =
  /^\**(?:datum|onze referentie|ons kenmerk|uw referentie|uw kenmerk|uw brief(?: van)?|kenmerk|bijlage(?:n|\(n\))?|betreft|onderwerp|betreffende|van|aan|t\.a\.v\.)\**:?$/iu

export const isSenderLine = (text: string): boolean => text.length < 90 && SENDER_LINE.test(text)
export const isAddressLine = (text: string): boolean => text.length < 120 && ADDRESS_LINE.test(text)

/** A run of printed lines without a blank line between them: first and last line, the last included. */
export interface Chunk {
  readonly first: number
  readonly last: number
}

/**
 * The chunks of short lines that name the sender or give an address, within the first `reach` lines of a document.
 * An address counts only where a sender is named as well: a letter may quote an address.
 */
export function letterheads(lines: readonly Line[], reach = 60): Chunk[] {
  const heads = chunks(lines.slice(0, reach)).filter((chunk) => printed(lines, chunk).every(isShort))
  const senders = heads.filter((chunk) => isSenderLine(printed(lines, chunk)[0] ?? ''))
  if (senders.length === 0) return []
  return heads.filter((chunk) => senders.includes(chunk) || printed(lines, chunk).some(isAddressLine))
}

const printed = (lines: readonly Line[], chunk: Chunk): string[] =>
  lines.slice(chunk.first, chunk.last + 1).map((line) => line.text)

/** «Bureau Kadezicht heeft in 2036 de nachtelijke brugbedie-», cut off by a blank line, is prose. */
const isCutOff = (line: string): boolean => line.length > 60 && /\p{Ll}-$/u.test(line)

/** «… op 16 maart opgeschort. Met ingang van»: under the heading «Inspectie» prose may follow in a narrow column. */
const holdsStop = (line: string): boolean => /\p{Ll}{3}\. \p{Lu}\p{Ll}/u.test(line)

const isShort = (line: string): boolean =>
  (line.length < 90 || /https?:/u.test(line)) &&
  !/\p{Ll}{3}[.;]$/u.test(line.slice(-8)) &&
  !isCutOff(line) &&
  !holdsStop(line)

function chunks(lines: readonly Line[]): Chunk[] {
  const found: Chunk[] = []
  let first = -1
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i]
    if (line && !isBlank(line)) first = first < 0 ? i : first
    else if (first >= 0) {
      found.push({ first, last: i - 1 })
      first = -1
    }
  }
  return found
}
