import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'
import { QUEUE } from './names.ts'

/** Why a page for judging or what was sent to it is refused. */
export type Refused = 'not-you' | 'not-your-role' | 'elsewhere' | 'too-large' | 'no-form'

export function refusedPage(why: Refused): string {
  return html(
    <Layout title={t('review.refused.title')} current={QUEUE}>
      <div class="prose error-page">
        <h1>{t('review.refused.title')}</h1>
        <p class="lead">{t(`review.refused.${why}`)}</p>
        <p>
          <a href="/">{t('error.back')}</a>
        </p>
      </div>
    </Layout>,
  )
}
