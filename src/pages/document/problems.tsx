import { t } from '../parts/messages/t.ts'
import { ProblemWords } from '../parts/problem-words.tsx'
import type { ProblemView } from './view-surroundings.ts'

/** What could not be read, with the place. */
export function Problems({ problems }: { problems: ProblemView }) {
  if (problems.shown.length === 0) return null
  return (
    <section class="problems" aria-labelledby="problemen">
      <h2 id="problemen">{t('doc.problems')}</h2>
      <ul>
        {problems.shown.map((it, i) => (
          <li key={i} class={`problem ${it.severity}`}>
            <strong class="problem-severity">{t(`doc.problem.${it.severity}`)}</strong>{' '}
            <ProblemWords meaning={it.meaning} message={it.message} />{' '}
            {it.places.map((place) => (
              <a key={place.href} href={place.href}>
                {t('doc.evidence.page', { page: place.page })}
              </a>
            ))}
          </li>
        ))}
      </ul>
      {problems.more > 0 && <p class="muted">{t('doc.problems.more', { n: problems.more })}</p>}
    </section>
  )
}
