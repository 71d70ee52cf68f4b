import { maskEmails } from './emails.ts'
import { maskNames } from './names.ts'
import { maskNumbers } from './numbers.ts'
import { maskPhones } from './phones.ts'

/**
 * The text as everybody may see it: addresses and telephone numbers, citizen service numbers and names of officials below
 * the level of those who sign are made unreadable, one UTF-16 unit for one, so that offsets into the text hold. Signs that
 * show what stood there (`@ . - + ( )` and spaces) stay. Masking what is masked changes nothing.
 *
 * Every public face (pages, API, exports, feeds) shows texts of documents through this, and nothing else.
 */
export function masked(text: string): string {
  // A name is known by the number or address beside it, so names come last.
  return maskNames(maskNumbers(maskPhones(maskEmails(text))))
}
