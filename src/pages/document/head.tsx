import { t } from '../parts/messages/t.ts'
import { dutch } from '../parts/visit.ts'
import type { EvidenceView, FieldView, HeadView } from './view-head.ts'

/** What the document is, field by field; a field that it does not mention says so. */
export function Head({ name, head }: { name: string; head: HeadView }) {
  return (
    <header class="document-head">
      <p class="kicker">{head.kind}</p>
      <h1 lang={dutch()}>{name}</h1>
      <dl class="fields">
        {head.fields.map((it) => (
          <div key={it.label}>
            <dt>{t(it.label)}</dt>
            <dd>
              {it.values.length > 0 ? it.values.map(value) : <span class="missing">{t('doc.not-mentioned')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {head.truncated.start && <p class="note">{t('doc.truncated.start')}</p>}
      {head.truncated.end && <p class="note">{t('doc.truncated.end')}</p>}
      <Evidence evidence={head.evidence} isDateDerived={head.isDateDerived} />
    </header>
  )
}

function value({ text, address, day }: FieldView['values'][number], i: number) {
  const shown = day ? <time dateTime={day}>{text}</time> : text
  return (
    <span key={i} class="field-value">
      {address ? (
        <a href={address.href} rel="noreferrer" title={t('doc.official', { where: address.where })}>
          {shown}
        </a>
      ) : (
        shown
      )}
    </span>
  )
}

function Evidence({ evidence, isDateDerived }: { evidence: readonly EvidenceView[]; isDateDerived: boolean }) {
  if (evidence.length === 0 && !isDateDerived) return null
  return (
    <details class="evidence">
      <summary>{t('doc.evidence')}</summary>
      {isDateDerived && <p>{t('doc.evidence.derived')}</p>}
      {evidence.length > 0 && <p>{t('doc.evidence.intro')}</p>}
      <ul>
        {evidence.map((it, i) => (
          <li key={i}>
            {it.label}: <q lang={dutch()}>{it.quote}</q>{' '}
            <a href={it.href}>{t('doc.evidence.page', { page: it.page })}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
