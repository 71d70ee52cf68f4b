import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { DataLinks } from '../parts/list/data-links.tsx'
import { Facets } from '../parts/list/facet-list.tsx'
import { More } from '../parts/list/more.tsx'
import { counted, t } from '../parts/messages/t.ts'
import type { StudyRow } from './all.ts'
import type { StudiesView } from './view.ts'

/** `/onderzoeken`: reports that were read, and studies that other documents name. */
export function studiesPage(view: StudiesView): string {
  return html(
    <Layout title={t('studies.title')} current="/onderzoeken">
      <header class="page-head">
        <h1>{t('studies.title')}</h1>
        <p class="lead">{t('studies.lead')}</p>
      </header>
      <Facets facets={view.facets} />
      <p class="result-count">
        <strong>{counted('studies.total', view.total)}</strong>
      </p>
      {view.rows.length === 0 ? (
        <p class="note">{t('list.none')}</p>
      ) : (
        <ol class="result-list">
          {view.rows.map((it) => (
            <Study key={it.href} it={it} />
          ))}
        </ol>
      )}
      <More first={view.first} next={view.next} label={t('list.more')} />
      <DataLinks links={view.data} />
    </Layout>,
  )
}

function Study({ it }: { it: StudyRow }) {
  return (
    <li class="result">
      <h2 lang="nl">
        <a href={it.href}>{it.title}</a>
      </h2>
      <p class="meta">
        {it.year !== null && <span>{it.year}</span>}
        {it.types.length > 0 && <span lang="nl">{it.types.join(', ')}</span>}
        {it.status && <span lang="nl">{it.status}</span>}
        {it.organisations.length > 0 && <span lang="nl">{it.organisations.join(', ')}</span>}
        {it.theme && <span lang="nl">{it.theme}</span>}
      </p>
      {it.fact === null ? (
        <p class="counts">
          <span class="muted">{t('studies.read')}</span>
          {it.counts && it.counts.findings > 0 && (
            <span class="count findings">{counted('kind.findings', it.counts.findings)}</span>
          )}
          {it.counts && it.counts.recommendations > 0 && (
            <span class="count recommendations">{counted('kind.recommendations', it.counts.recommendations)}</span>
          )}
        </p>
      ) : (
        <p class="meta">
          <span>
            {t('studies.named-in')}{' '}
            <a href={it.documentHref} lang="nl">
              {it.document}
            </a>
          </span>
        </p>
      )}
    </li>
  )
}
