import { html } from '../../parts/html.ts'
import { Layout } from '../../parts/layout/layout.tsx'
import { t } from '../../parts/messages/t.ts'
import { dutch } from '../../parts/visit.ts'
import { QUEUE } from '../names.ts'
import { PAST_LINKS } from './names.ts'
import type { LinkQueueView, LinkRow, PageWays, PastLinksView, SaidView, SideView } from './view.ts'

/** `/beoordelen/verbanden`: links that nobody judged, the least sure first. */
export function linkQueuePage({ rows, previousHref, nextHref }: LinkQueueView, isSaved: boolean): string {
  return html(
    <Layout title={t('linked.title')} current={QUEUE}>
      {isSaved && (
        <p class="saved" role="status">
          {t('review.saved')} <a href={PAST_LINKS}>{t('review.saved.look')}</a>
        </p>
      )}
      <header class="hero">
        <h1>{t('linked.title')}</h1>
        <p class="lead">{t('linked.lead')}</p>
        <p class="meta review-ways">
          <a href={QUEUE}>{t('linked.facts')}</a>
          <a href={PAST_LINKS}>{t('linked.past')}</a>
        </p>
      </header>
      {rows.length === 0 ? (
        <p class="note">{t('linked.empty')}</p>
      ) : (
        <section aria-labelledby="rij">
          <h2 id="rij">{t('linked.queue')}</h2>
          <ol class="linked">
            {rows.map((it) => (
              <li class="linked-item" key={it.href}>
                <LinkHead row={it} />
                <Sides row={it} />
              </li>
            ))}
          </ol>
          <Ways ways={{ previousHref, nextHref }} />
        </section>
      )}
    </Layout>,
  )
}

/** `/beoordelen/verbanden/oordelen`: what people said of links. */
export function pastLinksPage({ past, ...ways }: PastLinksView): string {
  return html(
    <Layout title={t('linked.past')} current={QUEUE}>
      <article class="review">
        <h1>{t('linked.past')}</h1>
        {past.length === 0 && <p class="note">{t('linked.past.none')}</p>}
        <ol class="linked">
          {past.map((it) => (
            <li class="linked-item" key={it.said.seq}>
              <LinkHead row={it.row} />
              <Sides row={it.row} />
              <Said said={it.said} />
              {!it.fits && <p class="note">{t('linked.gone')}</p>}
            </li>
          ))}
        </ol>
        <Ways ways={ways} />
      </article>
    </Layout>,
  )
}

function Ways({ ways: { previousHref, nextHref } }: { ways: PageWays }) {
  if (previousHref === null && nextHref === null) return null
  return (
    <p class="slices">
      {previousHref ? <a href={previousHref}>← {t('doc.slice.previous')}</a> : <span />}
      {nextHref && <a href={nextHref}>{t('doc.slice.next')} →</a>}
    </p>
  )
}

function LinkHead({ row }: { row: LinkRow }) {
  return (
    <p class="linked-type">
      <a href={row.href}>{row.type}</a>{' '}
      {row.score !== null && <span class="muted">{t('linked.score', { score: row.score })}</span>}
    </p>
  )
}

/** The two passages, the one under the other. */
export function Sides({ row: { a, b } }: { row: { readonly a: SideView; readonly b: SideView } }) {
  return (
    <div class="linked-sides">
      <Side side={a} label={t('linked.a')} />
      <Side side={b} label={t('linked.b')} />
    </div>
  )
}

function Side({ side, label }: { side: SideView; label: string }) {
  return (
    <figure class="linked-side">
      <figcaption>
        {label}: {side.href ? <a href={side.href}>{side.document}</a> : side.document}
      </figcaption>
      <blockquote lang={dutch()}>{side.passage}</blockquote>
    </figure>
  )
}

export function Said({ said }: { said: SaidView }) {
  return (
    <div class={`judgement ${said.verdict}`}>
      <p class="judgement-head">
        <strong>{t(`review.verdict.${said.verdict}`)}</strong> <span>{said.who}</span>{' '}
        <time dateTime={said.at}>{said.atInWords}</time>
      </p>
      <p>{said.reason}</p>
    </div>
  )
}
