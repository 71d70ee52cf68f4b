// What it hides: citizen service numbers (BSN, before 2007 sofinummer) and alien numbers (V-nummer): nine digits in a row
// that pass the check of eleven, and what its label says is one.
// What it leaves alone: amounts, whose digits stand in threes; numbers that their label calls something else; pieces of
// longer numbers, identifiers and addresses.
// Known problems: one in eleven numbers of nine digits passes the check without being one, and is then hidden too.
import { HIDDEN } from './hidden.ts'

const LABELLED =
  /\b(?<label>(?:bsn|burgerservicenummer|sofi-?nummer|sociaal-fiscaal nummer|v-nummer|vreemdelingennummer)(?:[ \u00a0]?\(?bsn\)?)?[\s:.]{0,4})(?<number>\d(?:[ \u00a0.-]?\d){7,9})(?!\d)/giu

const NINE = /(?<![\p{L}\p{N}/=?&#_.,:+•-])\d{9}(?![\p{L}\p{N}/=_]|[-.,]\d)/gu

export function maskNumbers(text: string): string {
  const some = text.replace(LABELLED, (_, label: string, number: string) => label + number.replace(/\d/g, HIDDEN))
  return some.replace(NINE, (digits, at: number) =>
    passesEleven(digits) && !isCalledOtherwise(some, at) ? HIDDEN.repeat(9) : digits,
  )
}

/** The check of eleven: the digits times 9, 8, … 2 and -1 add up to a multiple of eleven. */
export function passesEleven(digits: string): boolean {
  const sum = [...digits].reduce((all, digit, i) => all + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0 && /[1-9]/.test(digits)
}

const OTHERWISE =
  /(?:kenmerk|referentie|\bref|dossier(?:nummer)?|zaak(?:nummer)?|nummer|\bnr|\bid|rsin|kvk|btw|fiscaal|isbn|issn|ecli|postbus|registratie|€|\beuro|\beur)[\s.:#]{0,4}$/iu

const isCalledOtherwise = (text: string, at: number): boolean => OTHERWISE.test(text.slice(Math.max(0, at - 30), at))
