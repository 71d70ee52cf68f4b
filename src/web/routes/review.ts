import type { Context, Hono } from 'hono'
import { errorPage } from '../../pages/error/page.tsx'
import { noRuleTexts, whyOf } from '../../pages/parts/rule-texts.ts'
import { countOf, filterOf, filterQuery } from '../../pages/review/filter.ts'
import { historyPage } from '../../pages/review/history.tsx'
import { itemPage } from '../../pages/review/item.tsx'
import { lostPage } from '../../pages/review/lost.tsx'
import { namePage } from '../../pages/review/name.tsx'
import { itemHref, LOST, NAME, QUEUE } from '../../pages/review/names.ts'
import { queuePage } from '../../pages/review/queue.tsx'
import type { SavedView } from '../../pages/review/saved.tsx'
import { factOf, itemView } from '../../pages/review/view-item.ts'
import { queuedAt, queueView } from '../../pages/review/view-queue.ts'
import type { Register } from '../../register/contract.ts'
import type { Shared } from '../sign-in/shared.ts'
import type { SiteSettings } from '../site.ts'
import { addMissed } from './review-add.ts'
import {
  actorNamed,
  answerWith,
  type Desk,
  forForms,
  forJudges,
  formAgain,
  freshForm,
  type LocalReview,
  localDesk,
  rememberName,
  sharedDesk,
} from './review-desk.ts'
import { queueOf, takeJudgement } from './review-judge.ts'
import { linkReviewRoutes } from './review-links.ts'
import { uploadRoutes } from './review-upload.ts'

export type ReviewSettings = LocalReview

/**
 * Who takes judgements: of who signed in, where people do; else of the person at this computer. Nobody judges on a server
 * that others can reach and where nobody signs in.
 */
export function deskOf({ review, onlyThisMachine }: SiteSettings, shared: Shared | null): Desk | null {
  if (shared !== null) return sharedDesk(shared)
  return review !== undefined && onlyThisMachine === true ? localDesk(review) : null
}

export function reviewRoutes(routes: Hono, register: Register, settings: SiteSettings, desk: Desk | null): void {
  if (desk === null) return
  addQueue(routes, desk, register, settings.uploads !== undefined)
  addItem(routes, desk, register, whyOf(settings.rules ?? noRuleTexts))
  addMissed(routes, desk, register)
  linkReviewRoutes(routes, desk, register, settings.rules)
  addName(routes, desk)
  addHistory(routes, desk, register)
  if (settings.uploads) uploadRoutes(routes, desk, settings.uploads)
}

function addQueue(routes: Hono, desk: Desk, register: Register, mayUpload: boolean): void {
  const page = forJudges(desk, async (c, { name }) => {
    const filter = filterOf((it) => c.req.query(it))
    const after = c.req.query('na')
    if (after === undefined)
      return c.html(
        queuePage(await queueView(register, filter, countOf(c.req.query('vanaf'))), name, savedOf(c), mayUpload),
      )
    const place = countOf(after)
    const next = await queuedAt(register, filter, place)
    return c.redirect(next ? itemHref(next.documentId, next.id, { filter, place }) : QUEUE + filterQuery(filter), 302)
  })
  routes.get(QUEUE, page)
}

function savedOf(c: Context): SavedView | null {
  const [fact, document] = [c.req.query('bewaard'), c.req.query('in')]
  return fact && document ? { fact, document } : null
}

const ITEM = '/beoordelen/feiten/:document/:fact'

function addItem(routes: Hono, desk: Desk, register: Register, inWords: (because: string) => string): void {
  const page = forJudges(desk, async (c, visitor) => {
    const fact = await factOf(register, c.req.param('document') ?? '', c.req.param('fact') ?? '')
    const view = fact && (await itemView(register, fact, inWords))
    if (!view) return c.html(errorPage(404), 404)
    return c.html(itemPage({ view, state: freshForm(c, desk, visitor), queue: queueOf(c), saved: savedOf(c) }))
  })
  const take = forForms(
    desk,
    async (c, handed) => (await takeJudgement(c, desk, register, handed, inWords)) ?? c.html(errorPage(404), 404),
  )
  routes.get(ITEM, page).post(ITEM, take)
}

function addName(routes: Hono, desk: Desk): void {
  const isFixed = desk.isNamed
  const page = forJudges(desk, (c, visitor) => c.html(namePage(freshForm(c, desk, visitor), isFixed)))
  const take = forForms(desk, (c, handed) => {
    // Without an actor the token was wrong or no name was known; the name that is sent now goes before one that was.
    const isOurs = !handed.errors.some((it) => it.text === 'review.error.token')
    const { actor, errors } = isOurs ? actorNamed(handed.sent.naam ?? '') : handed
    if (actor === null) return answerWith(c, namePage(formAgain(c, desk, handed, errors), isFixed), errors)
    rememberName(c, desk, handed, actor)
    return c.redirect(QUEUE, 303)
  })
  routes.get(NAME, page).post(NAME, take)
}

function addHistory(routes: Hono, desk: Desk, register: Register): void {
  const lost = forJudges(desk, async (c) => c.html(lostPage(await register.judgements({ lostOnly: true }))))
  const history = forJudges(desk, async (c) => {
    const document = await register.document(c.req.param('document') ?? '')
    if (!document) return c.html(errorPage(404), 404)
    const { id: documentId } = document
    const [lines, judgements] = await Promise.all([register.history(documentId), register.judgements({ documentId })])
    return c.html(historyPage(document, lines, judgements))
  })
  routes.get(LOST, lost).get('/beoordelen/verloop/:document', history)
}
