export const SIGN_IN = '/aanmelden'
/** To which the provider sends people back; its operator must know it. */
export const WAY_IN = '/aanmelden/terug'
export const SIGN_OUT = '/afmelden'

/** Signing in or out, or on the way. */
export const isSigning = (path: string): boolean =>
  [SIGN_IN, SIGN_OUT].some((it) => path === it || path.startsWith(`${it}/`))

/** Signing in, and then on to where somebody was. */
export const signInHref = (to: string): string =>
  to === '/' ? SIGN_IN : `${SIGN_IN}?${new URLSearchParams({ terug: to })}`
