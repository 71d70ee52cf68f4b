/** The word that opens a caption of a table or figure, in the languages of the EU's larger documents. */
const CAPTION =
  /^(?:tabel|table|tables|tableau|tabelle|tab\.|tabla|cuadro|tabella|tavola|quadro|tabela|tabell|tabulka|taulukko|figuur|figure|fig\.|abbildung|abb\.|figura|graf(?:iek|ico|ique)?|chart|grafik|bijlage|annex|appendix|anhang|anlage|annexe)\s{0,3}(?:[A-Z]{0,2}[.-]?\d{1,3}|[A-Z]\b|[IVX]{1,5}\b)/iu

export const looksLikeCaption = (text: string): boolean => CAPTION.test(text)

/** The word that opens what stands under a table. */
const SOURCE =
  /^(?:bron|bronnen|source|sources|quelle|quellen|fuente|fuentes|fonte|note|notes|noot|anmerkung(?:en)?|nota|notas|remarque|toelichting|legenda|legend)\s{0,2}[:.]/iu

export const looksLikeSource = (text: string): boolean => SOURCE.test(text)
