/** Words of judging what binds two passages. */
export const judgedLinksNl = {
  'linked.title': 'Verbanden beoordelen',
  'linked.lead':
    'Het programma legt verbanden tussen een toezegging en latere stukken. Het minst zekere staat bovenaan. Zegt u dat een verband niet klopt, dan telt het nergens meer mee.',
  'linked.link': 'Verbanden beoordelen',
  'linked.facts': 'Passages beoordelen',
  'linked.queue': 'Nog niet beoordeeld',
  'linked.empty': 'Er zijn geen verbanden meer om te beoordelen.',
  'linked.past': 'Alle oordelen over verbanden',
  'linked.past.none': 'Nog niemand heeft een verband beoordeeld.',
  'linked.gone': 'De woorden staan er niet meer: dit oordeel telt nu niet mee.',
  'linked.item.title': 'Klopt dit verband?',
  'linked.a': 'Deze passage',
  'linked.b': 'En deze passage',
  'linked.means': 'Wat er zou gelden',
  'linked.question': 'Hoort dit zo bij elkaar?',
  'linked.accept': 'Ja, dit verband klopt',
  'linked.reject': 'Nee, dit hoort niet bij elkaar',
  'linked.score': 'zekerheid {score}',
  'linked.rejected': 'Dit verband is afgewezen. Het telt niet mee. Hier kunt u dat terugdraaien.',
  'linked.not-there': 'Een van de twee passages staat er niet meer. Uw oordeel is niet bewaard.',
} as const
