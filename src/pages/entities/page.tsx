import { Rows } from '../commitments/rows.tsx'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { counted, numeral, t } from '../parts/messages/t.ts'
import { dutch } from '../parts/visit.ts'
import { Results } from '../search/results.tsx'
import type { OrganisationsView, OrganisationView } from './view.ts'

/** `/organisaties`: who promised something. */
export function organisationsPage({ organisations }: OrganisationsView): string {
  return html(
    <Layout title={t('organisations.title')} current="/organisaties">
      <header class="page-head">
        <h1>{t('organisations.title')}</h1>
        <p class="lead">{t('organisations.lead')}</p>
      </header>
      {organisations.length === 0 ? (
        <p class="note">{t('list.none')}</p>
      ) : (
        <ul class="result-list">
          {organisations.map((it) => (
            <li key={it.href} class="result">
              <h2 lang="nl">
                <a href={it.href}>{it.name}</a>
              </h2>
              <p class="muted">{counted('promises.total', it.promises)}</p>
            </li>
          ))}
        </ul>
      )}
    </Layout>,
  )
}

/** `/organisaties/{naam}`: what an organisation promised, and where its name stands. */
export function organisationPage(view: OrganisationView): string {
  return html(
    <Layout
      title={view.name}
      titleLang={dutch()}
      current="/organisaties"
      between={[{ href: '/organisaties', text: t('organisations.title') }]}
    >
      <header class="page-head">
        <p class="kicker">{t('organisations.kicker')}</p>
        <h1 lang="nl">{view.name}</h1>
      </header>
      {view.promisesTotal > 0 && (
        <section class="promise-part" aria-labelledby="toezeggingen">
          <h2 id="toezeggingen">{t('organisations.promises')}</h2>
          <p class="note">{t('study.promises.on', { day: view.onInWords })}</p>
          <Rows rows={view.promises} />
          <p>
            <a href={view.promisesHref}>{t('organisations.promises.all', { n: numeral(view.promisesTotal) })}</a>
          </p>
        </section>
      )}
      {view.mentionsTotal > 0 && (
        <section class="promise-part" aria-labelledby="genoemd">
          <h2 id="genoemd">{t('organisations.mentions')}</h2>
          <Results results={view.mentions} />
          <p>
            <a href={view.searchHref}>{t('organisations.mentions.all', { n: numeral(view.mentionsTotal) })}</a>
          </p>
        </section>
      )}
    </Layout>,
  )
}
