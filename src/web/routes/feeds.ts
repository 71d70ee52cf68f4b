import type { Context, Hono } from 'hono'
import { atomOf } from '../../exports/atom.ts'
import {
  allCommitments,
  type CommitmentFilters,
  commitmentJson,
  commitmentTable,
} from '../../exports/contents/commitments.ts'
import { type FeedOfCommitments, feedItem } from '../../exports/feed-item.ts'
import { icsOf } from '../../exports/ics.ts'
import { jsonLines } from '../../exports/jsonl.ts'
import { askCommitments } from '../../pages/commitments/ask.ts'
import { filtersOf } from '../../pages/commitments/view.ts'
import { errorPage } from '../../pages/error/page.tsx'
import { dayFrom, queryOf } from '../../pages/parts/list/ask.ts'
import { t } from '../../pages/parts/messages/t.ts'
import type { CommitmentOn } from '../../register/commitments.ts'
import type { Register } from '../../register/contract.ts'
import { originOf } from '../origin.ts'
import type { SiteSettings } from '../site.ts'
import { inDutch, isFormat, sendTables } from './files.ts'

/** Lists of commitments and each one of them to follow, with the filters of the page; and the lists as files. */
export function feedRoutes(routes: Hono, register: Register, settings: SiteSettings): void {
  const { today } = settings
  const siteOf = (c: Context) => originOf(c, settings)
  routes.get('/:list{toezeggingen\\.(?:atom|ics)}', inDutch, async (c) => {
    const filters = filtersOf(askCommitments(queryOf(c.req.url), today()))
    const isAtom = c.req.path.endsWith('.atom')
    const { commitments, looked } = await allCommitments(
      register,
      filters,
      undefined,
      isAtom ? MOST_ENTRIES : MOST_TERMS,
    )
    const context = { on: filters.on, site: siteOf(c), looked }
    const items = commitments.map((it) => feedItem(it, context))
    return send(c, { title: titleOf(filters), items, ...context, ...pathsOf(c, '/toezeggingen') })
  })
  routes.get('/toezeggingen/:file{[^./]+\\.(?:atom|ics)}', inDutch, async (c) => {
    const [id = ''] = c.req.param('file').split('.')
    const on = dayFrom(c.req.query('op'), today())
    const it = await register.commitment(id, on)
    if (!it) return c.html(errorPage(404), 404)
    const context = { on, site: siteOf(c), looked: it.looked }
    const item = feedItem(
      it,
      context,
      it.evidence.flatMap((found) => found.on ?? []),
    )
    return send(c, {
      title: item.title,
      items: [item],
      ...context,
      ...pathsOf(c, `/toezeggingen/${encodeURIComponent(id)}`),
    })
  })
  routes.get('/:list{toezeggingen\\.(?:csv|xlsx|docx|jsonl)}', inDutch, async (c) => {
    const filters = filtersOf(askCommitments(queryOf(c.req.url), today()))
    const format = c.req.path.split('.').at(-1) ?? ''
    const found = await allCommitments(register, filters, undefined, format === 'docx' ? MOST_PRINTED : MOST_ROWS)
    const table = commitmentTable(found, filters.on, siteOf(c))
    if (isFormat(format)) return sendTables(c, format, { name: 'toezeggingen', title: table.title, tables: [table] })
    return sendLines(c, found.commitments, siteOf(c))
  })
}

// A program that follows a feed asks for it every hour: it gets what is due first, not the whole register.
const MOST_ENTRIES = 200
const MOST_TERMS = 2_000
const MOST_ROWS = 50_000
const MOST_PRINTED = 2_000

function sendLines(c: Context, commitments: readonly CommitmentOn[], site: string): Response {
  c.header('Content-Type', 'application/jsonl; charset=utf-8')
  return c.body([...jsonLines(commitments.map((it) => commitmentJson(it, site)))].join(''))
}

function send(c: Context, feed: FeedOfCommitments): Response {
  const isAtom = c.req.path.endsWith('.atom')
  c.header('Content-Type', isAtom ? 'application/atom+xml; charset=utf-8' : 'text/calendar; charset=utf-8')
  return c.body(isAtom ? atomOf(feed) : icsOf(feed))
}

function pathsOf(c: Context, page: string): Pick<FeedOfCommitments, 'page' | 'self'> {
  const { search, pathname } = new URL(c.req.url)
  return { page: `${page}${search}`, self: `${pathname}${search}` }
}

function titleOf({ departments = [], years = [] }: CommitmentFilters): string {
  const filters = [...departments, ...years.map(String)].join(', ')
  return filters === '' ? t('feed.commitments.title') : t('feed.commitments.of', { filters })
}
