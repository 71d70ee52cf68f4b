import { setTimeout as pause } from 'node:timers/promises'
import type { Context, Hono } from 'hono'
import { errorPage } from '../../pages/error/page.tsx'
import type { FormError } from '../../pages/review/form.tsx'
import { UPLOAD, uploadHref } from '../../pages/review/names.ts'
import { refusedPage } from '../../pages/review/refused.tsx'
import { uploadedPage, uploadPage, waitingIn } from '../../pages/review/upload.tsx'
import { isFromHere } from '../sign-in/form.ts'
import { readUpload, type Sent } from '../uploads/read-upload.ts'
import type { Uploads } from '../uploads/uploads.ts'
import {
  actorOf,
  answerWith,
  type Desk,
  forJudges,
  formAgain,
  freshForm,
  type Handed,
  rememberName,
  tooMany,
} from './review-desk.ts'

/** Most files are read in a second or two; who waits that long sees at once what was found. */
const WAIT_MS = 8_000
const LOOK_MS = 200

/** Documents that people hand in. */
export function uploadRoutes(routes: Hono, desk: Desk, uploads: Uploads): void {
  const page = forJudges(desk, async (c, visitor) =>
    c.html(uploadPage(freshForm(c, desk, visitor), uploads, await uploads.latest())),
  )
  const take = forJudges(desk, async (c, visitor) => {
    if (!isFromHere(c, desk.here)) return c.html(refusedPage('elsewhere'), 403)
    const sent = await readUpload(c, desk.sessions, uploads)
    if (sent === null) return c.html(refusedPage('no-form'), 415)
    const errors = [...sent.errors]
    const named = actorOf(visitor, sent.fields)
    if (errors.length === 0) errors.push(...named.errors)
    const limit = errors.length === 0 && named.actor !== null ? tooMany(desk, named.actor) : null
    if (limit) errors.push(limit)
    const handed = { sent: sent.fields, session: sent.session, actor: named.actor, errors }
    if (errors.length > 0 || named.actor === null) return again(c, desk, uploads, handed, sent)
    const id = await uploads.accept(named.actor, sent.files)
    rememberName(c, desk, handed, named.actor)
    await soon(uploads, id)
    return c.redirect(uploadHref(id), 303)
  })
  const result = forJudges(desk, async (c) => {
    const view = await uploads.upload(c.req.param('upload') ?? '')
    return view ? c.html(uploadedPage(view)) : c.html(errorPage(404), 404)
  })
  routes.get(UPLOAD, page).post(UPLOAD, take).get(`${UPLOAD}/:upload`, result)
}

async function again(c: Context, desk: Desk, uploads: Uploads, handed: Handed, sent: Sent): Promise<Response> {
  for (const it of sent.arriving) await it.drop()
  const errors: readonly FormError[] = handed.errors
  return answerWith(c, uploadPage(formAgain(c, desk, handed, errors), uploads, await uploads.latest()), errors)
}

async function soon(uploads: Uploads, id: string): Promise<void> {
  for (let waited = 0; waited < WAIT_MS; waited += LOOK_MS) {
    const view = await uploads.upload(id)
    if (!view || waitingIn(view) === 0) return
    await pause(LOOK_MS)
  }
}
