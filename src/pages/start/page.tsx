import { dayInWords } from '../parts/days.ts'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { isPage } from '../parts/layout/nav.ts'
import { counted, numeral, t } from '../parts/messages/t.ts'
import { SearchBox } from '../search/box.tsx'
import { Commitments } from './commitments.tsx'
import { Documents } from './documents.tsx'
import { Months } from './months.tsx'
import type { Figure, StartView } from './view.ts'

/** `/`: where the promises stand today, which terms end next, and the newest documents. */
export function startPage(view: StartView): string {
  return html(
    <Layout title={t('site.name')} current="/">
      <header class="hero">
        <h1>{t('start.title')}</h1>
        <p class="lead">{t('start.lead')}</p>
        {view.documents > 0 && isPage('/zoeken') && <SearchBox label={t('start.search')} />}
      </header>
      {view.documents === 0 ? <Empty /> : <Filled view={view} />}
    </Layout>,
  )
}

function Filled({ view }: { view: StartView }) {
  const { next, overdue, today } = view
  return (
    <>
      <section aria-labelledby="stand">
        <h2 id="stand">{t('start.standing', { day: dayInWords(today) })}</h2>
        <dl class="figures">
          {view.figures.map((it) => (
            <FigureItem key={it.name} it={it} />
          ))}
        </dl>
        <p class="note">{lookedThrough(view.looked)}</p>
      </section>
      <section class="terms-ahead" aria-labelledby="termijnen">
        <h2 id="termijnen">{t('start.months')}</h2>
        <Months months={view.months} today={today} />
      </section>
      {next.length > 0 && (
        <Commitments
          id="eerst"
          title={t('start.next')}
          intro={t('start.next.intro')}
          commitments={next}
          today={today}
        />
      )}
      {overdue.length > 0 && (
        <Commitments
          {...{ id: 'verstreken', title: t('start.overdue'), intro: t('start.overdue.intro') }}
          {...{ commitments: overdue, today }}
        />
      )}
      {next.length + overdue.length === 0 && <p class="note">{t('start.commitments.none')}</p>}
      <Documents newest={view.newest} documents={view.documents} />
    </>
  )
}

function FigureItem({ it: { name, n, href } }: { it: Figure }) {
  return (
    <div class={`figure-${name}`}>
      <dt>{t(`start.figure.${name}`)}</dt>
      <dd>{href && n > 0 ? <a href={href}>{numeral(n)}</a> : numeral(n)}</dd>
      <dd class="figure-note">{t(`start.figure.${name}.note`)}</dd>
    </div>
  )
}

function lookedThrough({ documents, upTo }: StartView['looked']): string {
  const values = { documents: counted('unit.documents', documents) }
  return upTo ? t('start.looked', { ...values, day: dayInWords(upTo) }) : t('start.looked.undated', values)
}

function Empty() {
  return (
    <section class="empty" aria-labelledby="leeg">
      <h2 id="leeg">{t('start.empty.title')}</h2>
      <p>{t('start.empty.text')}</p>
      <p>
        <code>{t('start.empty.command')}</code>
      </p>
    </section>
  )
}
