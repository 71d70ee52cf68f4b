import { t } from '../parts/messages/t.ts'
import { SIGN_OUT } from './names.ts'

/** A form, for a link could be followed by a program that fetches ahead. */
export function SignOut({ token, isAlone = false }: { token: string; isAlone?: boolean }) {
  const button = <button type="submit">{t('sign-out')}</button>
  return (
    <form method="post" action={SIGN_OUT} class={isAlone ? undefined : 'sign-out'}>
      <input type="hidden" name="sleutel" value={token} />
      {isAlone ? <p class="buttons">{button}</p> : button}
    </form>
  )
}
