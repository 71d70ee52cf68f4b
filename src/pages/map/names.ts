import { t } from '../parts/messages/t.ts'
import type { Column } from './view.ts'

export const rowName = (name: string | null): string => name ?? t('map.theme.none')

export function columnName({ year, isEarlier }: Column): string {
  if (year === null) return t('map.year.none')
  return isEarlier ? t('map.year.earlier', { year }) : String(year)
}

interface Chosen {
  readonly moment: string | null
  readonly theme: string | null
  readonly year: number | null
}

/** The map with this chosen; what is null is left out. */
export function mapHref({ moment, theme, year }: Chosen, hash = ''): string {
  const query = new URLSearchParams()
  if (moment !== null) query.set('soort', moment)
  if (theme !== null) query.set('thema', theme)
  if (year !== null) query.set('jaar', String(year))
  const text = query.toString()
  return `/kaart${text && `?${text}`}${hash}`
}
