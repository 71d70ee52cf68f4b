import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { counted, numeral, t } from '../parts/messages/t.ts'
import { dutch } from '../parts/visit.ts'
import { mapHref } from './names.ts'
import { MapPicture, Sign } from './picture.tsx'
import type { StudyOnMap } from './studies.ts'
import { MapTable } from './table.tsx'
import type { MapView } from './view.ts'

/** `/kaart`: which themes were studied when and how, and where nothing is. */
export function mapPage(view: MapView): string {
  const { chosen } = view
  const title = chosen.theme ?? t('map.title')
  const titleLang = chosen.theme === null ? undefined : dutch()
  return html(
    <Layout title={title} titleLang={titleLang} current={chosen.theme === null ? '/kaart' : '/kaart/thema'}>
      <header class="prose">
        <h1 lang={titleLang}>{title}</h1>
        <p class="lead">{t('map.lead')}</p>
      </header>
      {view.total === 0 ? <p class="note map-empty">{t('map.empty')}</p> : <Filled view={view} />}
    </Layout>,
  )
}

function Filled({ view }: { view: MapView }) {
  return (
    <>
      <Moments view={view} />
      <figure class="map-figure panel">
        <MapPicture rows={view.rows} years={view.years} />
        <figcaption class="note">{t('map.picture')}</figcaption>
      </figure>
      <section class="map-section" aria-labelledby="tabel">
        <h2 id="tabel">{t('map.table')}</h2>
        <MapTable view={view} />
      </section>
      <Studies view={view} />
    </>
  )
}

/** What the signs mean; each is also a choice. */
function Moments({ view: { moments, chosen } }: { view: MapView }) {
  return (
    <nav class="choices" aria-label={t('map.moments')}>
      <ul>
        <li>
          <a href={mapHref({ ...chosen, moment: null })} aria-current={chosen.moment === null ? 'true' : undefined}>
            {t('map.moment.all')}
          </a>
        </li>
        {moments.map(({ moment, count }) => (
          <li key={moment}>
            <a href={mapHref({ ...chosen, moment })} aria-current={moment === chosen.moment ? 'true' : undefined}>
              <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
                <Sign moment={moment} />
              </svg>{' '}
              {t(`map.moment.${moment}`)} <span class="muted">{numeral(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Studies({ view: { studies, moreStudies, chosen } }: { view: MapView }) {
  const isAll = chosen.moment === null && chosen.theme === null && chosen.year === null
  return (
    <section class="map-section" aria-labelledby="onderzoeken">
      <h2 id="onderzoeken">
        {counted('kind.studies', studies.length + moreStudies)}
        {chosen.year !== null && ` · ${chosen.year}`}
        {chosen.moment !== null && ` · ${t(`map.moment.${chosen.moment}`)}`}
      </h2>
      {!isAll && (
        <p>
          <a href="/kaart">{t('map.all')}</a>
        </p>
      )}
      <ul class="study-list">
        {studies.map((it) => (
          <Study key={it.href} it={it} />
        ))}
      </ul>
      {moreStudies > 0 && <p class="note">{t('map.more', { n: numeral(moreStudies) })}</p>}
    </section>
  )
}

function Study({ it }: { it: StudyOnMap }) {
  const meta = [it.types.join(', '), it.status, it.theme, it.subtheme, it.organisations.join(', ')].filter(Boolean)
  return (
    <li>
      <h3>
        <a href={it.href} lang={it.title === null ? undefined : dutch()}>
          {it.title ?? t('map.untitled')}
        </a>
      </h3>
      <p class="meta">
        <span>{it.year ?? t('map.year.none')}</span>
        {meta.map((text) => (
          <span key={text} lang={dutch()}>
            {text}
          </span>
        ))}
      </p>
    </li>
  )
}
