import { HIDDEN } from './hidden.ts'

// The parts are bounded, and a match begins only where no address character stands before it: linear time.
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}(?![\p{L}\p{N}])/gu

/** E-mail addresses. One that runs over a line end is not seen. */
export const maskEmails = (text: string): string =>
  text.includes('@') ? text.replace(EMAIL, (address) => address.replace(/[^@.]/g, HIDDEN)) : text
