import type { Context } from 'hono'
import type { SiteSettings } from './site.ts'

export type KnownOrigin = Pick<SiteSettings, 'publicOrigin' | 'shared'>

/** Where people reach the site, if the settings say so. */
export const knownOriginOf = ({ publicOrigin, shared }: KnownOrigin): string | undefined =>
  publicOrigin ?? shared?.publicOrigin

/**
 * Where people reach the site, for addresses in what leaves it. Behind a proxy only the settings know that; without them
 * it is how the reader asked.
 */
export const originOf = (c: Context, known: KnownOrigin): string => knownOriginOf(known) ?? new URL(c.req.url).origin
