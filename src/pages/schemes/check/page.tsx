import { Choices } from '../../parts/choices.tsx'
import { html } from '../../parts/html.ts'
import { Layout } from '../../parts/layout/layout.tsx'
import { t } from '../../parts/messages/t.ts'
import { Errors, type FormState } from '../../review/form.tsx'
import { schemeHref } from '../parts/names.ts'
import { Fields } from './fields.tsx'
import { Result } from './result.tsx'
import type { CheckView } from './view.ts'

/** `/regelingen/{id}/nagaan`: what a rule says of a case, and why. The page keeps nothing of the case. */
export function checkPage(view: CheckView): string {
  const title = t('check.title', { name: view.name })
  const back = { href: schemeHref(view.id), text: view.name }
  return html(
    <Layout title={title} current={`/regelingen/${view.id}/nagaan`}>
      <header class="page-head">
        <p class="kicker">
          <a href={back.href}>{view.name}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{t('check.lead')}</p>
        <p class="note">{t('check.privacy')}</p>
      </header>
      {(view.result || view.errors.length > 0) && (
        <div id="uitkomst" tabIndex={-1}>
          {view.result ? <Result result={view.result} /> : <Errors errors={view.errors} title="check.error.title" />}
        </div>
      )}
      {view.rules.length > 1 && <Choices label={t('check.rules')} choices={view.rules} />}
      <CheckForm view={view} />
    </Layout>,
  )
}

function CheckForm({ view }: { view: CheckView }) {
  const state: FormState = { token: '', name: null, typed: view.typed, errors: view.errors }
  return (
    <form action={view.action} method="post" class="judge check-form" autocomplete="off">
      <h2>{view.rule}</h2>
      <p class="note">{t('check.empty')}</p>
      <Fields legend={t('check.dates')} fields={view.dates} state={state} />
      <Fields legend={t('check.facts')} fields={view.facts} state={state} />
      <p>
        <button class="button check-send" type="submit">
          {t('check.send')}
        </button>
      </p>
    </form>
  )
}
