// Words as alternatives of a pattern.

/** Of a form or the margin of a letter: behind them stands who deals with it. */
export const LABELS = [
  'contactperso(?:on|nen)',
  'behandeld door',
  'behandelaar',
  'behandelend(?:e)? (?:ambtenaar|medewerker)',
  '(?:op)?steller(?:\\(s\\))?',
  'opgesteld door',
  'dossierhouder',
  'inlichtingen bij',
  'informatie bij',
  'doorkies(?:nummer)? van',
  'contact opnemen met',
].join('|')

/** Below the level of those who sign. Directors and secretaries-general sign; researchers and spokespersons are public. */
export const FUNCTIONS = [
  '[Bb]eleidsmedewerk(?:er|ster)s?',
  '[Bb]eleidsadviseurs?',
  '[Bb]eleidsondersteuner',
  '[Bb]estuursondersteuner',
  '[Ww]etgevingsjurist(?:en)?',
  '[Mm]anagementassistente?',
  '(?:[Dd]irectie)?[Ss]ecretaresse',
  '[Dd]ossierhouder',
  '[Bb]ehandelaar',
  '(?:[Hh]oor- en )?[Bb]eslismedewerker',
  '[Hh]oormedewerker',
  '[Aa]fdelingshoofd',
  '[Tt]eamleider',
  '[Ss]tagiaire?',
  '[Aa]mbtenaar',
].join('|')

export const TITLES = [
  '[Dd]e heer',
  '[Mm]evrouw',
  '[Dd]hr\\.?',
  '[Mm]evr?\\.',
  '[Mm]w\\.?',
  '[Mm]r\\.',
  '[Dd]rs\\.',
  '[Dd]r\\.',
  '[Ii]r\\.',
  '[Ii]ng\\.',
  '[Pp]rof\\.',
  '[Jj]hr\\.',
].join('|')

export const PARTICLES =
  "[Vv]an|[Dd]er?|[Dd]en|[Hh]et|[Tt]en?|[Tt]er|[Oo]p|[Ii]n|['’]t|[Ee]l|[Aa]l|[Vv]on|[Ll]a|[Ll]e|[Bb]en|[Bb]in"

/** What stands behind such a label when it is no person. */
export const NO_NAMES =
  /^(?:Directie|Directoraat|Afdeling|Ministerie|Minister|Staatssecretaris|Bureau|Dienst|Team|Cluster|Programma|Project|Stichting|Commissie|Raad|Inspectie|Rijks|Rijksdienst|Centrum|Instituut|Universiteit|Hogeschool|Gemeente|Provincie|Tweede|Eerste|Kamer|Algemene|Postbus|Turfmarkt|Den|Datum|Kenmerk|Uw|Onze|Ons|Pagina|Telefoon|Bijlagen?|Nederland|Nederlandse|Immigratie|Zaken|Justitie|Veiligheid|Financiën|Onderwijs|Sociale|Economische|Het|Deze|Dit|Een|In|Op|Bij|Voor|Juridische|Wetgeving|Helpdesk|Servicedesk|Loket)$/
