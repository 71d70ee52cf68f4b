import ical, { ICalEventTransparency } from 'ical-generator'
import type { FeedItem, FeedOfCommitments } from './feed-item.ts'

/**
 * RFC 5545: a day in the calendar for the end of each term. What has no term has no place in a calendar. The same list
 * gives the same bytes, so that a program that follows it sees changes only.
 */
export function icsOf({ title, items, site, page, on }: FeedOfCommitments): string {
  const calendar = ical({ name: nameOf(title), prodId: PRODUCT, url: `${site}${page}` })
  for (const it of items) if (it.due !== null) calendar.createEvent(eventOf(it, it.due, on))
  return `${calendar.toString()}\r\n`
}

const PRODUCT = { company: 'Beleidsspoor', product: 'Register', language: 'NL' }

const eventOf = (it: FeedItem, due: string, on: string) => ({
  ...{ id: `${it.id}@beleidsspoor`, start: midnight(due), allDay: true, stamp: midnight(it.day ?? on) },
  ...{ summary: it.title, description: it.lines.join('\n'), url: it.href },
  // Who follows a list of terms is not busy all day.
  transparency: ICalEventTransparency.TRANSPARENT,
  categories: [{ name: it.status }],
})

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

// The library does not escape the name of a calendar.
const nameOf = (title: string): string => title.replace(/[\\;,\r\n]+/g, ' ')
