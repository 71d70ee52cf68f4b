import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'
import { visit } from '../parts/visit.ts'
import { Errors, type FormState, TextInput, Token } from './form.tsx'
import { NAME, QUEUE } from './names.ts'

/** `/beoordelen/naam`: under which name judgements are kept. */
export function namePage(state: FormState, isFixed: boolean): string {
  return html(
    <Layout title={t('review.name.title')} current={QUEUE}>
      <article class="review prose">
        <Errors errors={state.errors} />
        <h1>{t('review.name.title')}</h1>
        {isFixed ? (
          <p>{t(visit().account ? 'review.name.account' : 'review.name.fixed', { name: state.name ?? '' })}</p>
        ) : (
          <form class="judge" method="post" action={NAME}>
            <Token state={state} />
            <TextInput
              name="naam"
              label={t('review.name')}
              hint={t('review.name.hint')}
              state={state}
              value={state.name ?? ''}
              autocomplete="name"
            />
            <p class="buttons">
              <button type="submit">{t('review.name.save')}</button>
            </p>
          </form>
        )}
        <p>
          <a href={QUEUE}>{t('review.back')}</a>
        </p>
      </article>
    </Layout>,
  )
}
