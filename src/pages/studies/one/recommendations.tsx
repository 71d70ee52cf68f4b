import { t } from '../../parts/messages/t.ts'
import { Reason } from '../../parts/reasons/reason.tsx'
import { StatusBadge } from '../../parts/reasons/status.tsx'
import type { StudyView } from './view.ts'
import type { AnswerView, RecommendationView } from './view-answers.ts'

/** What the study advises, each with what was answered to it. */
export function Recommendations({ view: { recommendations } }: { view: StudyView }) {
  return (
    <section class="promise-part" aria-labelledby="aanbevelingen">
      <h2 id="aanbevelingen">{t('study.recommendations')}</h2>
      {recommendations.length === 0 ? (
        <p class="note">{t('study.recommendations.none')}</p>
      ) : (
        <ol class="advice-list">
          {recommendations.map((it) => (
            <Recommendation key={it.href} it={it} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Recommendation({ it }: { it: RecommendationView }) {
  return (
    <li class="advice recommendations">
      <blockquote class="quote" lang="nl">
        <a href={it.href}>{it.text}</a>
      </blockquote>
      {it.answers.length === 0 ? (
        <p class="note">{t('study.recommendations.unanswered')}</p>
      ) : (
        <ul class="answers">
          {it.answers.map((answer) => (
            <Answer key={answer.href + answer.inWords} it={answer} />
          ))}
        </ul>
      )}
    </li>
  )
}

const Answer = ({ it }: { it: AnswerView }) => (
  <li class="answer">
    <p class="found-type">{it.inWords}</p>
    <blockquote class="quote" lang="nl">
      <a href={it.href}>{it.text}</a>
    </blockquote>
    <p class="meta">
      <span lang="nl">{it.document}</span>
      {it.day && <time dateTime={it.day}>{it.dayInWords}</time>}
      {it.promise && (
        <span>
          <a href={it.promise.href}>{t('study.answer.promise')}</a> <StatusBadge status={it.promise.status} />
        </span>
      )}
    </p>
    <Reason reason={it.reason} />
  </li>
)
