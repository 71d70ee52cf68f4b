import type { Hono } from 'hono'
import { mapPage } from '../../pages/map/page.tsx'
import { mapView } from '../../pages/map/view.ts'
import type { Register } from '../../register/contract.ts'
import type { SiteSettings } from '../site.ts'

/** Which themes were studied, and when. */
export function mapRoutes(routes: Hono, register: Register, { today }: SiteSettings): void {
  routes.get('/kaart', async (c) => {
    const year = c.req.query('jaar') ?? ''
    const ask = {
      moment: c.req.query('soort'),
      theme: c.req.query('thema'),
      year: /^\d{4}$/.test(year) ? Number(year) : undefined,
      today: today(),
    }
    return c.html(mapPage(await mapView(register, ask)))
  })
}
