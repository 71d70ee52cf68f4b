import { Marked } from '../parts/list/marked.tsx'
import { noun, t } from '../parts/messages/t.ts'
import type { ResultView } from './view-results.ts'

/** Passages that were found, with what was looked for marked. */
export const Results = ({ results }: { results: readonly ResultView[] }) => (
  <ol class="result-list">
    {results.map((it, i) => (
      <Result key={i} it={it} />
    ))}
  </ol>
)

function Result({ it }: { it: ResultView }) {
  const isName = it.text === it.name
  return (
    <li class="result">
      <h2 lang="nl">
        <a href={it.href}>{isName ? <Marked text={it.text} marks={it.marks} /> : it.name}</a>
      </h2>
      <p class="meta">
        <span>{it.kind}</span>
        {it.day ? <time dateTime={it.day}>{it.dayInWords}</time> : <span class="missing">{t('search.no-date')}</span>}
        {it.sender && <span lang="nl">{it.sender}</span>}
        <span>{it.page === null ? t('search.document-itself') : t('search.page', { page: it.page })}</span>
      </p>
      {!isName && it.marks.length > 0 && (
        <blockquote lang="nl">
          <Marked text={it.text} marks={it.marks} />
        </blockquote>
      )}
      {it.facts.length > 0 && (
        <p class="counts">
          <span class="muted">{t('search.fact')}</span>
          {it.facts.map(({ kind, href }) => (
            <a key={kind} class={`count ${kind}`} href={href}>
              {noun(`kind.${kind}`, 1)}
            </a>
          ))}
        </p>
      )}
    </li>
  )
}
