import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'
import { dutch } from '../parts/visit.ts'
import { Cards } from './cards.tsx'
import { Head } from './head.tsx'
import { Legend } from './legend.tsx'
import { Pictures } from './pictures.tsx'
import { Problems } from './problems.tsx'
import { Sheets } from './sheets.tsx'
import type { DocumentView, SliceView } from './view.ts'
import type { ContentsView } from './view-surroundings.ts'

/** `/documenten/{id}`: the text as printed, what was found in it marked, the reason of each one click away. */
export function documentPage(view: DocumentView): string {
  return html(
    <Layout title={view.name} titleLang={dutch()} current="/documenten">
      <article class="document">
        <Head name={view.name} head={view.head} />
        <Problems problems={view.problems} />
        <div class={view.pictures?.isBeside ? 'reader with-pictures' : 'reader'}>
          <div class="reader-side">
            <Contents contents={view.contents} />
            {view.cards.length > 0 && <p class="reader-hint">{t('doc.choose')}</p>}
          </div>
          <section class="reader-text" aria-labelledby="tekst">
            <h2 id="tekst">{t('doc.text')}</h2>
            {view.pictures && <Pictures pictures={view.pictures} />}
            {view.isMasked && <p class="note">{t('doc.masked')}</p>}
            <Legend marked={view.marked} hasFurniture={view.hasFurniture} />
            <SliceLinks slice={view.slice} isBeside={view.pictures?.isBeside} />
            <Sheets sheets={view.sheets} />
            <SliceLinks slice={view.slice} isBeside={view.pictures?.isBeside} isRepeated />
          </section>
        </div>
        {view.review && (
          <p class="review-links">
            <a href={view.review.addHref}>{t('review.add.link')}</a>
            <a href={view.review.historyHref}>{t('review.history.document')}</a>
          </p>
        )}
        <Cards cards={view.cards} isPartly={view.slice.total > 1} />
      </article>
    </Layout>,
  )
}

function Contents({ contents }: { contents: readonly ContentsView[] }) {
  if (contents.length === 0) return null
  return (
    <nav class="contents" aria-labelledby="inhoudsopgave">
      <h2 id="inhoudsopgave">{t('doc.contents')}</h2>
      <ol>
        {contents.map((it) => (
          <li key={it.href} class={`level-${Math.min(it.level, 4)}`}>
            <a href={it.href} lang={dutch()}>
              {it.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface SliceLinksProps {
  readonly slice: SliceView
  readonly isBeside?: boolean | undefined
  readonly isRepeated?: boolean
}

function SliceLinks({ slice, isBeside = false, isRepeated = false }: SliceLinksProps) {
  const { number, total } = slice
  if (total === 1) return null
  const hrefOf = (n: number) => `?pagina=${n}${isBeside ? '&beeld=ja' : ''}`
  const pages = slice.first === slice.last ? slice.first : `${slice.first}–${slice.last}`
  return (
    <nav class="slices" aria-label={t(isRepeated ? 'doc.slices.below' : 'doc.slices')}>
      {number > 1 ? <a href={hrefOf(number - 1)} rel="prev">{`← ${t('doc.slice.previous')}`}</a> : <span />}
      <span>
        {t('doc.slice', { n: number, total })} <span class="muted">({t('doc.slice.pages', { pages })})</span>
      </span>
      {number < total ? <a href={hrefOf(number + 1)} rel="next">{`${t('doc.slice.next')} →`}</a> : <span />}
    </nav>
  )
}
