import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { noun, numeral, t } from '../parts/messages/t.ts'
import { Commitments } from './commitments.tsx'
import { Documents } from './documents.tsx'
import type { StartView } from './view.ts'

/** `/`: what was promised and when it is due, and the documents. */
export function startPage(view: StartView): string {
  const isEmpty = view.figures.documents === 0
  return html(
    <Layout title={t('site.name')} current="/">
      <header class="hero">
        <h1>{t('start.title')}</h1>
        <p class="lead">{t('start.lead')}</p>
      </header>
      {isEmpty ? <Empty /> : <Filled view={view} />}
    </Layout>,
  )
}

function Filled({ view }: { view: StartView }) {
  return (
    <>
      <Figures figures={view.figures} />
      <Commitments commitments={view.commitments} more={view.moreCommitments} today={view.today} />
      <Documents documents={view.documents} filter={view.filter} paging={view.paging} />
    </>
  )
}

function Figures({ figures }: { figures: StartView['figures'] }) {
  const shown = [
    ['unit.documents', figures.documents],
    ['kind.commitments', figures.commitments],
    ['kind.citations', figures.citations],
    ['kind.times', figures.times],
    ['unit.problems', figures.problems],
  ] as const
  return (
    <section aria-label={t('start.figures')}>
      <dl class="figures">
        {shown.map(([key, n]) => (
          <div key={key}>
            <dt>{noun(key, n)}</dt>
            <dd>{numeral(n)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Empty() {
  return (
    <section class="empty" aria-labelledby="leeg">
      <h2 id="leeg">{t('start.empty.title')}</h2>
      <p>{t('start.empty.text')}</p>
      <p>
        <code>{t('start.empty.command')}</code>
      </p>
    </section>
  )
}
