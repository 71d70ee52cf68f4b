import type { JudgementRow } from '../../register/contract.ts'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'
import { documentHref, documentId } from '../parts/names.ts'
import { Judgements } from './judgements.tsx'
import { historyHref, QUEUE } from './names.ts'
import { judgementView } from './view-judgement.ts'

/** `/beoordelen/vervallen`: judgements whose words, or whose fact, are no longer there. */
export function lostPage(rows: readonly JudgementRow[]): string {
  const byDocument = new Map<string, JudgementRow[]>()
  for (const it of rows) byDocument.set(it.documentId, [...(byDocument.get(it.documentId) ?? []), it])
  return html(
    <Layout title={t('review.lost.title')} current={QUEUE}>
      <article class="review">
        <h1>{t('review.lost.title')}</h1>
        <p class="lead">{t('review.lost.lead')}</p>
        {rows.length === 0 && <p class="note">{t('review.lost.none')}</p>}
        {[...byDocument].map(([id, judgements]) => (
          <section key={id} aria-label={documentId(id)}>
            <h2>
              <a href={documentHref(id)}>{documentId(id)}</a>
            </h2>
            <Judgements judgements={judgements.map(judgementView)} isNamed />
            <p>
              <a href={historyHref(id)}>{t('review.history.document')}</a>
            </p>
          </section>
        ))}
        <p>
          <a href={QUEUE}>{t('review.back')}</a>
        </p>
      </article>
    </Layout>,
  )
}
