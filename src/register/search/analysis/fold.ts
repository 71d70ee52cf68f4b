// What NFKD leaves as it is.
const OTHERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' }
const PLAIN = /^[a-z0-9]*$/
const DROPPED = /[^\p{L}\p{N}]/gu

/** A word as it is compared: small letters, no accents, ligatures in two, soft hyphens gone. */
export function fold(word: string): string {
  const small = word.toLowerCase()
  if (PLAIN.test(small)) return small
  return small
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(/[ßøłđæœı]/gu, (it) => OTHERS[it] ?? it)
}
