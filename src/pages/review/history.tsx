import type { DocumentDetail, HistoryLine, JudgementRow } from '../../register/contract.ts'
import { nameOfActor } from '../../register/judgements/actor.ts'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'
import { documentHref, documentName } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { Judgements } from './judgements.tsx'
import { momentInWords } from './moments.ts'
import { addHref, QUEUE } from './names.ts'
import { judgementView } from './view-judgement.ts'

/** `/beoordelen/verloop/{document}`: when it was read, and who judged what in it. */
export function historyPage(
  document: DocumentDetail,
  lines: readonly HistoryLine[],
  judgements: readonly JudgementRow[],
): string {
  const name = documentName(document)
  return html(
    <Layout title={t('review.history.title')} current={QUEUE}>
      <article class="review">
        <h1>{t('review.history.title')}</h1>
        <p class="lead">
          <a href={documentHref(document.id)}>{name}</a>
        </p>
        <section aria-labelledby="oordelen">
          <h2 id="oordelen">{t('review.history.judgements')}</h2>
          {judgements.length === 0 ? (
            <p class="note">{t('review.history.none')}</p>
          ) : (
            <Judgements judgements={judgements.map(judgementView)} isNamed />
          )}
        </section>
        <section aria-labelledby="gebeurd">
          <h2 id="gebeurd">{t('review.history.all')}</h2>
          <ol class="journal">{lines.map(line)}</ol>
        </section>
        <p class="review-links">
          <a href={QUEUE}>{t('review.back')}</a>
          <a href={addHref(document.id)}>{t('review.add.link')}</a>
        </p>
      </article>
    </Layout>,
  )
}

function line(it: HistoryLine) {
  return (
    <li key={it.seq}>
      <time dateTime={it.at}>{momentInWords(it.at)}</time>{' '}
      <strong>{it.verdict ? t(`review.verdict.${it.verdict}`) : t(`review.entry.${entryOf(it)}`)}</strong>{' '}
      <span class="muted">{nameOfActor(it.actor)}</span> {publicText(it.what)}
    </li>
  )
}

const entryOf = ({ kind }: HistoryLine) =>
  kind === 'document-read' || kind === 'withdrawal' ? kind : ('other' as const)
