import type { Context, Hono } from 'hono'
import { errorPage } from '../../pages/error/page.tsx'
import { queryOf } from '../../pages/parts/list/ask.ts'
import { askVariant } from '../../pages/schemes/variants/ask.ts'
import { variantsPage } from '../../pages/schemes/variants/page.tsx'
import { variantsView } from '../../pages/schemes/variants/view.ts'
import { readForm } from '../sign-in/form.ts'
import type { SiteSettings } from '../site.ts'

const PATH = '/regelingen/:id/varianten'

type Settings = Required<Pick<SiteSettings, 'schemes' | 'today'>> & Pick<SiteSettings, 'shared'>

/** A variant that lies beside a scheme is asked for by its name; one of somebody's own is sent, and not kept. */
export function addVariants(routes: Hono, settings: Settings): void {
  routes.get(PATH, (c) => answered(c, settings, null))
  routes.post(PATH, async (c) => {
    c.header('Cache-Control', 'no-store')
    const form = await readForm(c, settings.shared?.publicOrigin)
    if (form.kind === 'form') return answered(c, settings, form.sent.stappen ?? '')
    return answered(c, settings, null, form.status)
  })
}

function answered(c: Context, { schemes, today }: Settings, sent: string | null, refused?: 403 | 413 | 415): Response {
  const view = variantsView(schemes(), c.req.param('id') ?? '', askVariant(queryOf(c.req.url), sent), today())
  if (!view) return c.html(errorPage(404), 404)
  if (refused) return c.html(variantsPage({ ...view, isRefused: true }), refused)
  return c.html(variantsPage(view), view.problems.length > 0 ? 422 : 200)
}
