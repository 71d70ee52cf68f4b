import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { noun, t } from '../parts/messages/t.ts'
import { CorrectFields } from './correct-fields.tsx'
import { type Filter, filterQuery } from './filter.ts'
import { Errors, type FormState, inputId, ReasonAndName, Token } from './form.tsx'
import { Judgements } from './judgements.tsx'
import { itemHref, QUEUE } from './names.ts'
import { Saved, type SavedView } from './saved.tsx'
import type { Surroundings } from './surroundings.ts'
import type { ItemView } from './view-item.ts'

interface ItemPage {
  readonly view: ItemView
  readonly state: FormState
  /** Where in which queue it stands, for who judges one after another. */
  readonly queue: { readonly filter: Filter; readonly place: number } | null
  readonly saved: SavedView | null
}

/** `/beoordelen/feiten/{document}/{fact}`: one fact in its surroundings, and what a person says of it. */
export function itemPage({ view, state, queue, saved }: ItemPage): string {
  return html(
    <Layout title={t('review.item.title')} current={QUEUE}>
      <article class="review">
        <Saved saved={saved} />
        <Errors errors={state.errors} />
        <header class="review-head">
          <p class="kicker">
            <span class={`swatch ${view.kind}`}>{noun(`kind.${view.kind}`, 1)}</span>
          </p>
          <h1>{t('review.item.title')}</h1>
          <p class="meta">
            <a href={view.href}>{view.document}</a>
            <span>{t('doc.page', { page: view.page })}</span>
            {view.standing !== 'given' && <strong>{t(`review.standing.${view.standing}`)}</strong>}
          </p>
        </header>
        <div class="review-columns">
          <div>
            <Passage around={view.around} kind={view.kind} />
            <Read view={view} />
          </div>
          <JudgeForm view={view} state={state} queue={queue} />
        </div>
        {view.history.length > 0 && (
          <section aria-labelledby="verloop">
            <h2 id="verloop">{t('review.history.item')}</h2>
            <Judgements judgements={view.history} />
          </section>
        )}
        <p class="review-links">
          <a href={queue ? QUEUE + filterQuery(queue.filter) : QUEUE}>{t('review.back')}</a>
          <a href={view.historyHref}>{t('review.history.document')}</a>
        </p>
      </article>
    </Layout>,
  )
}

export function Passage({ around, kind }: { around: Surroundings; kind: string }) {
  return (
    <section aria-label={t('review.passage')}>
      <div class={`judged-passage ${kind}`}>
        {around.isCutBefore && '… '}
        {around.pieces.map((it, i) => (it.isPassage ? <mark key={i}>{it.text}</mark> : it.text))}
        {around.isCutAfter && ' …'}
      </div>
    </section>
  )
}

function Read({ view }: { view: ItemView }) {
  return (
    <section class="read-as" aria-labelledby="gelezen">
      <h2 id="gelezen">{t('review.read')}</h2>
      <dl>
        {[
          ...view.rows.map((row) => ({ label: t(row.label), value: row.value })),
          { label: t('card.certainty'), value: t(`certainty.${view.certainty as 'stated'}`) },
        ].map(({ label, value }, i) => (
          <div key={i}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {view.why === null ? (
        <p class="why">{t('review.by-person')}</p>
      ) : (
        <p class="why">
          <strong>{t('card.why')}</strong> {view.why} <span class="muted">{t('card.rule')}</span>{' '}
          <a href={view.ruleHref}>
            <code>{view.because}</code>
          </a>
        </p>
      )}
    </section>
  )
}

function JudgeForm({ view, state, queue }: Omit<ItemPage, 'saved'>) {
  const action = itemHref(view.documentId, view.factId, queue ?? undefined)
  const skip = queue && QUEUE + filterQuery(queue.filter, { na: queue.place + 1 })
  return (
    <form class="judge" method="post" action={action} aria-labelledby="oordeel">
      <h2 id="oordeel">{t('review.judge')}</h2>
      <Token state={state} />
      <input type="hidden" name="gezien" value={String(view.history.at(-1)?.seq ?? 0)} />
      <Verdicts view={view} state={state} />
      {view.correctable.length > 0 && (
        <fieldset class="corrections when-asked">
          <legend>{t('review.correct.legend')}</legend>
          <CorrectFields fields={view.correctable} state={state} values={view.typed} />
        </fieldset>
      )}
      <ReasonAndName state={state} />
      <p class="buttons">
        <button type="submit">{t('review.save')}</button>
        {skip && <a href={skip}>{t('review.skip')}</a>}
      </p>
    </form>
  )
}

function Verdicts({ view, state }: Pick<ItemPage, 'view' | 'state'>) {
  const verdicts =
    view.correctable.length > 0 ? (['accept', 'reject', 'correct'] as const) : (['accept', 'reject'] as const)
  const error = state.errors.find((it) => it.input === 'oordeel')
  return (
    <fieldset class={error ? 'verdicts asked wrong' : 'verdicts asked'} id={inputId('oordeel')} tabIndex={-1}>
      <legend>{t('review.question', { kind: noun(`kind.${view.kind}`, 1) })}</legend>
      {error && <p class="field-error">{t(error.text)}</p>}
      {verdicts.map((it) => (
        <label key={it} class="verdict">
          <input type="radio" name="oordeel" value={it} checked={state.typed.oordeel === it} />
          <span>{t(`review.choose.${it}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
