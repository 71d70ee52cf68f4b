import type { listNl } from './list.nl.ts'

export const listEn: Readonly<Record<keyof typeof listNl, string>> = {
  'list.filters': 'Choose a part of the list',
  'list.chosen': 'Chosen',
  'list.take-back': ' (take this choice back)',
  'list.first': 'To the beginning',
  'list.next': 'Further',
  'list.more': 'Page through the list',
  'list.data': 'The same as data:',
  'list.none': 'Nothing fits this choice.',
  'list.ministry': 'Ministry',
  'list.year': 'Year',
  'list.show': 'Show',
}
