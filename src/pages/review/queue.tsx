import { Choices } from '../parts/choices.tsx'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { noun, t } from '../parts/messages/t.ts'
import { LINKS } from './links/names.ts'
import { LOST, QUEUE, UPLOAD } from './names.ts'
import { Saved, type SavedView } from './saved.tsx'
import type { QueueView } from './view-queue.ts'

/** `/beoordelen`: what the program is not sure of, and nobody judged. */
export function queuePage(view: QueueView, name: string | null, saved: SavedView | null, mayUpload = false): string {
  return html(
    <Layout title={t('review.title')} current={QUEUE}>
      <Saved saved={saved} />
      <header class="hero">
        <h1>{t('review.title')}</h1>
        <p class="lead">{t('review.lead')}</p>
        <p class="meta review-ways">
          {name !== null && <span>{t('review.as', { name })}</span>}
          <a href="/beoordelen/naam">{t(name === null ? 'review.name.give' : 'review.name.change')}</a>
          <a href={LOST}>{t('review.lost.link', { n: view.lost })}</a>
          <a href={LINKS}>{t('linked.link')}</a>
          {mayUpload && <a href={UPLOAD}>{t('upload.link')}</a>}
        </p>
      </header>
      <Filters view={view} />
      {view.document !== null && (
        <p class="note">
          {t('review.only', { document: view.document })} <a href={view.withoutDocumentHref}>{t('review.only.not')}</a>
        </p>
      )}
      <Rows view={view} />
    </Layout>,
  )
}

function Filters({ view }: { view: QueueView }) {
  const kinds = view.kinds.map((it) => ({
    ...it,
    text: it.kind === null ? t('review.filter.all') : noun(`kind.${it.kind}`, 2),
  }))
  const certainty = view.certainty.map((it) => ({ ...it, text: t(it.isAll ? 'review.every' : 'review.uncertain') }))
  return (
    <div class="review-filters">
      <Choices label={t('review.filter.certainty')} choices={certainty} />
      <Choices label={t('review.filter')} choices={kinds} />
    </div>
  )
}

function Rows({ view }: { view: QueueView }) {
  if (view.rows.length === 0) return <p class="note">{t('review.empty')}</p>
  return (
    <section aria-labelledby="rij">
      <h2 id="rij">{t('review.queue')}</h2>
      <ol class="queue">
        {view.rows.map((it) => (
          <li key={it.href}>
            <p class="queue-kind">
              <span class={`swatch ${it.kind}`}>{noun(`kind.${it.kind}`, 1)}</span>
            </p>
            <div>
              <blockquote>
                <a href={it.href}>{it.passage}</a>
              </blockquote>
              <p class="meta">
                <span>{it.document}</span>
                <span>{t(`certainty.${it.certainty as 'stated'}`)}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
      <p class="slices">
        {view.previousHref ? <a href={view.previousHref}>← {t('doc.slice.previous')}</a> : <span />}
        {view.nextHref && <a href={view.nextHref}>{t('doc.slice.next')} →</a>}
      </p>
    </section>
  )
}
