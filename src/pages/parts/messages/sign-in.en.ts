import type { signInNl } from './sign-in.nl.ts'
import type { Translated } from './translated.ts'

export const signInEn = {
  'sign-in': 'Sign in',
  'sign-in.role.reader': 'reader',
  'sign-in.role.reviewer': 'reviewer',
  'sign-in.role.administrator': 'administrator',
  'sign-in.again': 'Sign in again',
  'sign-in.read-on': 'Go to the overview',
  'sign-in.down.title': 'Signing in does not work now',
  'sign-in.down':
    'The service with which you sign in does not answer. Try again in a few minutes. The rest of the site works as usual.',
  'sign-in.refused.title': 'You could not be signed in',
  'sign-in.refused': 'The answer of the sign-in service was not right. You are not signed in. Please try again.',
  'sign-in.denied.title': 'You are not signed in',
  'sign-in.denied': 'The sign-in service did not let you in, or you stopped.',
  'sign-in.expired.title': 'You could not be signed in',
  'sign-in.expired': 'Signing in took too long, or began in another window. Please try again.',
  'sign-in.no-role.title': 'You have no role here yet',
  'sign-in.no-role':
    'Your account is known, but has no role on this site. Ask the administrator to give you one, and then sign in again.',
  'sign-in.too-many.title': 'Too many attempts',
  'sign-in.too-many': 'There are too many attempts to sign in. Wait a minute and then try again.',
  'sign-in.over.title': 'You are no longer signed in',
  'sign-in.over': 'Nothing was kept. Sign in again and fill in the form once more.',
  'sign-in.over.typed': 'This is what you wrote',
  'sign-out': 'Sign out',
  'sign-out.title': 'Sign out',
  'sign-out.ask': 'You are signed in as {name}. Do you want to sign out?',
  'sign-out.done.title': 'You are signed out',
  'sign-out.done': 'You are not (or no longer) signed in on this site.',
  'sign-out.there': 'Sign out of the sign-in service as well',
  'privacy.account.title': 'When you sign in',
  'privacy.account.text':
    'You sign in with your own organisation. Your password never comes to us.\nAs long as you are signed in, we remember your name, your role and a code that belongs to your account. We then also keep the proof of the sign-in service, to sign you out there. That proof may tell more about you, such as your e-mail address. We do not use that. When you sign out, we throw all of it away.\nThere are two cookies. “sessie” keeps that you are signed in. “aanmelding” is there for ten minutes while you sign in. They go when you sign out or close the browser.\nDo you judge something? Then your name and your code are in the journal. Only people who may judge too see that name.',
  'review.name.account': 'You judge as {name}. This name belongs to your account.',
  'review.refused.not-your-role':
    'Your role is reader. Reviewers and administrators can judge here. Ask the administrator for another role.',
} as const satisfies Translated<typeof signInNl>
