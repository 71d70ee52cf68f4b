import { DayForm } from '../parts/day-form.tsx'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { DataLinks } from '../parts/list/data-links.tsx'
import { Facets } from '../parts/list/facet-list.tsx'
import { More } from '../parts/list/more.tsx'
import { counted, t } from '../parts/messages/t.ts'
import { Rows } from './rows.tsx'
import { Terms } from './terms.tsx'
import type { CommitmentsView } from './view.ts'

/** `/toezeggingen`: what was promised, where it stands on a day, and when it is due. */
export function commitmentsPage(view: CommitmentsView): string {
  return html(
    <Layout title={t('promises.title')} current="/toezeggingen">
      <header class="page-head">
        <h1>{t('promises.title')}</h1>
        <p class="lead">{t('promises.lead', { day: view.onInWords })}</p>
        <p class="muted">{view.looked}</p>
      </header>
      <DayForm action="/toezeggingen" on={view.on} label={t('promises.on')} kept={view.kept} />
      <Facets facets={view.facets} />
      {view.picture && <Terms picture={view.picture} />}
      <p class="result-count">
        <strong>{view.total === 0 ? t('promises.none') : counted('promises.total', view.total)}</strong>
        {view.isWithoutOngoing && <span class="note"> {t('promises.ongoing')}</span>}
      </p>
      {view.rows.length > 0 && <Rows rows={view.rows} />}
      <More first={view.first} next={view.next} label={t('list.more')} />
      <DataLinks links={[...view.data, ...view.follow]} />
    </Layout>,
  )
}
