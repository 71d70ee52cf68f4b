import { t } from '../parts/messages/t.ts'
import { SIGN_OUT } from './names.ts'

/** A form, for a link could be followed by a program that fetches ahead. */
export function SignOut({ token, isButton = false }: { token: string; isButton?: boolean }) {
  return (
    <form method="post" action={SIGN_OUT} class={isButton ? 'judge' : 'sign-out'}>
      <input type="hidden" name="sleutel" value={token} />
      <button type="submit">{t('sign-out')}</button>
    </form>
  )
}
