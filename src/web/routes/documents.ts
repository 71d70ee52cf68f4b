import type { Hono } from 'hono'
import { documentsPage } from '../../pages/documents/page.tsx'
import { askDocuments, documentsView } from '../../pages/documents/view.ts'
import { queryOf } from '../../pages/parts/list/ask.ts'
import type { Register } from '../../register/contract.ts'

export function documentListRoutes(routes: Hono, register: Register): void {
  routes.get('/documenten', async (c) =>
    c.html(documentsPage(await documentsView(register, askDocuments(queryOf(c.req.url))))),
  )
}
