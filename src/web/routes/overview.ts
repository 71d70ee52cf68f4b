import type { Context, Hono } from 'hono'
import { overviewPrinted, overviewTables, overviewTitle } from '../../exports/contents/overview.ts'
import { seaRemarks, seaTable, seaTitle } from '../../exports/contents/sea.ts'
import { seaAnnexOf } from '../../exports/contents/sea-annex.ts'
import { type AnnexKind, annexKinds } from '../../exports/contents/sea-models.ts'
import { errorPage } from '../../pages/error/page.tsx'
import { type Overview, overviewOf, yearsOf } from '../../pages/overview/overview.ts'
import { overviewIndexPage, overviewPage } from '../../pages/overview/page.tsx'
import { overviewView } from '../../pages/overview/view.ts'
import type { Register } from '../../register/contract.ts'
import { originOf } from '../origin.ts'
import type { SiteSettings } from '../site.ts'
import { inDutch, isFormat, sendTables } from './files.ts'

/** The yearly overview, as a page and as files, and the evaluation agenda of the year. */
export function overviewRoutes(routes: Hono, register: Register, settings: SiteSettings): void {
  const { today } = settings
  routes.get('/overzicht', async (c) => c.html(overviewIndexPage(await yearsOf(register, today()))))
  routes.get('/overzicht/:year{[0-9]{4}}', async (c) => {
    const overview = await asked(c, register, today())
    if (!overview) return c.html(errorPage(404), 404)
    return c.html(overviewPage(overviewView(overview, await yearsOf(register, today()))))
  })
  routes.get('/overzicht/:file{[0-9]{4}\\.[a-z]+}', inDutch, async (c) => {
    const [year = '', format = ''] = c.req.param('file').split('.')
    const overview = isFormat(format) ? await asked(c, register, today(), year) : null
    if (!overview || !isFormat(format)) return c.html(errorPage(404), 404)
    // The page says why there is no file, and offers the departments.
    if (overview.tooMany !== null) return c.redirect(`/overzicht/${year}`, 303)
    const [rows, sources] = overviewTables(overview, originOf(c, settings))
    const tables = { csv: [rows], xlsx: [rows, sources], docx: [overviewPrinted(overview, originOf(c, settings))] }[
      format
    ]
    return sendTables(c, format, { name: `jaaroverzicht-${year}`, title: overviewTitle(overview), tables })
  })
  routes.get('/overzicht/:year{[0-9]{4}}/:file{evaluatieagenda\\.[a-z]+}', inDutch, async (c) => {
    const format = c.req.param('file').split('.')[1] ?? ''
    const kind = kindOf(c.req.query('voor'))
    if (!isFormat(format) || kind === null) return c.html(errorPage(404), 404)
    const [year, department] = [Number(c.req.param('year')), c.req.query('departement') || null]
    const annex = await seaAnnexOf(register, { year, kind, department, site: originOf(c, settings) })
    const tables = format === 'csv' ? [seaTable(annex)] : [seaTable(annex), seaRemarks(annex, [])]
    return sendTables(c, format, { name: `evaluatieagenda-${kind}-${year}`, title: seaTitle(annex), tables })
  })
}

// Of one department it is what it is; of all together somebody can choose.
const MOST_TOGETHER = 5_000

const kindOf = (given: string | undefined): AnnexKind | null =>
  given === undefined ? 'jaarverslag' : (annexKinds.find((it) => it === given) ?? null)

/** Null for a year that has not begun: nothing can be told of it. */
async function asked(c: Context, register: Register, today: string, given?: string): Promise<Overview | null> {
  const year = given ?? c.req.param('year') ?? ''
  if (year > today.slice(0, 4) || year < '1900') return null
  const department = c.req.query('departement') || null
  return overviewOf(register, { year: Number(year), department, on: today, most: MOST_TOGETHER })
}
