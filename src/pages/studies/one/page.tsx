import { Rows } from '../../commitments/rows.tsx'
import { html } from '../../parts/html.ts'
import { Layout } from '../../parts/layout/layout.tsx'
import { DataLinks } from '../../parts/list/data-links.tsx'
import { t } from '../../parts/messages/t.ts'
import { dutch } from '../../parts/visit.ts'
import { Recommendations } from './recommendations.tsx'
import type { StudyView } from './view.ts'

/** `/onderzoeken/{id}`: what a study found and advised, what was answered to it, and what was promised. */
export function studyPage(view: StudyView): string {
  return html(
    <Layout title={view.title} titleLang={dutch()} current="/onderzoeken">
      <article class="study">
        <header class="page-head">
          <p class="kicker">{t('study.kicker')}</p>
          <h1 lang="nl">{view.title}</h1>
          <p class="study-ways">
            {view.report ? <a href={view.report.href}>{t('study.report')}</a> : <span>{t('study.no-report')}</span>}{' '}
            <a href={view.traceHref}>{t('study.trace')}</a>
          </p>
        </header>
        {view.rows.length > 0 && <What view={view} />}
        <Conclusions view={view} />
        <Recommendations view={view} />
        <Promises view={view} />
        <Mentions view={view} />
        <DataLinks links={view.data} />
      </article>
    </Layout>,
  )
}

function What({ view: { rows, summary } }: { view: StudyView }) {
  return (
    <section class="promise-part" aria-labelledby="wat">
      <h2 id="wat">{t('study.what')}</h2>
      <dl class="rows">
        {rows.map((it) => (
          <div key={it.label}>
            <dt>{t(it.label)}</dt>
            <dd lang="nl">{it.value}</dd>
          </div>
        ))}
      </dl>
      {summary && (
        <blockquote class="quote" lang="nl">
          {summary}
        </blockquote>
      )}
    </section>
  )
}

function Conclusions({ view: { conclusions } }: { view: StudyView }) {
  return (
    <section class="promise-part" aria-labelledby="conclusies">
      <h2 id="conclusies">{t('study.conclusions')}</h2>
      {conclusions.length === 0 ? (
        <p class="note">{t('study.conclusions.none')}</p>
      ) : (
        <ul class="quotes findings">
          {conclusions.map((it) => (
            <li key={it.href}>
              <blockquote class="quote" lang="nl">
                <a href={it.href}>{it.text}</a>
              </blockquote>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Promises({ view: { promises, onInWords } }: { view: StudyView }) {
  return (
    <section class="promise-part" aria-labelledby="toezeggingen">
      <h2 id="toezeggingen">{t('study.promises')}</h2>
      {promises.length === 0 ? (
        <p class="note">{t('study.promises.none')}</p>
      ) : (
        <>
          <p class="note">{t('study.promises.on', { day: onInWords })}</p>
          <Rows rows={promises} />
        </>
      )}
    </section>
  )
}

function Mentions({ view: { mentions } }: { view: StudyView }) {
  if (mentions.length === 0) return null
  return (
    <section class="promise-part" aria-labelledby="genoemd">
      <h2 id="genoemd">{t('study.mentions')}</h2>
      <ul class="study-mentions">
        {mentions.map((it) => (
          <li key={it.href}>
            <a href={it.href} lang="nl">
              {it.name}
            </a>{' '}
            {it.day && <time dateTime={it.day}>{it.dayInWords}</time>}
          </li>
        ))}
      </ul>
    </section>
  )
}
