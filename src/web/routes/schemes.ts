import type { Hono } from 'hono'
import { errorPage } from '../../pages/error/page.tsx'
import { dayFrom, queryOf } from '../../pages/parts/list/ask.ts'
import { askCompare } from '../../pages/schemes/compare/ask.ts'
import { comparePage } from '../../pages/schemes/compare/page.tsx'
import { compareView } from '../../pages/schemes/compare/view.ts'
import { schemePage } from '../../pages/schemes/one/page.tsx'
import { schemeView } from '../../pages/schemes/one/view.ts'
import { schemesPage } from '../../pages/schemes/page.tsx'
import { schemesView } from '../../pages/schemes/view.ts'
import type { Register } from '../../register/contract.ts'
import type { SiteSettings } from '../site.ts'
import { addCheck } from './schemes-check.ts'
import { addVariants } from './schemes-variants.ts'

/** `/regelingen` and what hangs below it; where the program has no schemes there are no such pages. */
export function schemeRoutes(routes: Hono, _: Register, settings: SiteSettings): void {
  const { schemes, today } = settings
  if (!schemes) return
  routes.get('/regelingen', (c) => c.html(schemesPage(schemesView(schemes(), today()))))
  routes.get('/regelingen/:id', (c) => {
    const on = dayFrom(queryOf(c.req.url).one('op'), today())
    const view = schemeView(schemes(), c.req.param('id'), on, today())
    return view ? c.html(schemePage(view)) : c.html(errorPage(404), 404)
  })
  addCheck(routes, schemes, settings)
  addVariants(routes, { ...settings, schemes })
  routes.get('/regelingen/:id/vergelijken', (c) => {
    const view = compareView(schemes(), c.req.param('id'), askCompare(queryOf(c.req.url), today()))
    return view ? c.html(comparePage(view)) : c.html(errorPage(404), 404)
  })
}
