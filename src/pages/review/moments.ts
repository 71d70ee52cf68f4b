import { dayInWords } from '../parts/days.ts'

const PARTS = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Amsterdam', hourCycle: 'h23' },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
})

/** A moment as people in the Netherlands call it: «22 november 2026, 14:05». */
export function momentInWords(utc: string): string {
  const [day = '', time = ''] = PARTS.format(new Date(utc)).split(' ')
  return `${dayInWords(day)}, ${time}`
}
