import { type Context, Hono, type MiddlewareHandler } from 'hono'
import type { Contact } from '../api/operation.ts'
import { API_VERSION, problem } from '../api/problem.ts'
import { documentPage } from '../pages/document/page.tsx'
import { documentView } from '../pages/document/view.ts'
import { errorPage } from '../pages/error/page.tsx'
import { howWeReadPage } from '../pages/how-we-read/page.tsx'
import { howWeReadView } from '../pages/how-we-read/view.ts'
import { documentHref } from '../pages/parts/names.ts'
import { noRuleTexts, type RuleTexts, whyOf } from '../pages/parts/rule-texts.ts'
import { startPage } from '../pages/start/page.tsx'
import { startView } from '../pages/start/view.ts'
import type { PagePictures } from '../pictures/order.ts'
import { isThisMachine } from '../privacy/this-machine.ts'
import type { Register } from '../register/contract.ts'
import type { RuleTracing } from '../rule-trace/rule-trace.ts'
import type { Shelf } from '../rules/shelf.ts'
import { type Asset, assets } from './assets.ts'
import { securityHeaders } from './headers.ts'
import { compression } from './headers-compression.ts'
import { freshness, tagged } from './headers-freshness.ts'
import { keptPages } from './kept-pages.ts'
import { rememberRoute } from './log-requests.ts'
import { aboutRoutes } from './routes/about.ts'
import { addApi } from './routes/api.ts'
import { commitmentRoutes } from './routes/commitments.ts'
import { documentListRoutes } from './routes/documents.ts'
import { entityRoutes } from './routes/entities.ts'
import { feedRoutes } from './routes/feeds.ts'
import { addHealth, type Health } from './routes/health.ts'
import { mapRoutes } from './routes/map.ts'
import { overviewRoutes } from './routes/overview.ts'
import { pictureRoutes, picturesFor } from './routes/pictures.ts'
import { deskOf, type ReviewSettings, reviewRoutes } from './routes/review.ts'
import type { Desk } from './routes/review-desk.ts'
import { schemeRoutes } from './routes/schemes.ts'
import { searchRoutes } from './routes/search.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { studyRoutes } from './routes/studies.ts'
import { traceRoutes } from './routes/trace.ts'
import { accountOn, personal, readersOnly } from './sharing.ts'
import { Shared, type SharedSettings } from './sign-in/shared.ts'
import { may } from './sign-in/visitor.ts'
import type { Uploads } from './uploads/uploads.ts'
import { visiting } from './visiting.ts'

export interface SiteSettings {
  /** The calendar day in the Netherlands; terms are passed or ahead on it. */
  readonly today: () => string
  /** Told of every error that a reader sees as «Er ging iets mis», with the address that was asked for. */
  readonly onError: (error: unknown, url?: string) => void
  /**
   * The server listens on this machine only. A page elsewhere may then have its own name point here and read a register
   * that is not public, so other names are refused. Behind another address the name is the operator's.
   */
  readonly onlyThisMachine?: boolean
  /** What the rules tell of themselves, and how they fared in the labelled passages. */
  readonly rules?: RuleTexts
  /** The admission schemes, read when first asked for. Without them the site has no pages about schemes. */
  readonly schemes?: () => Shelf
  /** From commitments to the changes of the rules they are about; without it pages say nothing of rules. */
  readonly ruleTrace?: RuleTracing
  /** How people reach the site, as in `https://beleidsspoor.example`; without it, as each of them asks. */
  readonly publicOrigin?: string
  /** Another for another version of the program; pages that a browser kept from the one before are then made again. */
  readonly program?: string
  /** Of the server around the site; without one there are no figures. */
  readonly health?: Health
  /** Lets the person at this computer judge facts, on a server for this machine only. */
  readonly review?: ReviewSettings
  /** Whom people ask about the API. */
  readonly contact?: Contact
  /** Takes in documents, for who may judge. */
  readonly uploads?: Uploads
  /** Pictures of the pages of PDFs, for who may see the source. */
  readonly pictures?: PagePictures
  /** Lets people sign in, each under an account of their own; `review` then counts no longer. */
  readonly shared?: SharedSettings
}

const MOST_KEPT_BYTES = 32_000_000
const STARTED = String(Date.now())

/** `desk`: who may judge here, and who asks; null where nobody may. */
type AddRoutes = (routes: Hono, register: Register, settings: SiteSettings, desk: Desk | null) => void

const ROUTES: readonly AddRoutes[] = [
  addApi,
  searchRoutes,
  commitmentRoutes,
  studyRoutes,
  documentListRoutes,
  traceRoutes,
  entityRoutes,
  overviewRoutes,
  feedRoutes,
  mapRoutes,
  pictureRoutes,
  schemeRoutes,
  aboutRoutes,
  reviewRoutes,
]

