import { numeral, t } from '../parts/messages/t.ts'
import { Timeline, TimelineLegend } from '../parts/timeline/timeline.tsx'
import type { CommitmentView } from './view-commitments.ts'

interface CommitmentsProps {
  readonly commitments: readonly CommitmentView[]
  readonly more: number
  readonly today: string
}

/** The promises with a term: the sentence itself, where it stands, and the term as a picture. */
export function Commitments({ commitments, more, today }: CommitmentsProps) {
  return (
    <section class="promises" aria-labelledby="toezeggingen">
      <h2 id="toezeggingen">{t('start.commitments')}</h2>
      {commitments.length === 0 ? (
        <p class="note">{t('start.commitments.none')}</p>
      ) : (
        <>
          <p class="section-intro">{t('start.commitments.intro')}</p>
          <TimelineLegend today={today} />
          <ol class="commitment-list">
            {commitments.map((it) => (
              <Commitment key={it.href} it={it} today={today} />
            ))}
          </ol>
        </>
      )}
      {more > 0 && (
        <p>
          <a href="/?toezeggingen=alle#toezeggingen">
            {t('start.commitments.all', { n: numeral(more + commitments.length) })}
          </a>
        </p>
      )}
    </section>
  )
}

function Commitment({ it, today }: { it: CommitmentView; today: string }) {
  return (
    <li class="commitment">
      <div class="commitment-term">
        <strong>{it.termInWords}</strong>
        <span class={`state ${it.isPast ? 'past' : 'ahead'}`}>
          {t(it.isPast ? 'start.commitments.past' : 'start.commitments.ahead')}
        </span>
      </div>
      <div class="commitment-body">
        <blockquote>
          <a href={it.href}>
            {it.before}
            {it.termWords && <mark>{it.termWords}</mark>}
            {it.after}
          </a>
        </blockquote>
        <p class="meta">
          <span>{it.document}</span>
          {it.documentDay && <time dateTime={it.documentDay}>{it.documentDayInWords}</time>}
          {it.sender && <span>{it.sender}</span>}
        </p>
        <Timeline scale={it.scale} documentDay={it.documentDay} term={it.term} today={today} isPast={it.isPast} />
      </div>
    </li>
  )
}
