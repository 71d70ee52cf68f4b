/** The overview by mail. */
export const digestNl = {
  'digest.subject': 'Toezeggingen van {from} tot en met {to}',
  'digest.subject.of': 'Toezeggingen van {department}, {from} tot en met {to}',
  'digest.lead': 'Dit is er gebeurd met toezeggingen van {from} tot en met {to}.',
  'digest.due': 'Termijnen die aflopen tot en met {day}',
  'digest.passed': 'De termijn is verstreken, en er is geen spoor gevonden',
  'digest.done': 'Nagekomen of opgevolgd',
  'digest.added': 'Nieuwe toezeggingen',
  'digest.term': 'termijn: {day}',
  'digest.said': 'gezegd op {day}',
  'digest.more': 'En nog {n}.',
  'digest.none': 'Er is niets gebeurd.',
  'digest.looked': 'Bekeken: {documents}, de nieuwste van {day}. Wat daarna kwam, telt niet mee.',
  'digest.honest': 'Het programma leest met vaste regels en heeft het soms mis. De gedrukte tekst gaat altijd voor.',
  'digest.stop':
    'U krijgt dit bericht omdat u op een lijst van de beheerder staat. Wilt u het niet meer? Antwoord op dit bericht.',
} as const
