import type { Context, Hono } from 'hono'
import { api } from '../../api/api.ts'
import { sitemapIndex, sitemapPart } from '../../api/sitemap/sitemap.ts'
import { apiPage } from '../../pages/api-page/page.tsx'
import { apiPageView, type Description } from '../../pages/api-page/view.ts'
import { errorPage } from '../../pages/error/page.tsx'
import { masked } from '../../privacy/masked.ts'
import type { Register } from '../../register/contract.ts'
import { knownOriginOf, originOf } from '../origin.ts'
import type { SiteSettings } from '../site.ts'

/** `/api/v1`, the page for who builds with it, and what machines look for at the root. */
export function addApi(routes: Hono, register: Register, settings: SiteSettings): void {
  const { today, onError, onlyThisMachine = false, ruleTrace, schemes, contact } = settings
  const publicOrigin = knownOriginOf(settings)
  const answers = api(register, {
    mask: masked,
    today,
    onError,
    isPublic: !onlyThisMachine,
    ...(publicOrigin && { publicOrigin }),
    ...(ruleTrace && { ruleTrace }),
    ...(schemes && { schemes }),
    ...(contact && { contact }),
  })
  routes.route('/api/v1', answers)
  routes.get('/over/api', async (c) => {
    const description = await answers.request('/openapi.json')
    return c.html(apiPage(apiPageView((await description.json()) as Description, originOf(c, settings))))
  })
  routes.get('/robots.txt', (c) => c.text(`User-agent: *\nAllow: /\n\nSitemap: ${originOf(c, settings)}/sitemap.xml\n`))
  routes.get('/sitemap.xml', async (c) => xml(c, await sitemapIndex(register, originOf(c, settings))))
  routes.get('/:part{sitemap-documenten-[1-9][0-9]{0,5}\\.xml}', async (c) => {
    const part = Number(/\d+/.exec(c.req.param('part'))?.[0])
    const map = await sitemapPart(register, part, originOf(c, settings), masked)
    return map === null ? c.html(errorPage(404), 404) : xml(c, map)
  })
}

const xml = (c: Context, text: string): Response =>
  c.body(text, 200, { 'Content-Type': 'application/xml; charset=utf-8' })
