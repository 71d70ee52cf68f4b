/** The page `/kaart`. */
export const mapNl = {
  'map.title': 'Kaart van onderzoek',
  'map.lead':
    'Wat is er onderzocht, in welk jaar, en hoe? Een leeg vak is een gat: van dat jaar kennen wij geen onderzoek over dat thema.',
  'map.empty':
    'In dit register staat nog geen onderzoek met een thema of een jaar. Die staan in de bijlage van de evaluatieagenda van een departement.',
  'map.moments': 'Kies een soort onderzoek',
  'map.moment.all': 'Alles',
  'map.moment.ante': 'vooraf (ex ante)',
  'map.moment.durante': 'tussentijds (ex durante)',
  'map.moment.post': 'achteraf (ex post)',
  'map.moment.other': 'anders of niet vermeld',
  'map.picture': 'Elk teken is één onderzoek. Staan er meer dan zes in een vak, dan staat daar hun aantal.',
  'map.label': 'Kaart van onderzoek naar thema en jaar. {list}. De tabel eronder zegt hetzelfde.',
  'map.none-at-all': 'geen',
  'map.table': 'Dezelfde kaart als tabel',
  'map.table.themes': 'Aantal onderzoeken naar thema en jaar; kies een thema om de subthema’s te zien',
  'map.table.subthemes': 'Aantal onderzoeken naar subthema en jaar',
  'map.theme': 'Thema',
  'map.subtheme': 'Subthema',
  'map.theme.none': 'niet vermeld',
  'map.year.none': 'jaar onbekend',
  'map.year.earlier': 't/m {year}',
  'map.all': 'Terug naar de hele kaart',
  'map.more': 'En nog {n} andere. Kies een thema of een jaar in de tabel.',
  'map.untitled': 'Onderzoek zonder titel',
} as const
