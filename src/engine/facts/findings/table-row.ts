import type { Sentence } from '../../language/sentence.ts'

// A cell of conclusions begins with the title of the study; what it found follows «(WODC):».
const LABEL = /\([\p{L} &/,.-]{2,60}\):? (?=[\p{Lu}‘“"«])/gu

/** Where the conclusions of a row begin: behind the body in brackets that closes its title. */
export function afterRowLabel({ text, start, block }: Sentence): number {
  if (block.kind !== 'cell' || start !== block.start) return start
  let after = 0
  for (const match of text.matchAll(LABEL)) {
    after = match.index + match[0].length
    if (match[0].includes(':')) break
  }
  return start + after
}
