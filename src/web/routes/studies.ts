import type { Hono } from 'hono'
import { errorPage } from '../../pages/error/page.tsx'
import { dayFrom, queryOf } from '../../pages/parts/list/ask.ts'
import { noRuleTexts } from '../../pages/parts/rule-texts.ts'
import { studyPage } from '../../pages/studies/one/page.tsx'
import { studyView } from '../../pages/studies/one/view.ts'
import { studiesPage } from '../../pages/studies/page.tsx'
import { askStudies, studiesView } from '../../pages/studies/view.ts'
import type { Register } from '../../register/contract.ts'
import type { SiteSettings } from '../site.ts'

export function studyRoutes(
  routes: Hono,
  register: Register,
  { today, rules = noRuleTexts }: Pick<SiteSettings, 'today' | 'rules'>,
): void {
  routes.get('/onderzoeken', async (c) =>
    c.html(studiesPage(await studiesView(register, askStudies(queryOf(c.req.url))))),
  )
  routes.get('/onderzoeken/:id', async (c) => {
    const on = dayFrom(queryOf(c.req.url).one('op'), today())
    const view = await studyView(register, c.req.param('id'), on, rules)
    return view ? c.html(studyPage(view)) : c.html(errorPage(404), 404)
  })
}
