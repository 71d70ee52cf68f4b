import type { ComponentChildren } from 'preact'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'
import { visit } from '../parts/visit.ts'
import { signInHref } from './names.ts'
import { SignOut } from './sign-out.tsx'

/** Why somebody is not signed in. */
export type Trouble = 'down' | 'refused' | 'denied' | 'expired' | 'no-role' | 'too-many'

export function signInTroublePage(why: Trouble, to: string): string {
  const title = t(`sign-in.${why}.title`)
  return html(
    <Layout title={title}>
      <Said title={title} lead={t(`sign-in.${why}`)}>
        <p>
          <a href={signInHref(to)}>{t('sign-in.again')}</a>
        </p>
        <p>
          <a href="/">{t('sign-in.read-on')}</a>
        </p>
      </Said>
    </Layout>,
  )
}

/** For who asked for the address itself, and after a button that was too old. */
export function signOutPage(): string {
  const person = visit().account?.person
  return html(
    <Layout title={t('sign-out.title')}>
      <Said title={t('sign-out.title')} lead={t('sign-out.ask', { name: person?.name ?? '' })}>
        {person && <SignOut token={person.token} isAlone />}
      </Said>
    </Layout>,
  )
}

/** `there`: where to sign out of the provider as well. A form may not lead to another site, so the page itself does. */
export function signedOutPage(there: string | null): string {
  const onward = there === null ? null : <meta http-equiv="refresh" content={`0; url=${there}`} />
  return html(
    <Layout title={t('sign-out.done.title')} head={onward}>
      <Said title={t('sign-out.done.title')} lead={t('sign-out.done')}>
        {there !== null && (
          <p>
            <a href={there} rel="noreferrer">
              {t('sign-out.there')}
            </a>
          </p>
        )}
        <p>
          <a href={signInHref('/')}>{t('sign-in')}</a>
        </p>
      </Said>
    </Layout>,
  )
}

interface SaidProps {
  readonly title: string
  readonly lead: string
  readonly children: ComponentChildren
}

const Said = ({ title, lead, children }: SaidProps) => (
  <div class="prose error-page">
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {children}
  </div>
)
