import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { DataLinks } from '../parts/list/data-links.tsx'
import { counted, t } from '../parts/messages/t.ts'
import { Sources } from './parts/sources.tsx'
import type { AmountView, SchemeRow, SchemesView } from './view.ts'

/** `/regelingen`: what there is, what holds today, when it last changed and what is to come. */
export function schemesPage(view: SchemesView): string {
  return html(
    <Layout title={t('schemes.title')} current="/regelingen">
      <header class="page-head">
        <h1>{t('schemes.title')}</h1>
        <p class="lead">{t('schemes.lead')}</p>
        <p class="note">{t('schemes.disclaimer')}</p>
      </header>
      <p class="result-count">
        <strong>{counted('schemes.total', view.total)}</strong>
      </p>
      {view.isFlawed && <p class="note">{t('schemes.flawed')}</p>}
      {view.total === 0 && <p class="note">{t('schemes.none')}</p>}
      {view.countries.map((it) => (
        <section key={it.code} class="scheme-country" aria-labelledby={`land-${it.code}`}>
          <h2 id={`land-${it.code}`}>{it.name}</h2>
          <ul class="result-list">
            {it.schemes.map((row) => (
              <Row key={row.href} row={row} />
            ))}
          </ul>
        </section>
      ))}
      <DataLinks links={view.data} />
    </Layout>,
  )
}

function Row({ row }: { row: SchemeRow }) {
  return (
    <li class="result">
      <h3>
        <a href={row.href}>{row.name}</a>
      </h3>
      <p class="meta">
        <span>{row.kind}</span>
        {row.changed && <span>{row.changed}</span>}
      </p>
      <p lang={row.aboutLang}>{row.about}</p>
      {row.main.length > 0 && <Amounts amounts={row.main} />}
      {row.isSilent && <p class="missing">{t('schemes.main.none')}</p>}
      {row.coming.length > 0 && (
        <>
          <h4 class="scheme-coming">{t('schemes.coming')}</h4>
          <Amounts amounts={row.coming} isComing />
        </>
      )}
    </li>
  )
}

function Amounts({ amounts, isComing }: { amounts: readonly AmountView[]; isComing?: boolean }) {
  return (
    <dl class={isComing ? 'scheme-amounts coming' : 'scheme-amounts'}>
      {amounts.map((it) => (
        <div key={`${it.href} ${it.value} ${it.period}`}>
          <dt>
            <a href={it.href}>{it.title}</a>
          </dt>
          <dd>
            <strong>{it.value}</strong>
            <span class="muted">
              {isComing && `${it.state}, `}
              {it.period}
            </span>
            <Sources sources={it.sources} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
