import { t } from '../parts/messages/t.ts'
import { StatusBadge } from '../parts/reasons/status.tsx'
import type { CommitmentRow } from './view-rows.ts'

/** Commitments in a list: the sentence itself, where it stands, and by when it is due. */
export const Rows = ({ rows }: { rows: readonly CommitmentRow[] }) => (
  <ol class="promise-list">
    {rows.map((it) => (
      <Row key={it.href} it={it} />
    ))}
  </ol>
)

function Row({ it }: { it: CommitmentRow }) {
  return (
    <li class="promise-row">
      <div class="promise-row-state">
        <StatusBadge status={it.status} isLate={it.isLate} />
        {it.due ? <time dateTime={it.due}>{it.dueInWords}</time> : <span class="missing">{it.dueInWords}</span>}
      </div>
      <div class="promise-row-body">
        <blockquote lang="nl">
          <a href={it.href}>{it.text}</a>
        </blockquote>
        <p class="meta">
          <a href={it.documentHref} lang="nl">
            {it.document}
          </a>
          {it.day && <time dateTime={it.day}>{it.dayInWords}</time>}
          <span lang="nl">{it.ministry ?? t('promises.unknown-ministry')}</span>
        </p>
      </div>
    </li>
  )
}
