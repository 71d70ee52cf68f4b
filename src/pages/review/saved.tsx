import { t } from '../parts/messages/t.ts'
import { itemHref } from './names.ts'

/** What was kept just before, so that it can be looked at again. */
export interface SavedView {
  readonly document: string
  readonly fact: string
}

export function Saved({ saved }: { saved: SavedView | null }) {
  if (!saved) return null
  return (
    <p class="saved" role="status">
      {t('review.saved')} <a href={itemHref(saved.document, saved.fact)}>{t('review.saved.look')}</a>
    </p>
  )
}
