/** The pages `/documenten`, `/organisaties` and `/organisaties/{naam}`. */
export const organisationsNl = {
  'documents.title': 'Documenten',
  'documents.lead': 'Alles wat Beleidsspoor heeft gelezen, het nieuwste bovenaan.',
  'organisations.title': 'Organisaties',
  'organisations.lead': 'Wie heeft er iets toegezegd?',
  'organisations.kicker': 'Organisatie',
  'organisations.promises': 'Wat is er toegezegd?',
  'organisations.promises.all': 'Alle toezeggingen ({n})',
  'organisations.mentions': 'Waar staat deze naam?',
  'organisations.mentions.all': 'Alle plaatsen ({n})',
} as const
