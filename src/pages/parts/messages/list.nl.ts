/** Words that all lists share. */
export const listNl = {
  'list.filters': 'Kies een deel van de lijst',
  'list.chosen': 'Gekozen',
  'list.take-back': ' (haal deze keuze weg)',
  'list.first': 'Naar het begin',
  'list.next': 'Verder',
  'list.more': 'Bladeren door de lijst',
  'list.data': 'Dezelfde gegevens als:',
  'list.none': 'Er is niets dat bij deze keuze past.',
  'list.ministry': 'Ministerie',
  'list.year': 'Jaar',
  'list.show': 'Toon',
} as const
