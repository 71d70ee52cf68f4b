import { counted, named, numeral, t } from '../parts/messages/t.ts'
import type { StartView } from './view.ts'
import type { DocumentRow } from './view-documents.ts'

type DocumentsProps = Pick<StartView, 'documents' | 'filter' | 'paging'>

export function Documents({ documents, filter, paging }: DocumentsProps) {
  return (
    <section class="documents" aria-labelledby="documenten">
      <h2 id="documenten">{t('start.documents')}</h2>
      <Filter filter={filter} />
      {documents.length === 0 && <p class="note">{t('start.documents.none')}</p>}
      <ul class="document-list">
        {documents.map((it) => (
          <Row key={it.href} it={it} />
        ))}
      </ul>
      <Paging paging={paging} chosen={filter.chosen} />
    </section>
  )
}

function Filter({ filter }: { filter: StartView['filter'] }) {
  const total = filter.kinds.reduce((sum, it) => sum + it.documents, 0)
  return (
    <nav class="filter" aria-label={t('start.filter')}>
      <ul>
        <Choice href="/#documenten" text={t('start.filter.all')} n={total} isChosen={filter.chosen === null} />
        {filter.kinds.map((it) => (
          <Choice
            key={it.kind}
            href={`/?soort=${encodeURIComponent(it.kind)}#documenten`}
            text={named('document.kind', it.kind)}
            n={it.documents}
            isChosen={filter.chosen === it.kind}
          />
        ))}
      </ul>
    </nav>
  )
}

function Choice({ href, text, n, isChosen }: { href: string; text: string; n: number; isChosen: boolean }) {
  return (
    <li>
      <a href={href} aria-current={isChosen ? 'true' : undefined}>
        {text} <span class="choice-count">{numeral(n)}</span>
      </a>
    </li>
  )
}

function Row({ it }: { it: DocumentRow }) {
  return (
    <li class="document-row">
      <h3>
        <a href={it.href}>{it.name}</a>
      </h3>
      <p class="meta">
        <span>{it.kind}</span>
        <RowDate it={it} />
        {it.sender && <span>{it.sender}</span>}
        <code>{it.id}</code>
      </p>
      <ul class="counts">
        {it.counts.map(({ kind, count }) => (
          <li key={kind} class={`count ${kind}`}>
            {counted(`kind.${kind}`, count)}
          </li>
        ))}
        {it.counts.length === 0 && <li class="count none">{t('start.found-nothing')}</li>}
        {it.problems > 0 && <li class="count problem">{counted('unit.problems', it.problems)}</li>}
      </ul>
    </li>
  )
}

function RowDate({ it }: { it: DocumentRow }) {
  if (it.date === null) return <span class="missing">{t('start.date.none')}</span>
  if (it.isDateDerived) return <span>{t('start.date.derived', { interval: it.date })}</span>
  return <time dateTime={it.day ?? undefined}>{it.date}</time>
}

function Paging({ paging, chosen }: { paging: StartView['paging']; chosen: string | null }) {
  if (paging.pages === 1) return null
  const href = (page: number) => `/?${chosen ? `soort=${encodeURIComponent(chosen)}&` : ''}pagina=${page}#documenten`
  return (
    <nav class="slices" aria-label={t('start.paging')}>
      {paging.page > 1 ? <a href={href(paging.page - 1)} rel="prev">{`← ${t('doc.slice.previous')}`}</a> : <span />}
      <span>{t('start.paging.of', { n: paging.page, total: paging.pages })}</span>
      {paging.page < paging.pages ? (
        <a href={href(paging.page + 1)} rel="next">{`${t('doc.slice.next')} →`}</a>
      ) : (
        <span />
      )}
    </nav>
  )
}
