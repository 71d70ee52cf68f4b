import type { Hono } from 'hono'
import { api } from '../../api/api.ts'
import { masked } from '../../pages/parts/masking.ts'
import type { Register } from '../../register/contract.ts'
import type { SiteSettings } from '../site.ts'

/** `/api/v1`, what machines look for at the root, and the page for who builds with it. */
export function addApi(routes: Hono, register: Register, settings: SiteSettings): void {
  const { today, onError, onlyThisMachine = false } = settings
  routes.route('/api/v1', api(register, { mask: masked, today, onError, isPublic: !onlyThisMachine }))
}