/** All that the server answers, without the server: `site(…).request('/')` gives a response. */
export function site(register: Register, settings: SiteSettings): Hono {
  const routes = new Hono({ strict: true })
  routes.use(rememberRoute)
  routes.use(securityHeaders)
  if (settings.onlyThisMachine) routes.use(refuseOtherNames(settings.shared?.publicOrigin))
  addHealth(routes, register, settings.health)
  for (const [path, asset] of assets()) routes.get(path, compression, (c) => sendAsset(c, asset))
  // Files and figures are the same for every reader, so what a reader chose begins after them.
  const shared = settings.shared ? new Shared(settings.shared) : null
  if (shared && !shared.settings.isPublic) routes.use(readersOnly(shared))
  if (shared) routes.use(personal(shared))
  routes.use(visiting(routes, shared ? accountOn(shared) : undefined))
  routes.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD' || takesForm(routes, c)) return next()
    c.header('Allow', 'GET, HEAD')
    return isApi(c)
      ? apiProblem(
          c,
          405,
          'Method not allowed',
          'This API only reads: ask with GET. POST is for checks of a case with a scheme.',
        )
      : c.html(errorPage(405), 405)
  })
  const desk = deskOf(settings, shared)
  const roleOf = (c: Context) => desk?.whoAsks(c).role ?? 'reader'
  routes.use(freshness(register, { today: settings.today, program: settings.program ?? STARTED, roleOf }))
  routes.use(keptPages({ maxBytes: MOST_KEPT_BYTES }))
  routes.use(compression)
  routes.use(tagged)
  // Once more, for what is tagged or compressed must know it.
  if (shared) routes.use(personal(shared))
  addPages(routes, register, settings, desk)
  for (const add of ROUTES) add(routes, register, settings, desk)
  if (shared) signInRoutes(routes, shared)
  routes.notFound((c) =>
    isApi(c) ? apiProblem(c, 404, 'Not found', `There is nothing at ${c.req.path}.`) : c.html(errorPage(404), 404),
  )
  routes.onError((error, c) => {
    settings.onError(error, c.req.url)
    return isApi(c) ? apiProblem(c, 500, 'Server error', 'Something went wrong here.') : c.html(errorPage(500), 500)
  })
  return routes
}

/** Only what was given a route for it takes anything in. */
const takesForm = (routes: Hono, { req }: Context): boolean =>
  req.method === 'POST' && routes.router.match('POST', req.path)[0].some(([[, route]]) => route.method === 'POST')

const withoutPort = (host: string): string => host.replace(/:\d+$/, '')

/** `publicOrigin`: how a proxy on this machine may ask as well. */
function refuseOtherNames(publicOrigin: string | undefined): MiddlewareHandler {
  const other = publicOrigin === undefined ? null : new URL(publicOrigin).host
  return async (c, next) => {
    const name = c.req.header('Host')
    if (name !== undefined && name !== other && !isThisMachine(withoutPort(name)))
      return c.text('Deze server is alleen bereikbaar op deze computer.', 421)
    return next()
  }
}

function addPages(routes: Hono, register: Register, settings: SiteSettings, desk: Desk | null): void {
  const { today, rules = noRuleTexts } = settings
  routes.get('/', async (c) => c.html(startPage(await startView(register, today()))))
  routes.get('/documenten/:id', async (c) => {
    const id = c.req.param('id')
    const [slice, fact] = [wholeNumber(c.req.query('pagina')), c.req.query('feit')]
    const place = { ...(slice === undefined ? {} : { slice }), ...(fact === undefined ? {} : { fact }) }
    const pictures = picturesFor(c, settings, desk)
    const mayJudge = desk !== null && may(desk.whoAsks(c), 'judge')
    const ask = { ...place, mayJudge, ...(pictures && { pictures }) }
    // Whether a file is still there is no matter of the register.
    if (pictures) c.header('Cache-Control', 'no-store')
    const view = await documentView(register, id, ask, whyOf(rules))
    if (!view) return c.html(errorPage(404), 404)
    // An id from before the document was read better leads to where it is now.
    return view.id === id ? c.html(documentPage(view)) : c.redirect(documentHref(view.id), 302)
  })
  routes.get('/over/hoe-wij-lezen', async (c) => c.html(howWeReadPage(await howWeReadView(register, rules))))
}

function sendAsset(c: Context, asset: Asset): Response {
  c.header('ETag', asset.etag)
  if (c.req.header('If-None-Match') === asset.etag) return c.body(null, 304)
  return c.body(asset.body, 200, { 'Content-Type': asset.type })
}

const isApi = (c: Context): boolean => c.req.path.startsWith('/api/')

function apiProblem(c: Context, status: 404 | 405 | 500, title: string, detail: string): Response {
  c.header('API-Version', API_VERSION)
  return problem(c, status, title, detail)
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined
