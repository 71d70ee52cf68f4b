import { html } from '../../parts/html.ts'
import { Layout } from '../../parts/layout/layout.tsx'
import { t } from '../../parts/messages/t.ts'
import { Reason } from '../../parts/reasons/reason.tsx'
import { Errors, type FormState, inputId, ReasonAndName, Token } from '../form.tsx'
import { QUEUE } from '../names.ts'
import { LINKS, PAST_LINKS } from './names.ts'
import { Said, Sides } from './queue.tsx'
import type { LinkItemView } from './view.ts'

interface LinkItemPage {
  readonly view: LinkItemView
  readonly state: FormState
  /** Its place in the queue, for who judges one after another. */
  readonly place: number | null
  readonly isSaved: boolean
}

/** `/beoordelen/verbanden/{document}/{link}`: both passages of a link, and what a person says of it. */
export function linkItemPage({ view, state, place, isSaved }: LinkItemPage): string {
  return html(
    <Layout title={t('linked.item.title')} current={QUEUE}>
      <article class="review">
        {isSaved && (
          <p class="saved" role="status">
            {t('review.saved')} <a href={PAST_LINKS}>{t('review.saved.look')}</a>
          </p>
        )}
        <Errors errors={state.errors} />
        <header class="review-head">
          <h1>{t('linked.item.title')}</h1>
          <p class="lead">
            {t('linked.means')}: <strong>{view.type}</strong>
          </p>
          {view.isRejected && <p class="note">{t('linked.rejected')}</p>}
        </header>
        <div class="review-columns">
          <div>
            <Sides row={view} />
            {view.reason && <Reason reason={view.reason} />}
          </div>
          <JudgeForm view={view} state={state} place={place} />
        </div>
        {view.history.length > 0 && (
          <section aria-labelledby="verloop">
            <h2 id="verloop">{t('review.history.item')}</h2>
            {view.history.map((it) => (
              <Said key={it.seq} said={it} />
            ))}
          </section>
        )}
        <p class="review-links">
          <a href={LINKS}>{t('review.back')}</a>
          <a href={PAST_LINKS}>{t('linked.past')}</a>
        </p>
      </article>
    </Layout>,
  )
}

function JudgeForm({ view, state, place }: Omit<LinkItemPage, 'isSaved'>) {
  const error = state.errors.find((it) => it.input === 'oordeel')
  return (
    <form
      class="judge"
      method="post"
      action={view.action + (place === null ? '' : `?rij=${place}`)}
      aria-labelledby="oordeel"
    >
      <h2 id="oordeel">{t('review.judge')}</h2>
      <Token state={state} />
      <input type="hidden" name="gezien" value={String(view.history.at(-1)?.seq ?? 0)} />
      <fieldset class={error ? 'verdicts asked wrong' : 'verdicts asked'} id={inputId('oordeel')} tabIndex={-1}>
        <legend>{t('linked.question')}</legend>
        {error && <p class="field-error">{t(error.text)}</p>}
        {(['accept', 'reject'] as const).map((it) => (
          <label key={it} class="verdict">
            <input type="radio" name="oordeel" value={it} checked={state.typed.oordeel === it} />
            <span>{t(`linked.${it}`)}</span>
          </label>
        ))}
      </fieldset>
      <ReasonAndName state={state} />
      <p class="buttons">
        <button type="submit">{t('review.save')}</button>
        {place !== null && <a href={`${LINKS}?na=${place + 1}`}>{t('review.skip')}</a>}
      </p>
    </form>
  )
}
