import { Feed } from 'feed'
import type { FeedItem, FeedOfCommitments } from './feed-item.ts'

/** RFC 4287. The same list gives the same bytes: days come from documents, never from a clock. */
export function atomOf({ title, items, site, page, self, on }: FeedOfCommitments): string {
  const days = items.flatMap((it) => it.day ?? [])
  const feed = new Feed({
    ...{ id: `${site}${self}`, title, link: `${site}${page}`, feed: `${site}${self}` },
    ...{ generator: 'Beleidsspoor', author: { name: 'Beleidsspoor' } },
    updated: moment(days.reduce((last, it) => (it > last ? it : last), days[0] ?? on)),
  })
  for (const it of items) feed.addItem(itemOf(it))
  return feed.atom1()
}

const itemOf = (it: FeedItem): Parameters<Feed['addItem']>[0] => ({
  id: tagOf(it.id),
  title: escaped(it.title),
  link: it.href,
  date: moment(it.day ?? UNDATED),
  content: it.lines.map((line) => `<p>${escaped(line)}</p>`).join(''),
  category: [{ name: it.status, term: it.status }],
})

// RFC 4151: an id that does not change when the site moves to another address.
const tagOf = (id: string): string => `tag:beleidsspoor,2026:toezegging/${encodeURIComponent(id)}`

// Atom asks for a moment. Noon in UTC is on that same day in the Netherlands.
const moment = (day: string): Date => new Date(`${day}T12:00:00Z`)
const UNDATED = '1970-01-01'

// The library takes titles and texts for HTML.
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
