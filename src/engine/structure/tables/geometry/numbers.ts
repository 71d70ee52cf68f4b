/** What stands in a column of figures: amounts, percentages, years, ranges of them. Not a dash alone. */
export function isNumberText(text: string): boolean {
  if (text.length === 0 || text.length > 28 || !/\d/u.test(text)) return false
  const bare = text.replace(/\s|US\$|EUR|[$€£¥%‰]|(?:\((?:[a-z]|\d)\))$|[*†‡]+$/gu, '')
  return /^[-+−–—(<>~≈±]{0,2}[\d.,'’:/\u2009-]{1,24}(?:[-–—/][\d.,'’]{1,20})?\)?[a-zA-Z]?[)*¹²³]?$/u.test(bare)
}

/** What a table prints where there is no figure. */
export const isNoFigure = (text: string): boolean =>
  /^(?:[-–—−.…:*x/]{1,3}|n\.?\s?[avbk]\.?(?:t\.?)?|n\/a|pm|p\.m\.|nil|nihil)$/iu.test(text)

export const isFigure = (text: string): boolean => isNumberText(text) || isNoFigure(text)

export const isYear = (text: string): boolean =>
  /^(?:1[89]|20)\d\d(?:\s?[-–/]\s?(?:(?:1[89]|20)?\d\d))?[a-z*]?\)?$/u.test(text.trim())

export const isCurrency = (text: string): boolean => /^(?:US)?[$€£¥]$|^(?:EUR|USD|GBP|CHF)$/u.test(text)

/** What stands before an item of a list: a bullet, a dash, `1.`, `a)`, `(iv)`. */
export const isListMark = (text: string): boolean =>
  /^(?:[•·▪■●○◦‣➢✓*–—-]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|§)$/u.test(text)
