import { dayInWords } from '../pages/parts/days.ts'
import { named, t } from '../pages/parts/messages/t.ts'
import { shortened } from '../pages/parts/text.ts'
import type { CommitmentOn } from '../register/commitments.ts'
import type { LookedThrough } from '../register/contract.ts'
import { commitmentAddress, type SiteAddress } from './site.ts'
import { cellText } from './table.ts'

/** What every feed says of a commitment. */
export interface FeedItem {
  /** Permanent, wherever the site stands. */
  readonly id: string
  readonly title: string
  readonly href: string
  /** Sentences, without markup. */
  readonly lines: readonly string[]
  readonly status: string
  /** The newest day that is known of it: of its document or of what was found since. */
  readonly day: string | null
  readonly due: string | null
}

export interface FeedOfCommitments {
  readonly title: string
  readonly items: readonly FeedItem[]
  /** Day of the statuses. */
  readonly on: string
  readonly site: SiteAddress
  /** Paths of the page and of the feed itself, with their filters. */
  readonly page: string
  readonly self: string
}

export interface ItemContext {
  readonly on: string
  readonly site: SiteAddress
  readonly looked: LookedThrough
}

/** `found`: days on which something was found of it, where those are known. */
export function feedItem(it: CommitmentOn, { on, site, looked }: ItemContext, found: readonly string[] = []): FeedItem {
  const status = named('overview.state', it.status)
  const title = cellText(shortened(it.about === '' ? it.text : it.about, 120))
  const document = cellText(it.title ?? it.documentId)
  return {
    ...{ id: it.id, title, href: commitmentAddress(site, it.id), status, due: it.due },
    lines: [
      `«${cellText(it.text)}»`,
      [t('feed.commitment.in', { document }), it.department ? cellText(it.department) : ''].filter(Boolean).join(', '),
      ...(it.due === null ? [] : [t('feed.commitment.due', { text: dayInWords(it.due) })]),
      t('feed.commitment.status', { day: dayInWords(on), status }),
      t('feed.commitment.looked', looked.upTo === null ? UNKNOWN(looked) : shown(looked, looked.upTo)),
    ],
    day: [it.dates[0], ...found].reduce<string | null>((last, day) => later(last, day, on), null),
  }
}

const shown = ({ documents }: LookedThrough, upTo: string) => ({ documents, upTo: dayInWords(upTo) })
const UNKNOWN = ({ documents }: LookedThrough) => ({ documents, upTo: t('overview.on.unknown') })

const later = (last: string | null, day: string | null | undefined, most: string): string | null =>
  day && day <= most && (last === null || day > last) ? day : last
