/** The pages `/documenten`, `/organisaties` and `/organisaties/{naam}`. */
export const organisationsNl = {
  'documents.title': 'Documenten',
  'documents.lead': 'Alles wat Beleidsspoor heeft gelezen, het nieuwste bovenaan.',
  'documents.partly': 'U kiest uit de nieuwste {n} van de {total} documenten. Zoek om in alle te kijken.',
  'organisations.title': 'Organisaties',
  'organisations.lead': 'Wie heeft er iets toegezegd?',
  'organisations.kicker': 'Organisatie',
  'organisations.promises': 'Wat is er toegezegd?',
  'organisations.promises.all': 'Alle toezeggingen ({n})',
  'organisations.mentions': 'Waar staat deze naam?',
  'organisations.mentions.all': 'Alle plaatsen ({n})',
} as const
