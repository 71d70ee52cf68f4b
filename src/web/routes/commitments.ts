import type { Hono } from 'hono'
import { askCommitments } from '../../pages/commitments/ask.ts'
import { commitmentPage } from '../../pages/commitments/one/page.tsx'
import { commitmentView } from '../../pages/commitments/one/view.ts'
import { commitmentsPage } from '../../pages/commitments/page.tsx'
import { commitmentsView } from '../../pages/commitments/view.ts'
import { errorPage } from '../../pages/error/page.tsx'
import { dayFrom, queryOf } from '../../pages/parts/list/ask.ts'
import { noRuleTexts } from '../../pages/parts/rule-texts.ts'
import type { Register } from '../../register/contract.ts'
import type { SiteSettings } from '../site.ts'

export function commitmentRoutes(
  routes: Hono,
  register: Register,
  { today, rules = noRuleTexts, ruleTrace }: Pick<SiteSettings, 'today' | 'rules' | 'ruleTrace'>,
): void {
  routes.get('/toezeggingen', async (c) =>
    c.html(commitmentsPage(await commitmentsView(register, askCommitments(queryOf(c.req.url), today())))),
  )
  // An id has no point in it: an address with one asks for the same in another form.
  routes.get('/toezeggingen/:id{[^./]+}', async (c) => {
    const on = dayFrom(queryOf(c.req.url).one('op'), today())
    const view = await commitmentView(register, c.req.param('id'), on, rules, ruleTrace)
    return view ? c.html(commitmentPage(view)) : c.html(errorPage(404), 404)
  })
}
