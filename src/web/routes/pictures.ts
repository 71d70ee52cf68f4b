import type { Context, Hono } from 'hono'
import { pictureAsked } from '../../pages/document/view-picture.ts'
import type { PicturesAsked } from '../../pages/document/view-pictures.ts'
import { errorPage } from '../../pages/error/page.tsx'
import type { PagePictures, WhyNone } from '../../pictures/order.ts'
import type { Register } from '../../register/contract.ts'
import { may } from '../sign-in/visitor.ts'
import type { SiteSettings } from '../site.ts'
import type { Desk } from './review-desk.ts'

/**
 * Pictures of pages. A picture cannot be masked as surely as a text can, so it is for who may see the source, and kept in
 * no cache but that person's own (docs/decisions/0018-pictures.md).
 */
export function pictureRoutes(routes: Hono, register: Register, settings: SiteSettings, desk: Desk | null): void {
  const { pictures } = settings
  if (pictures === undefined || desk === null) return
  routes.get('/documenten/:id/pagina/:file{[1-9][0-9]{0,5}\\.png}', async (c) => {
    c.header('Cache-Control', 'no-store')
    if (!maySee(c, desk)) return desk.turnAway(c, desk.whoAsks(c))
    const asked = await pictureAsked(register, {
      document: c.req.param('id'),
      part: Number(/^[1-9]\d{0,3}$/.exec(c.req.query('deel') ?? '1')?.[0] ?? 0),
      page: Number.parseInt(c.req.param('file'), 10),
      fact: c.req.query('feit') ?? null,
    })
    return asked ? sendPicture(c, await pictures.draw(asked)) : c.html(errorPage(404), 404)
  })
}

/** Null for who may not see the source. */
export function picturesFor(c: Context, { pictures }: SiteSettings, desk: Desk | null): PicturesAsked | null {
  if (pictures === undefined || !maySee(c, desk)) return null
  return { isBeside: c.req.query('beeld') === 'ja', isAtHand: (sha256) => pictures.isAtHand(sha256) }
}

const maySee = (c: Context, desk: Desk | null): boolean => desk !== null && may(desk.whoAsks(c), 'see-source')

function sendPicture(c: Context, picture: Awaited<ReturnType<PagePictures['draw']>>): Response {
  if (picture.kind === 'none') return refused(c, picture.why)
  const tag = `"${picture.tag}"`
  c.header('Cache-Control', 'private, no-cache')
  c.header('ETag', tag)
  if (c.req.header('If-None-Match') === tag) return c.body(null, 304)
  return c.body(new Uint8Array(picture.png), 200, { 'Content-Type': 'image/png' })
}

const PASSING: readonly WhyNone[] = ['busy', 'too-slow', 'crashed']

/** What helps when it is asked again is told apart from what stays so. */
function refused(c: Context, why: WhyNone): Response {
  if (!PASSING.includes(why)) return c.html(errorPage(404), 404)
  c.header('Retry-After', '10')
  return c.html(errorPage(500), 503)
}
