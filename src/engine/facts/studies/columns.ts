/** What a column of an evaluation agenda holds. */
export type ColumnKind =
  | 'theme'
  | 'subtheme'
  | 'title'
  | 'types'
  | 'year'
  | 'status'
  | 'summary'
  | 'articles'
  | 'link'
  | 'organisations'
  | 'publicationKind'
  /** A column for one year, with a sign in the rows whose study is finished in it. */
  | 'yearMark'

/**
 * The heads of the official models since 2022 and their variants, as bare letters. Order matters: «Subthema» holds
 * «thema», and «Soort publicatie» is no sort of research. A head counts from its beginning, so what is glued behind it
 * («ArtikelHyperlink») or added to it («Toelichting onderzoek») does no harm.
 */
const HEADS: readonly (readonly [kind: ColumnKind, ...heads: string[]])[] = [
  ['subtheme', 'subthema', 'deelthema', 'kennisbehoefte', 'inzichtbehoefte'],
  ['theme', 'thema', 'beleidsthema', 'hoofdthema', 'seathema', 'beleidsterrein'],
  ['publicationKind', 'soortpublicatie', 'typepublicatie', 'publicatievorm', 'publicatiesoort', 'soortrapport'],
  ['link', 'hyperlink', 'link', 'vindplaats', 'weblink', 'url'],
  ['articles', 'begrotingsartikel', 'beleidsartikel', 'artikel', 'artnr'],
  ['status', 'status', 'standvanzaken'],
  [
    'year',
    'afronding',
    'jaarvanafronding',
    'jaarafronding',
    'verwachteafronding',
    'geplandeafronding',
    'jaar',
    'oplevering',
  ],
  [
    'types',
    'typeonderzoek',
    'soortonderzoek',
    'typeevaluatie',
    'soortevaluatie',
    'typeevaluatieonderzoek',
    'type',
    'soort',
  ],
  ['organisations', 'uitvoerder', 'uitgevoerddoor', 'organisatie', 'onderzoeksbureau', 'opdrachtnemer', 'uitvoerende'],
  ['title', 'titel', 'onderwerp', 'naamonderzoek', 'naamevaluatie', 'onderzoekevaluatie', 'onderzoek', 'evaluatie'],
  [
    'summary',
    'conclusie',
    'toelichting',
    'aanbeveling',
    'belangrijksteconclusie',
    'uitkomst',
    'bevinding',
    'opbrengst',
    'resultaten',
    'samenvatting',
    'omschrijving',
  ],
]
const YEAR = /^(?:19|20)\d\d$/u
/** A piece of a head this long can be no other head: «Begrotingsarti» where the column cut it. */
const SURE_PIECE = 5

export function columnKind(head: string): ColumnKind | null {
  if (YEAR.test(head.trim())) return 'yearMark'
  const letters = bareLetters(head)
  if (letters === '' || letters.length > 80) return null
  const whole = kindWith((head) => letters.startsWith(head))
  // «Onderzoek» is a head, and only then the beginning of «onderzoeksbureau».
  return whole ?? (letters.length >= SURE_PIECE ? kindWith((head) => head.startsWith(letters)) : null)
}

const kindWith = (isIt: (head: string) => boolean): ColumnKind | null =>
  HEADS.find(([, ...heads]) => heads.some(isIt))?.[0] ?? null

/** Whether a head says itself that its column is about research: no check on the cells is needed then. */
export const saysResearch = (head: string): boolean => /onderzoek|evaluatie/u.test(bareLetters(head))

const bareLetters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
