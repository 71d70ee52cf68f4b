import type { OfficialPromise } from '../../links/official.ts'

/** Fields of an entry by their names in small letters: the two forms differ in capitals, and so did versions of one. */
export type Fields = ReadonlyMap<string, string>

/**
 * An entry as a promise; null when it has neither a number nor an id, by which it could be known again. Missing fields
 * are null and unknown values stay as they are: the registers changed their forms more than once.
 */
export function promiseOf(fields: Fields): OfficialPromise | null {
  const any = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = fields.get(name)?.trim()
      if (value) return value
    }
    return null
  }
  const number = any('nummer', 'toezeggingnummer', 'toezeggingsnummer')
  const id = number ?? any('id')
  if (id === null) return null
  const chamber = isSenate(number, any('kamer', 'chamber')) ? 'EK' : 'TK'
  return {
    chamber,
    key: `${chamber.toLowerCase()}-toezegging:${id}`,
    number,
    made: dayOf(any('aanmaakdatum', 'datumtoezegging', 'datum')),
    surname: any('achternaam'),
    role: any('functie', 'bewindspersoon'),
    ministry: any('ministerie', 'departement'),
    text: any('tekst', 'toezegging', 'omschrijving'),
    status: any('status', 'toezeggingstatus'),
    deadline: any('termijn', 'deadline', 'uiterlijkedatum'),
    fulfilledOn: dayOf(any('datumnakoming')),
    letter: any('kamerbriefnakoming'),
    changed: any('bijgewerkt', 'gewijzigdop', 'apigewijzigdop'),
    isRemoved: any('verwijderd')?.toLowerCase() === 'true',
    follows: ['isherhalingvan', 'isaanvullingop', 'iswijzigingvan'].flatMap((it) => any(it)?.split(' ') ?? []),
  }
}

const isSenate = (number: string | null, chamber: string | null): boolean =>
  /^\(?T\d{4,6}\)?$/u.test(number ?? '') || /^(?:ek|eerste)/iu.test(chamber ?? '')

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day in the Netherlands. Midnight there is the evening before in UTC, in which one form writes moments. */
function dayOf(printed: string | null): string | null {
  if (printed === null) return null
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/u.exec(printed)
  const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : printed
  const moment = new Date(iso)
  if (!/^\d{4}-\d{2}-\d{2}/u.test(iso) || Number.isNaN(moment.getTime())) return null
  return iso.endsWith('Z') ? AMSTERDAM.format(moment) : iso.slice(0, 10)
}
