import type { Hono } from 'hono'
import { accuracyPage } from '../../pages/about/accuracy-page.tsx'
import { aboutPage, accessibilityPage, algorithmPage, privacyPage } from '../../pages/about/pages.tsx'
import { sourcesPage } from '../../pages/about/sources-page.tsx'
import { sourcesView } from '../../pages/about/sources-view.ts'
import type { Register } from '../../register/contract.ts'
import type { SiteSettings } from '../site.ts'

/** Where the site tells of itself. */
export function aboutRoutes(routes: Hono, register: Register, { rules }: SiteSettings): void {
  routes.get('/over', (c) => c.html(aboutPage()))
  routes.get('/over/hoe-nauwkeurig', (c) => c.html(accuracyPage(rules?.accuracy ?? null)))
  routes.get('/over/bronnen', async (c) => c.html(sourcesPage(await sourcesView(register))))
  routes.get('/over/privacy', (c) => c.html(privacyPage()))
  routes.get('/over/toegankelijkheid', (c) => c.html(accessibilityPage()))
  routes.get('/over/algoritmeregister', (c) => c.html(algorithmPage()))
}
