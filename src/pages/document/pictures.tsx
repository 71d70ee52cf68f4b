import { t } from '../parts/messages/t.ts'
import type { PictureOf, PicturesView } from './view-pictures.ts'

/** Says whether pages can be seen as they were printed, and switches that on and off. */
export function Pictures({ pictures }: { pictures: PicturesView }) {
  if (pictures.isAllGone) return <p class="note">{t('picture.gone')}</p>
  return (
    <div class="pictures-switch">
      <p>
        <a href={pictures.switchHref}>{t(pictures.isBeside ? 'picture.hide' : 'picture.show')}</a>
      </p>
      {pictures.isSomeGone && <p class="note">{t('picture.gone.some')}</p>}
      {pictures.isBeside && <p class="note">{t('picture.who')}</p>}
    </div>
  )
}

/** The page as it was printed, beside its text. */
export function PageBeside({ picture: { href, page } }: { picture: PictureOf }) {
  return (
    <a class="page-picture" href={href} aria-label={t('picture.large', { page })}>
      <img src={href} alt={t('picture.alt', { page })} loading="lazy" />
    </a>
  )
}

/**
 * The page with the passage of a card outlined. It is there at once for the fact that was asked for; the other cards lead
 * to it, and the script shows it when one of them is opened. Lazy pictures would not do: browsers without script load all.
 */
export function PageOnCard({ picture: { href, page }, isAsked }: { picture: PictureOf; isAsked: boolean }) {
  const alt = t('picture.alt.fact', { page })
  if (!isAsked)
    return (
      <a class="page-picture on-card" href={href} data-alt={alt}>
        {t('picture.on-page', { page })}
      </a>
    )
  return (
    <a class="page-picture on-card seen" href={href} aria-label={t('picture.large', { page })}>
      <img src={href} alt={alt} />
    </a>
  )
}
