import type { Act } from './act.ts'

/** «Hierover besluit het kabinet in augustus», «… besluit ik over het vervolg»: what is decided on is still open. */
export const decidesLater = ({ lemmas, sentence: { text } }: Act): boolean =>
  lemmas.includes('besluiten') &&
  /\b(?:hierover|daarover|over (?:het|de|een) (?!algemeen))\b/iu.test(text) &&
  !/\bover te\b/u.test(text)
