import { t } from '../parts/messages/t.ts'
import { StatusBadge } from '../parts/reasons/status.tsx'
import { Timeline, TimelineLegend } from '../parts/timeline/timeline.tsx'
import { dutch } from '../parts/visit.ts'
import type { CommitmentView } from './view-commitments.ts'

interface CommitmentsProps {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly commitments: readonly CommitmentView[]
  readonly today: string
}

/** Promises with a term: the sentence itself, where it stands, and the term as a picture. */
export function Commitments({ id, title, intro, commitments, today }: CommitmentsProps) {
  return (
    <section class="promises" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="section-intro">{intro}</p>
      <TimelineLegend today={today} />
      <ol class="commitment-list">
        {commitments.map((it) => (
          <Commitment key={it.href} it={it} today={today} />
        ))}
      </ol>
    </section>
  )
}

function Commitment({ it, today }: { it: CommitmentView; today: string }) {
  return (
    <li class="commitment">
      <div class="commitment-term">
        <strong>{it.termInWords}</strong>
        <StatusBadge status={it.status} />
      </div>
      <div class="commitment-body">
        <blockquote lang={dutch()}>
          <a href={it.href}>
            {it.before}
            {it.termWords && <mark>{it.termWords}</mark>}
            {it.after}
          </a>
        </blockquote>
        <p class="meta">
          <span lang={it.isTitled ? dutch() : undefined}>{it.document}</span>
          {it.documentDay && <time dateTime={it.documentDay}>{it.documentDayInWords}</time>}
          {it.department && <span lang={dutch()}>{it.department}</span>}
          {it.storyHref && <a href={it.storyHref}>{t('start.story')}</a>}
        </p>
        <Timeline scale={it.scale} documentDay={it.documentDay} term={it.term} today={today} isPast={it.isPast} />
      </div>
    </li>
  )
}
