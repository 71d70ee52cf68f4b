/** Words of the pictures of pages. */
export const picturesNl = {
  'picture.show': 'Toon naast de tekst hoe de pagina’s eruitzien',
  'picture.hide': 'Toon alleen de tekst',
  'picture.alt': 'Pagina {page} zoals gedrukt. De tekst staat ernaast.',
  'picture.alt.fact': 'Pagina {page} zoals gedrukt, met een lijn om deze passage.',
  'picture.on-page': 'Bekijk de passage op pagina {page}',
  'picture.large': 'Bekijk pagina {page} groot',
  'picture.gone': 'Het bestand staat niet meer op de plek waar het is gelezen. U ziet daarom alleen de tekst.',
  'picture.gone.some':
    'Van een deel van de tekst staat het bestand niet meer op de plek waar het is gelezen. Daarvan ziet u alleen de tekst.',
  'picture.who':
    'Alleen wie hier mag beoordelen ziet de pagina’s als beeld. Wat in de tekst is afgeschermd, is op het beeld afgedekt. Een handtekening, stempel of foto kan toch iets laten zien: deel het beeld niet zomaar.',
} as const
