import type { Contact } from './operation.ts'

/** Whom to ask when the keeper of the site did not say; the domain can belong to nobody. */
export const NO_CONTACT: Contact = {
  name: 'Beheerder van deze site',
  email: 'beheerder@beleidsspoor.example',
  url: 'https://beleidsspoor.example/over/api',
}
