import { counted, numeral, t } from '../parts/messages/t.ts'
import { dutch } from '../parts/visit.ts'
import type { StartView } from './view.ts'
import type { DocumentRow } from './view-documents.ts'

/** The newest documents, and the way to all of them. */
export function Documents({ newest, documents }: Pick<StartView, 'newest' | 'documents'>) {
  return (
    <section class="documents" aria-labelledby="documenten">
      <h2 id="documenten">{t('start.documents')}</h2>
      <ul class="document-list">
        {newest.map((it) => (
          <Row key={it.href} it={it} />
        ))}
      </ul>
      <p class="more">
        <a class="button" href="/documenten">
          {t('start.documents.all', { n: numeral(documents) })}
        </a>
      </p>
    </section>
  )
}

function Row({ it }: { it: DocumentRow }) {
  return (
    <li class="document-row">
      <h3>
        <a href={it.href} lang={it.isTitled ? dutch() : undefined}>
          {it.name}
        </a>
      </h3>
      <p class="meta">
        <span>{it.kind}</span>
        <RowDate it={it} />
        {it.sender && <span lang={dutch()}>{it.sender}</span>}
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
