import type { mapNl } from './map.nl.ts'
import type { Translated } from './translated.ts'

export const mapEn = {
  'map.title': 'Map of research',
  'map.lead':
    'What was studied, in which year, and how? An empty field is a gap: we know of no study of that theme in that year.',
  'map.empty':
    'This register holds no study with a theme or a year yet. They stand in the annex of a department’s evaluation agenda.',
  'map.moments': 'Choose a sort of study',
  'map.moment.all': 'All',
  'map.moment.ante': 'before (ex ante)',
  'map.moment.durante': 'meanwhile (ex durante)',
  'map.moment.post': 'afterwards (ex post)',
  'map.moment.other': 'other or not stated',
  'map.picture': 'Each sign is one study. Where a field holds more than six, their number stands there.',
  'map.label': 'Map of research by theme and year. {list}. The table below says the same.',
  'map.none-at-all': 'none',
  'map.table': 'The same map as a table',
  'map.table.themes': 'Number of studies by theme and year; choose a theme to see its sub-themes',
  'map.table.subthemes': 'Number of studies by sub-theme and year',
  'map.theme': 'Theme',
  'map.subtheme': 'Sub-theme',
  'map.theme.none': 'not stated',
  'map.year.none': 'year unknown',
  'map.year.earlier': 'up to {year}',
  'map.all': 'Back to the whole map',
  'map.more': 'And {n} more. Choose a theme or a year in the table.',
  'map.untitled': 'Study without a title',
} as const satisfies Translated<typeof mapNl>
