import { DayForm } from '../../parts/day-form.tsx'
import { html } from '../../parts/html.ts'
import { Layout } from '../../parts/layout/layout.tsx'
import { DataLinks } from '../../parts/list/data-links.tsx'
import { t } from '../../parts/messages/t.ts'
import { StatusBadge } from '../../parts/reasons/status.tsx'
import { shortened } from '../../parts/text.ts'
import { dutch } from '../../parts/visit.ts'
import { FOUND, Found } from './found.tsx'
import { History, Registered, What } from './sections.tsx'
import { Since } from './since.tsx'
import { TermsOf } from './terms.tsx'
import type { CommitmentView } from './view.ts'

/** `/toezeggingen/{id}`: the sentence, where it stands on a day and why, and everything that was found since. */
export function commitmentPage(view: CommitmentView): string {
  return html(
    <Layout title={view.text} titleLang={dutch()} current="/toezeggingen">
      <article class="promise">
        <header class="page-head">
          <p class="kicker">{view.kicker}</p>
          <h1 lang="nl">{shortened(view.text, MOST_TITLE)}</h1>
          <Standing view={view} />
        </header>
        <Passage view={view} />
        <TermsOf terms={view.terms} />
        <Found found={view.found} promise={view.text} />
        <Since since={view.since} />
        <What rows={view.what} />
        <Registered registered={view.registered} />
        <History history={view.history} />
        <p class="promise-on">
          <a href={view.traceHref}>{t('promise.trace')}</a>
        </p>
        <DataLinks links={view.data} />
      </article>
    </Layout>,
  )
}

const MOST_TITLE = 160

function Standing({ view }: { view: CommitmentView }) {
  const { standing } = view
  return (
    <section class="standing" aria-labelledby="stand">
      <h2 id="stand">{t('promise.status', { day: view.onInWords })}</h2>
      {standing ? (
        <>
          <p>
            <StatusBadge status={standing.status} isLate={standing.isLate} />
          </p>
          {standing.silence && <p>{standing.silence}</p>}
          {standing.because.map((it) => (
            <p key={it} class="muted">
              {it}
            </p>
          ))}
          {view.found.counts.length > 0 && (
            <p>
              <a href={`#${FOUND}`}>{t('promise.status.see')}</a>
            </p>
          )}
        </>
      ) : (
        <p>{t(view.isRejected ? 'promise.history.rejected' : 'promise.not-yet')}</p>
      )}
      <DayForm action={view.href} on={view.on} label={t('promise.choose-day')} />
    </section>
  )
}

function Passage({ view: { passage } }: { view: CommitmentView }) {
  return (
    <section class="promise-part" aria-labelledby="zin">
      <h2 id="zin">{t('promise.text')}</h2>
      <figure class="passage">
        <blockquote lang="nl">
          {passage.before && <span class="around">{passage.before} </span>}
          <strong>
            {passage.lead}
            {passage.termWords && <mark>{passage.termWords}</mark>}
            {passage.rest}
          </strong>
          {passage.after && <span class="around"> {passage.after}</span>}
        </blockquote>
        <figcaption>
          <span lang="nl">{passage.place}</span> <a href={passage.href}>{t('promise.text.open')}</a>
        </figcaption>
      </figure>
    </section>
  )
}
