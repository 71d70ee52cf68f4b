// A report prints its title and the page number at the foot: «Jaarbeeld Toezicht 2021 48». Taken only as the last line
// of a page, after a line that ends a sentence, and only when the title reads as one: three words or more, a capital,
// and no verb-like ending with punctuation. «Bijlage 2» and «zie ook paragraaf 3» stay in the text.
const TITLE_FOOT = /^(?<title>\p{Lu}[^.;:!?]{10,90}) (?<page>\d{1,4})$/u

export function titleFoot(line: string): { title: string; page: string } | null {
  const groups = TITLE_FOOT.exec(line)?.groups
  if (!groups?.title || !groups.page || groups.title.split(' ').length < 3) return null
  return { title: groups.title, page: groups.page }
}

export const isTitleFoot = (line: string, lineBefore: string): boolean =>
  titleFoot(line) !== null && /[.!?»”"]$/u.test(lineBefore)
