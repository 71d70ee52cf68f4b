import { t } from '../../parts/messages/t.ts'
import { Basis, Sources } from '../parts/sources.tsx'
import type { DetailView, ResultView, TraceView } from './view-result.ts'

/** What came out, what is missing, what would turn it, and the way there. */
export function Result({ result }: { result: ResultView }) {
  const { outcome, title, about, because, missing, judgements, change, trace } = result
  return (
    <section class={`check-result panel outcome-${outcome}`} aria-labelledby="uitkomst-titel">
      <h2 id="uitkomst-titel">
        <span class="check-mark" aria-hidden="true">
          {MARKS[outcome]}
        </span>{' '}
        {t('check.outcome')}: {title}
      </h2>
      <p>{about}</p>
      {because && <p class="note">{because}</p>}
      {missing.length > 0 && <Listed title={t('check.missing')} items={missing} />}
      {judgements.length > 0 && <Listed title={t('check.judgements')} items={judgements} />}
      {change && (
        <>
          <h3>{t('check.change')}</h3>
          <p>{change}</p>
        </>
      )}
      {trace.length > 0 && (
        <>
          <h3>{t('check.why')}</h3>
          <ul class="conditions trace-conditions">
            {trace.map((it) => (
              <Condition key={it.id} condition={it} />
            ))}
          </ul>
        </>
      )}
      <ReceiptOf result={result} />
      <p class="note">{t('schemes.disclaimer')}</p>
    </section>
  )
}

const MARKS = { met: '✓', not_met: '✗', undecided: '?', judgement: '⚖', no_rule: '–' } as const

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="check-list">
        {items.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </>
  )
}

function Condition({
  condition: { outcome, outcomeInWords, text, hint, details, basis, of },
}: {
  condition: TraceView
}) {
  return (
    <li>
      <p class={`outcome-${outcome}`}>
        <span class="check-mark" aria-hidden="true">
          {MARKS[outcome]}
        </span>{' '}
        {text} <span class="check-word">{outcomeInWords}</span>
        {hint && <span class="condition-hint">{hint}</span>}
        <Basis basis={basis} />
      </p>
      {details.length > 0 && (
        <ul class="check-details">
          {details.map((it) => (
            <li key={it.text}>
              <Told detail={it} />
            </li>
          ))}
        </ul>
      )}
      {of.length > 0 && (
        <ul>
          {of.map((it) => (
            <Condition key={it.id} condition={it} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Told({ detail: { text, href, sources, isMissing } }: { detail: DetailView }) {
  return (
    <>
      {href === null ? <span class={isMissing ? 'missing' : undefined}>{text}</span> : <a href={href}>{text}</a>}
      {sources.length > 0 && (
        <>
          {' '}
          <Sources sources={sources} />
        </>
      )}
    </>
  )
}

/** With these anybody can make the same decision again and compare. */
function ReceiptOf({ result: { receipt } }: { result: ResultView }) {
  const rows = [
    [t('check.receipt.engine'), receipt.engine],
    [t('check.receipt.rule'), receipt.rule],
    ...receipt.schemes.map((it) => [it.id, it.hash]),
    [t('check.receipt.input'), receipt.input],
    [t('check.receipt.outcome'), receipt.outcome],
  ]
  return (
    <details class="scheme-others">
      <summary>{t('check.receipt')}</summary>
      <p class="note">{t('check.receipt.about')}</p>
      <dl class="check-receipt">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
