import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { DataLinks } from '../parts/list/data-links.tsx'
import { Facets } from '../parts/list/facet-list.tsx'
import { More } from '../parts/list/more.tsx'
import { counted, t } from '../parts/messages/t.ts'
import type { DocumentsView } from './view.ts'
import type { DocumentRow } from './view-rows.ts'

/** `/documenten`: what was read, the newest first. */
export function documentsPage(view: DocumentsView): string {
  return html(
    <Layout title={t('documents.title')} current="/documenten">
      <header class="page-head">
        <h1>{t('documents.title')}</h1>
        <p class="lead">{t('documents.lead')}</p>
      </header>
      <Facets facets={view.facets} />
      <p class="result-count">
        <strong>{counted('unit.documents', view.total)}</strong>
      </p>
      {view.partly && <p class="note">{view.partly}</p>}
      {view.rows.length === 0 ? (
        <p class="note">{t('list.none')}</p>
      ) : (
        <ol class="result-list">
          {view.rows.map((it) => (
            <Row key={it.href} it={it} />
          ))}
        </ol>
      )}
      <More first={view.first} next={view.next} label={t('list.more')} />
      <DataLinks links={view.data} />
    </Layout>,
  )
}

function Row({ it }: { it: DocumentRow }) {
  return (
    <li class="result">
      <h2 lang="nl">
        <a href={it.href}>{it.name}</a>
      </h2>
      <p class="meta">
        <span>{it.kind}</span>
        {it.day ? <time dateTime={it.day}>{it.date}</time> : <span class="missing">{it.date}</span>}
        {it.sender && <span lang="nl">{it.sender}</span>}
        <code>{it.id}</code>
      </p>
      {it.counts.length + it.problems > 0 && (
        <ul class="counts">
          {it.counts.map(({ kind, count }) => (
            <li key={kind} class={`count ${kind}`}>
              {counted(`kind.${kind}`, count)}
            </li>
          ))}
          {it.problems > 0 && <li class="count problem">{counted('unit.problems', it.problems)}</li>}
        </ul>
      )}
    </li>
  )
}
