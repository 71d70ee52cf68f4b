import type { Context } from 'hono'
import type { SiteSettings } from './site.ts'

export type KnownOrigin = Pick<SiteSettings, 'publicOrigin' | 'shared'>

/**
 * Where people reach the site, for addresses in what leaves it. Behind a proxy only the settings know that; without them
 * it is how the reader asked.
 */
export const originOf = (c: Context, { publicOrigin, shared }: KnownOrigin): string =>
  publicOrigin ?? shared?.publicOrigin ?? new URL(c.req.url).origin
