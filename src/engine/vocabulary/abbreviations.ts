// Abbreviations after which a sentence goes on, without their last period.
const ALWAYS = new Set([
  'art', 'artt', 'jl', 'bijv', 'bv', 'd.d', 'dd', 'p', 'pag', 'blz', 'c.s', 'mr', 'mrs', 'drs', 'dr', 'ir', 'ing', 'prof',
  'st', 'vgl', 'incl', 'excl', 'resp', 'ca', 'max', 'min', 'zgn', 'm.n', 'n.a.v', 'o.a', 'm.b.t', 't.a.v', 'i.v.m', 'o.g.v',
  't.b.v', 't.o.v', 'i.h.k.v', 'd.w.z', 'd.m.v', 'i.p.v', 'm.i.v', 'o.b.v', 'i.c', 'jo', 'stb', 'stcrt', 'trb', 'kst',
  'kamerst', 'nr', 'nrs', 'no', 'tel', 'afd', 'hfst', 'par', 'bijl', 'ong', 'evt', 'plv', 'wnd', 'sub', 'a.i', 'z.g',
  'e.e.a', 'aanh', 'vs', 'dhr', 'mw', 'mevr', 'zgn', 'i.o', 'i.s.m', 't.g.v', 'n.v.t', 'p.m',
])
// These end a sentence as often as not, so only a digit behind them says that it goes on: «e.v. 12», «enz. 3».
const BEFORE_DIGIT = new Set(['e.v', 'etc', 'enz', 'lid', 'onder'])

/** Whether a period after `word` belongs to the word. `beforeDigit`: the next character is a digit. */
export function isAbbreviation(word: string, beforeDigit: boolean): boolean {
  const key = word.toLowerCase()
  return ALWAYS.has(key) || (beforeDigit && BEFORE_DIGIT.has(key))
}
