import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'

/** What a reader sees when there is no page to see. It never tells what the program was doing. */
export function errorPage(status: 404 | 405 | 500): string {
  return html(
    <Layout title={t(`error.${status}.title`)}>
      <div class="prose error-page">
        <p class="kicker">{status}</p>
        <h1>{t(`error.${status}.title`)}</h1>
        <p class="lead">{t(`error.${status}.text`)}</p>
        <p>
          <a href="/">{t('error.back')}</a>
        </p>
      </div>
    </Layout>,
  )
}
