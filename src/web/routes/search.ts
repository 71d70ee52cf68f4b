import type { Hono } from 'hono'
import { queryOf } from '../../pages/parts/list/ask.ts'
import { searchPage } from '../../pages/search/page.tsx'
import { askSearch, searchView } from '../../pages/search/view.ts'
import type { Register } from '../../register/contract.ts'

export function searchRoutes(routes: Hono, register: Register): void {
  routes.get('/zoeken', async (c) => c.html(searchPage(await searchView(register, askSearch(queryOf(c.req.url))))))
}
