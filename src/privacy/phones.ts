// What it hides: telephone numbers in the ways Dutch letters print them.
// What it leaves alone: service numbers (0800, 0900), dossier and reference numbers, dates, IBANs, ISBNs.
// Known problems: a number that runs over a line end is not seen; numbers of other countries stay.
import { HIDDEN } from './hidden.ts'

// Between two digits of one number: at most a space, a dash or point, a space, or a bracket. Never a line end.
const GAP = '[ \\u00a0\\u2009\\u202f]?[-\\u2010-\\u2013./)]?[ \\u00a0\\u2009\\u202f]?'
const NATIONAL = `\\(?0[1-9](?:${GAP}\\d){8}`
const INTERNATIONAL = `(?:\\+|\\b00)31${GAP}(?:\\(0\\)${GAP})?[1-9](?:${GAP}\\d){8}`
const PHONE = new RegExp(
  `(?<![\\p{L}\\p{N}+/.,-]|\\d:)(?:${INTERNATIONAL}|${NATIONAL})(?![\\p{L}\\p{N}]|[-/,]\\d)`,
  'gu',
)

export function maskPhones(text: string): string {
  return text.replace(PHONE, (number: string, offset: number) =>
    isPhone(number, text.slice(Math.max(0, offset - 40), offset)) ? number.replace(/\d/g, HIDDEN) : number,
  )
}

function isPhone(number: string, before: string): boolean {
  if (/^(?:\+|00)/.test(number)) return true
  if (SERVICE.test(number) || DATE.test(number) || OTHER_LABEL.test(before)) return false
  if (MOBILE.test(number)) return true
  return AREA.test(number) || PHONE_LABEL.test(before)
}

const SERVICE = /^0[89]0[0-9]/
const DATE = /^\d{2}[-./ ]\d{2}[-./ ](?:19|20)\d{2}/
const MOBILE = /^\(?06\)?[^\d]{0,3}[1-9]/
// A subscriber number is set apart from its area code; ten digits in a row are more often a reference.
const AREA = /^\(?0[1-9]\d{1,2}\)?[^\d(]/
const PHONE_LABEL = /(?:\btel(?:efoon(?:nummer)?)?|\bmobiel|\bT|\bM|\bfax)[.:]{0,2}\s{0,3}$/i
// An account number after its bank code, or a number that its label calls something else.
const OTHER_LABEL =
  /(?:[A-Z]{2}\d{2}\s?[A-Z]{4}\s?|(?:\bref|referentie|kenmerk|dossier|zaak|nummer|\bnr)\.?\s?:?\s{0,3})$/i
