import type { organisationsNl } from './organisations.nl.ts'

export const organisationsEn: Readonly<Record<keyof typeof organisationsNl, string>> = {
  'documents.title': 'Documents',
  'documents.lead': 'All that Beleidsspoor has read, the newest first.',
  'documents.partly': 'You choose from the newest {n} of {total} documents. Search to look in all.',
  'organisations.title': 'Organisations',
  'organisations.lead': 'Who promised something?',
  'organisations.kicker': 'Organisation',
  'organisations.promises': 'What was promised?',
  'organisations.promises.all': 'All commitments ({n})',
  'organisations.mentions': 'Where does this name stand?',
  'organisations.mentions.all': 'All places ({n})',
}
