import type { Hono } from 'hono'
import { errorPage } from '../../pages/error/page.tsx'
import { dayFrom, queryOf } from '../../pages/parts/list/ask.ts'
import { noRuleTexts } from '../../pages/parts/rule-texts.ts'
import { tracePage } from '../../pages/trace/page.tsx'
import { traceView } from '../../pages/trace/view.ts'
import type { Register } from '../../register/contract.ts'
import type { SiteSettings } from '../site.ts'

export function traceRoutes(
  routes: Hono,
  register: Register,
  { today, rules = noRuleTexts, ruleTrace }: Pick<SiteSettings, 'today' | 'rules' | 'ruleTrace'>,
): void {
  routes.get('/spoor/:id', async (c) => {
    const on = dayFrom(queryOf(c.req.url).one('op'), today())
    const view = await traceView(register, c.req.param('id'), on, rules, ruleTrace)
    return view ? c.html(tracePage(view)) : c.html(errorPage(404), 404)
  })
}
