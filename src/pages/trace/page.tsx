import { dayInWords } from '../parts/days.ts'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'
import { Reason } from '../parts/reasons/reason.tsx'
import { StatusBadge } from '../parts/reasons/status.tsx'
import { shortened } from '../parts/text.ts'
import { Drawing } from './graph.tsx'
import type { NodeView, StepView, TraceView } from './view.ts'

/** `/spoor/{id}`: from study to reaction to promise to what came of it, as a drawing and as a list. */
export function tracePage(view: TraceView): string {
  return html(
    <Layout title={`${t('trace.title')}: ${view.title}`} current={view.back.href}>
      <header class="page-head">
        <p class="kicker">{t('trace.title')}</p>
        <h1 lang="nl">{shortened(view.title, MOST_TITLE)}</h1>
        <p class="muted">{t('trace.lead', { day: dayInWords(view.on) })}</p>
        <p>
          <a href={view.back.href}>{view.back.text}</a>
        </p>
      </header>
      {view.graph ? <Drawing graph={view.graph} /> : <p class="note">{t('trace.none')}</p>}
      {view.isCut && <p class="note">{t('trace.cut')}</p>}
      {view.nodes.length > 0 && (
        <section class="promise-part" aria-labelledby="lijst">
          <h2 id="lijst">{t('trace.list')}</h2>
          <ol class="trace-list">
            {view.nodes.map((it) => (
              <Node key={it.index} it={it} />
            ))}
          </ol>
        </section>
      )}
    </Layout>,
  )
}

const MOST_TITLE = 140

function Node({ it }: { it: NodeView }) {
  return (
    <li class={`trace-node ${it.kind}`} id={it.anchor} tabIndex={-1}>
      <p class="trace-node-head">
        <span class="trace-node-sort">{it.sort}</span>{' '}
        {it.day ? <time dateTime={it.day}>{it.dayInWords}</time> : <span class="missing">{it.dayInWords}</span>}
        {it.isStart && <span class="muted">({t('trace.start')})</span>}
        {it.status && <StatusBadge status={it.status} />}
      </p>
      <blockquote lang="nl">
        <a href={it.href}>{it.text}</a>
      </blockquote>
      {it.kind !== 'whole' && it.documentHref !== null && (
        <p class="meta">
          <a href={it.documentHref} lang="nl">
            {it.document}
          </a>
        </p>
      )}
      {it.from.length > 0 && (
        <ul class="trace-steps">
          {it.from.map((step) => (
            <From key={`${step.anchor} ${step.inWords}`} step={step} />
          ))}
        </ul>
      )}
    </li>
  )
}

const From = ({ step }: { step: StepView }) => (
  <li>
    <p>
      <strong>{step.inWords}</strong>:{' '}
      <a href={`#${step.anchor}`} lang="nl">
        {shortened(step.text, MOST_STEP)}
      </a>
    </p>
    {step.reason && <Reason reason={step.reason} />}
  </li>
)

const MOST_STEP = 110
