import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { DataLinks } from '../parts/list/data-links.tsx'
import { Facets } from '../parts/list/facet-list.tsx'
import { More } from '../parts/list/more.tsx'
import { counted, type TextKey, t } from '../parts/messages/t.ts'
import { SearchBox } from './box.tsx'
import { Results } from './results.tsx'
import type { SearchView } from './view.ts'

/** `/zoeken`: passages and documents by their words. */
export function searchPage(view: SearchView): string {
  const title = view.words === '' ? t('search.title') : `${t('search.title')}: ${view.words}`
  return html(
    <Layout title={title} current="/zoeken">
      <header class="page-head">
        <h1>{t('search.title')}</h1>
        <p class="lead">{t('search.lead')}</p>
      </header>
      <SearchBox
        label={t('search.words')}
        words={view.words}
        kept={view.kept}
        problem={view.problem ? PROBLEM : undefined}
      />
      <Answer view={view} />
      <Help isOpen={view.words === '' || view.problem !== null} />
    </Layout>,
  )
}

const PROBLEM = 'zoek-probleem'

function Answer({ view }: { view: SearchView }) {
  if (view.problem) return <Problem problem={view.problem} />
  if (view.words === '') return <p class="note">{t('search.begin')}</p>
  return (
    <>
      {view.total > 0 && (
        <p class="result-count">
          <strong>{counted('search.total', view.total)}</strong> {t('search.counted-for', { words: view.words })}
        </p>
      )}
      <Facets facets={view.facets} />
      {view.results.length === 0 ? <Nothing words={view.words} /> : <Results results={view.results} />}
      <More first={view.first} next={view.next} label={t('list.more')} />
      <DataLinks links={[{ text: 'JSON', href: view.dataHref }]} />
    </>
  )
}

function Problem({ problem }: { problem: NonNullable<SearchView['problem']> }) {
  return (
    <div class="search-problem" id={PROBLEM} role="alert">
      <h2>{t('search.problem')}</h2>
      <p>
        {problem.text} {problem.at !== null && t('search.problem.at', { words: problem.at })}
      </p>
    </div>
  )
}

const Nothing = ({ words }: { words: string }) => (
  <div class="note">
    <p>{t('search.none', { words })}</p>
    <p>{t('search.none.help')}</p>
  </div>
)

// Examples in words that stand in letters of any field.
const FORMS: readonly [typed: string, means: TextKey][] = [
  ['onderzoek', 'search.help.word'],
  ['"in deze volgorde"', 'search.help.phrase'],
  ['vergunning*', 'search.help.prefix'],
  ['brug OF sluis', 'search.help.or'],
  ['brug NIET sluis', 'search.help.not'],
  ['30 573, nr. 171', 'search.help.paper'],
  ['1,5 miljoen', 'search.help.amount'],
]

function Help({ isOpen }: { isOpen: boolean }) {
  return (
    <details class="search-help" open={isOpen}>
      <summary>{t('search.help')}</summary>
      <dl>
        {FORMS.map(([typed, means]) => (
          <div key={typed}>
            <dt lang="nl">
              <a href={`/zoeken?zoek=${encodeURIComponent(typed)}`}>
                <code>{typed}</code>
              </a>
            </dt>
            <dd>{t(means)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
