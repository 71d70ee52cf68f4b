/**
 * Words of the evaluation agenda: what a study may be called, and where it stands. Each line gives the value that is
 * kept, then the ways in which tables print it, in lower case. The values never change: registers hold them.
 */

/** Kinds of research. The first three say when it looks: before, during or after the policy. */
export const studyTypes: readonly (readonly string[])[] = [
  ['ex ante', 'ex-ante', 'exante'],
  ['ex durante', 'ex-durante', 'exdurante'],
  ['ex post', 'ex-post', 'expost'],
  ['periodieke rapportage', 'periodieke rapportages'],
  ['beleidsdoorlichting', 'doorlichting'],
  ['monitor', 'monitoring', 'monitorrapportage'],
  ['probleemanalyse'],
  ['evaluatie', 'wetsevaluatie', 'beleidsevaluatie', 'evaluatieonderzoek', 'tussenevaluatie', 'eindevaluatie'],
  ['IBO', 'interdepartementaal beleidsonderzoek'],
  ['syntheseonderzoek', 'synthese', 'synthesestudie', 'synthese-onderzoek'],
  ['overig', 'overig onderzoek', 'overige', 'anders'],
]

export const studyStatuses: readonly (readonly string[])[] = [
  ['te starten', 'nog te starten', 'nog niet gestart', 'niet gestart', 'start nog'],
  ['gepland', 'ingepland', 'in voorbereiding', 'voorzien'],
  ['gestart', 'opgestart'],
  ['lopend', 'lopende', 'loopt', 'loopt nog', 'in uitvoering', 'doorlopend'],
  ['afgerond', 'gereed', 'voltooid', 'afgerond en gepubliceerd'],
  ['uitgesteld'],
  ['vertraagd'],
  ['vervallen', 'vervalt', 'niet uitgevoerd', 'geannuleerd'],
]

/**
 * Labels that tables print before a title. `isName`: the word names what is done to the thing behind it, so it is part
 * of the title as well («Eindevaluatie Wet X»); the others only say what sort of paper it is («Onderzoek X»).
 */
export const publicationKinds: readonly { readonly word: string; readonly isName: boolean }[] = [
  { word: 'Inform', isName: false },
  { word: 'Onderzoeksrapport', isName: false },
  { word: 'Onderzoek', isName: false },
  { word: 'Adviesrapport', isName: false },
  { word: 'Advies', isName: false },
  { word: 'Chapter', isName: false },
  { word: 'Rapport', isName: false },
  { word: 'Eindevaluatie', isName: true },
  { word: 'Evaluatie', isName: true },
  { word: 'Monitor', isName: true },
  { word: 'Beleidsdoorlichting', isName: true },
]
