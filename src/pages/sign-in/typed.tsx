import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'
import { signInHref } from './names.ts'

/** For who sent a form and was no longer signed in: what was typed is shown, so that it can be taken along. */
export function noLongerSignedInPage(to: string, typed: readonly string[]): string {
  return html(
    <Layout title={t('sign-in.over.title')}>
      <div class="prose error-page">
        <h1>{t('sign-in.over.title')}</h1>
        <p class="lead">{t('sign-in.over')}</p>
        {typed.length > 0 && (
          <section aria-labelledby="getypt">
            <h2 id="getypt">{t('sign-in.over.typed')}</h2>
            {typed.map((it) => (
              <blockquote key={it}>{it}</blockquote>
            ))}
          </section>
        )}
        <p>
          <a href={signInHref(to)}>{t('sign-in.again')}</a>
        </p>
      </div>
    </Layout>,
  )
}
