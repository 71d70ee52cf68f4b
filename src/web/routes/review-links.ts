import type { Context, Hono } from 'hono'
import { errorPage } from '../../pages/error/page.tsx'
import { noRuleTexts, type RuleTexts } from '../../pages/parts/rule-texts.ts'
import { countOf } from '../../pages/review/filter.ts'
import type { FormError } from '../../pages/review/form.tsx'
import { linkItemPage } from '../../pages/review/links/item.tsx'
import { LINKS, linkHref, PAST_LINKS } from '../../pages/review/links/names.ts'
import { linkQueuePage, pastLinksPage } from '../../pages/review/links/queue.tsx'
import {
  type FoundLink,
  findLink,
  idOf,
  linkItemView,
  linkQueueView,
  pastLinksView,
} from '../../pages/review/links/view.ts'
import type { Register } from '../../register/contract.ts'
import { nameOfActor } from '../../register/judgements/actor.ts'
import { giveLinkJudgement, type LinkVerdict } from '../../register/judgements/link-judgement.ts'
import {
  answerWith,
  type Desk,
  forForms,
  forJudges,
  formAgain,
  freshForm,
  type Handed,
  rememberName,
  tooMany,
} from './review-desk.ts'
import { reasonErrors } from './review-judge.ts'

const ITEM = `${LINKS}/:document/:link`

/** What binds two passages, judged as passages are. */
export function linkReviewRoutes(routes: Hono, desk: Desk, register: Register, rules: RuleTexts = noRuleTexts): void {
  const queue = forJudges(desk, async (c) => {
    const after = c.req.query('na')
    if (after !== undefined) return c.redirect(await hrefAt(register, countOf(after)), 302)
    const view = await linkQueueView(register, countOf(c.req.query('vanaf')))
    return c.html(linkQueuePage(view, c.req.query('bewaard') === 'ja'))
  })
  const past = forJudges(desk, async (c) =>
    c.html(pastLinksPage(await pastLinksView(register, countOf(c.req.query('vanaf'))))),
  )
  const item = forJudges(desk, async (c, visitor) => {
    const found = await foundBy(c, register)
    const view = found && (await linkItemView(register, found, rules))
    if (!view) return c.html(errorPage(404), 404)
    const isSaved = c.req.query('bewaard') === 'ja'
    return c.html(linkItemPage({ view, state: freshForm(c, desk, visitor), place: placeOf(c), isSaved }))
  })
  const take = forForms(desk, async (c, handed) => {
    const found = await foundBy(c, register)
    if (!found) return c.html(errorPage(404), 404)
    const errors = [...handed.errors, ...wrongIn(handed)]
    if (errors.length === 0 && handed.actor !== null) {
      const error = await keep(found, { ...handed, actor: handed.actor }, desk, register)
      if (error === null) {
        rememberName(c, desk, handed, handed.actor)
        return c.redirect(await nextHref(c, register), 303)
      }
      errors.push(error)
    }
    const view = await linkItemView(register, found, rules)
    if (!view) return c.html(errorPage(404), 404)
    const state = formAgain(c, desk, handed, errors)
    return answerWith(c, linkItemPage({ view, state, place: placeOf(c), isSaved: false }), errors)
  })
  routes.get(LINKS, queue).get(PAST_LINKS, past).get(ITEM, item).post(ITEM, take)
}

const foundBy = (c: Context, register: Register) =>
  findLink(register, c.req.param('document') ?? '', c.req.param('link') ?? '')

const placeOf = (c: Context): number | null => (c.req.query('rij') === undefined ? null : countOf(c.req.query('rij')))

const verdictIn = ({ sent }: Handed): LinkVerdict | null =>
  (['accept', 'reject'] as const).find((it) => it === sent.oordeel) ?? null

function wrongIn(handed: Handed): FormError[] {
  const wrong: FormError[] = verdictIn(handed) === null ? [{ input: 'oordeel', text: 'review.error.verdict' }] : []
  return [...wrong, ...reasonErrors(handed.sent.reden?.trim() ?? '')]
}

/** Null when it was kept. The same form that arrives twice is one judgement. */
async function keep(
  { link, judged }: FoundLink,
  handed: Handed & { readonly actor: string },
  desk: Desk,
  register: Register,
): Promise<FormError | null> {
  const { actor, sent } = handed
  const [verdict, reason] = [verdictIn(handed) ?? 'accept', sent.reden?.trim() ?? '']
  const last = judged.at(-1)
  if (last?.actor === actor && last.verdict === verdict && last.reason === reason) return null
  // Somebody judged it after this form was shown.
  if (last && String(last.seq) !== sent.gezien)
    return { input: null, text: 'review.error.meanwhile', values: { who: nameOfActor(last.actor) } }
  const error = tooMany(desk, actor)
  if (error) return error
  if (link) {
    const kept = await giveLinkJudgement({ link, verdict, reason, actor }, register)
    return kept ? null : { input: null, text: 'linked.not-there' }
  }
  // What was rejected is no link any more: it is judged by its words.
  if (!last) return { input: null, text: 'linked.not-there' }
  const { type, a, b } = last
  await register.append([{ kind: 'link-judgement', actor, judgement: { verdict, type, a, b, reason } }])
  return null
}

/** What was judged has left the queue, so the next one stands at its place. */
async function nextHref(c: Context, register: Register): Promise<string> {
  const place = placeOf(c)
  if (place === null) return `${c.req.path}?bewaard=ja`
  const href = await hrefAt(register, place)
  return `${href}${href.includes('?') ? '&' : '?'}bewaard=ja`
}

async function hrefAt(register: Register, place: number): Promise<string> {
  const [link] = await register.doubtfulLinks({ limit: 1, offset: place })
  return link ? linkHref(link.a.document, idOf(link), place) : LINKS
}
