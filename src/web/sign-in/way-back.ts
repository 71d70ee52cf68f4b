import { isSigning } from '../../pages/sign-in/names.ts'

const MOST = 1_000

/**
 * Where somebody goes after signing in: an address of this site, or the first page. A browser takes `//x` and `/\x` for
 * another site, and leaves out line ends.
 */
export function wayBack(given: string | undefined): string {
  if (given === undefined || given.length > MOST || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given)) return '/'
  const { origin, pathname, search } = new URL(given, 'http://here.invalid')
  // The way through `..` may end in `//`.
  if (origin !== 'http://here.invalid' || pathname.startsWith('//')) return '/'
  return isSigning(pathname) ? '/' : pathname + search
}
