import { t } from '../parts/messages/t.ts'
import { visit } from '../parts/visit.ts'
import { signInHref } from './names.ts'
import { SignOut } from './sign-out.tsx'

/** At the top of every page of a site that people share: who is signed in, or a way to do so. */
export function Who() {
  const { account, address } = visit()
  if (account === null) return null
  const { person } = account
  if (person === null)
    return (
      <a href={signInHref(address)} rel="nofollow">
        {t('sign-in')}
      </a>
    )
  return (
    <div class="signed-in">
      <span>
        {person.name} <span class="signed-in-role">({t(`sign-in.role.${person.role}`)})</span>
      </span>
      <SignOut token={person.token} />
    </div>
  )
}
