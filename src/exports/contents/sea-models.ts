/** For which paper the annex is made: the budget looks ahead, the annual report back. */
export const annexKinds = ['jaarverslag', 'begroting'] as const
export type AnnexKind = (typeof annexKinds)[number]

export type AnnexColumn = 'theme' | 'subtheme' | 'types' | 'year' | 'status' | 'summary' | 'articles'

/** The columns of one year, word for word as the Rijksbegrotingsvoorschriften print them. */
export interface AnnexModel {
  readonly name: string
  readonly columns: readonly (readonly [column: AnnexColumn, head: string, width: number])[]
  /** The years of completion that belong in the annex of a year. */
  readonly years: (year: number) => readonly [first: number, last: number]
  /** The model is of an earlier or later year than the annex: a newer one is not known here. */
  readonly isOfOtherYear: boolean
}

const EXPLAINED: AnnexModel['columns'] = [
  ['theme', 'Thema', 22],
  ['subtheme', 'Subthema', 22],
  ['types', 'Type onderzoek', 18],
  ['year', 'Afronding', 11],
  ['summary', 'Toelichting onderzoek', 60],
  ['articles', 'Begrotingsartikel', 16],
]
const CONCLUDED: AnnexModel['columns'] = [
  ['theme', 'Thema', 20],
  ['subtheme', 'Subthema', 20],
  ['types', 'Type onderzoek', 16],
  ['year', 'Afronding', 11],
  ['status', 'Status', 12],
  ['summary', 'Conclusies/aanbevelingen', 60],
  ['articles', 'Begrotingsartikel(en)', 16],
]

/** From the report over 2023 on an annex tells what came of studies, of that year and the three before it. */
export function annexModel(kind: AnnexKind, year: number): AnnexModel {
  if (kind === 'begroting')
    return {
      ...{ name: '1.44', columns: EXPLAINED, isOfOtherYear: year !== 2022 },
      years: (of) => [of, 9999],
    }
  if (year <= 2022)
    return {
      ...{ name: '3.45 (jaarverslag 2022)', columns: EXPLAINED, isOfOtherYear: year !== 2022 },
      years: (of) => [of, of],
    }
  return {
    ...{ name: '3.45 (jaarverslag 2023)', columns: CONCLUDED, isOfOtherYear: year !== 2023 },
    years: (of) => [of - 3, of],
  }
}
