import type { Hono } from 'hono'
import { organisationPage, organisationsPage } from '../../pages/entities/page.tsx'
import { organisationsView, organisationView } from '../../pages/entities/view.ts'
import { errorPage } from '../../pages/error/page.tsx'
import type { Register } from '../../register/contract.ts'
import type { SiteSettings } from '../site.ts'

export function entityRoutes(routes: Hono, register: Register, { today }: Pick<SiteSettings, 'today'>): void {
  routes.get('/organisaties', async (c) => c.html(organisationsPage(await organisationsView(register, today()))))
  routes.get('/organisaties/:name', async (c) => {
    const view = await organisationView(register, c.req.param('name'), today())
    return view ? c.html(organisationPage(view)) : c.html(errorPage(404), 404)
  })
}
