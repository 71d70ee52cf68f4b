import type { Context } from 'hono'
import type { Register } from '../register/contract.ts'
import type { ApiSettings } from './api.ts'
import { maskedFile } from './masked-file.ts'
import { problem } from './problem.ts'

const DEFAULT_LIMIT = 50
const MOST = 500

export async function documentList(c: Context, register: Register, { mask }: ApiSettings): Promise<Response> {
  const limit = wholeNumber(c.req.query('limit') ?? String(DEFAULT_LIMIT))
  const offset = wholeNumber(c.req.query('offset') ?? '0')
  if (limit === null || limit < 1 || limit > MOST)
    return problem(c, 400, 'Bad request', `"limit" must be a whole number from 1 to ${MOST}.`)
  if (offset === null) return problem(c, 400, 'Bad request', '"offset" must be a whole number from 0.')
  const [{ documents: total }, documents] = await Promise.all([
    register.totals(),
    register.documents({ limit, offset }),
  ])
  return c.json({ total, limit, offset, documents: documents.map((it) => summary(it, mask)) })
}

export async function documentDetail(c: Context, register: Register, { mask }: ApiSettings): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const detail = await register.document(id)
  if (!detail) return problem(c, 404, 'Not found', `There is no document "${id}" in this register.`)
  const { texts, ...document } = detail
  const shown = await Promise.all(
    texts.map(async ({ leads, readAt, seq }) => {
      const file = await register.reading(seq)
      return { leads, readAt, facts: file && maskedFile(file, mask) }
    }),
  )
  return c.json({ ...summary(document, mask), texts: shown })
}

/** Named one by one: what the register keeps is not by itself what the API promises. */
function summary(it: Awaited<ReturnType<Register['documents']>>[number], mask: ApiSettings['mask']) {
  return {
    id: it.id,
    kind: it.kind,
    title: it.title && mask(it.title),
    date: it.date,
    dateInterval: it.dateInterval,
    chamber: it.chamber,
    sessionYear: it.sessionYear,
    dossiers: it.dossiers,
    number: it.number,
    reference: it.reference,
    sender: it.senderRole === null ? null : { role: it.senderRole, person: it.senderPerson },
    names: it.names.map(mask),
    facts: it.facts,
    problems: it.problems,
  }
}

const wholeNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null)
