import type { Context, Hono } from 'hono'
import { errorPage } from '../../pages/error/page.tsx'
import { queryOf } from '../../pages/parts/list/ask.ts'
import { checkPage } from '../../pages/schemes/check/page.tsx'
import { checkView, type Given } from '../../pages/schemes/check/view.ts'
import type { Shelf } from '../../rules/shelf.ts'
import { readForm } from '../sign-in/form.ts'
import type { SiteSettings } from '../site.ts'

const PATH = '/regelingen/:id/nagaan'

/** A form about a person: it comes in the body, so that no address, log or browser keeps it, and the answer is not stored. */
export function addCheck(routes: Hono, schemes: () => Shelf, { shared }: Pick<SiteSettings, 'shared'>): void {
  routes.get(PATH, (c) => answered(c, schemes, null, 200))
  routes.post(PATH, async (c) => {
    c.header('Cache-Control', 'no-store')
    const form = await readForm(c, shared?.publicOrigin)
    if (form.kind === 'form') return answered(c, schemes, { sent: form.sent }, 422)
    return answered(c, schemes, { error: { input: null, text: `check.error.${form.why}` } }, form.status)
  })
}

function answered(c: Context, schemes: () => Shelf, given: Given, wrong: 200 | 403 | 413 | 415 | 422): Response {
  const view = unspoken(() => checkView(schemes(), c.req.param('id') ?? '', queryOf(c.req.url).one('regel'), given))
  if (!view) return c.html(errorPage(404), 404)
  return c.html(checkPage(view), view.errors.length > 0 ? wrong : 200)
}

/** What goes wrong is told without its own words, which could hold what a person filled in. */
function unspoken<T>(act: () => T): T {
  try {
    return act()
  } catch {
    throw new Error('A check of a scheme failed.')
  }
}
