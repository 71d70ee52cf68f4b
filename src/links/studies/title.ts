import type { LinkDocument } from '../document.ts'
import type { Place } from '../link.ts'
import { isWithin } from '../standing.ts'

/** «Koel blijven. Hitteplannen in verpleeghuizen» is called «Koel blijven». */
export const mainTitle = (title: string): string =>
  title
    .trim()
    .split(/[.:;–|](?:\s|$)/u)[0]
    ?.trim() ?? title

/** What a study is called by is often the only thing that is told of a bureau: «dat Bureau Kadezicht heeft gemaakt». */
const MAKER =
  /(?<![\p{L}])(?:[Oo]nderzoeksb|[Aa]dviesb|B)ureau (?:\p{Lu}[\p{L}&-]+ ?){1,3}|(?<![\p{L}])(?:Instituut|Kenniscentrum|Expertisecentrum|Inspectie|Adviesgroep|Onderzoeksgroep|Stichting|Lectoraat) (?:\p{Lu}[\p{L}&-]+ ?){1,3}/gu

export const makersIn = (text: string): string[] => [...text.matchAll(MAKER)].map((it) => it[0].trim())

const TITLED =
  /\b(?:rapport|onderzoek|onderzoeksrapport|eindrapport|studie|evaluatie) (?<title>\p{Lu}\p{Ll}+(?: [\p{L}’'-]+){1,9})/u
// What closes a Dutch clause behind the title: «… het rapport Koel blijven gepubliceerd», «… Wachten voor de sluis aan».
const CLOSING =
  / (?:aan|uit|toe|op|ge\p{L}+[dt]|ge\p{L}+en|ver\p{L}+(?:en|d|t)|op\p{L}*geleverd|uit\p{L}*gebracht|aan\p{L}*geboden)$/u
const VERB =
  /\b(?:is|zijn|heeft|hebben|wordt|worden|blijkt|blijken|laat|laten|stelt|bevat|werd|werden|was|kan|zal|dat|die|van|over)\b/u

/** Titles in running text without quotation marks; those that a citation already holds are left to it. */
export function titledIn(
  { statements }: LinkDocument,
  cited: readonly { readonly place: Place }[],
): { readonly place: Place; readonly title: string }[] {
  return statements.flatMap(({ place }) => {
    const found = TITLED.exec(place.text)?.groups?.title
    if (!found || cited.some((it) => isWithin(it.place.spans, place.spans))) return []
    const title = found.replace(CLOSING, '')
    // One word is a name; a verb in it means that the title ends somewhere before.
    return title.includes(' ') && !VERB.test(title.replace(/ (?:van|over) /gu, ' ')) ? [{ place, title }] : []
  })
}
