import type { TextKey } from '../messages/t.ts'
import { visit } from '../visit.ts'

export interface NavLink {
  readonly href: string
  readonly text: TextKey
}

// The main menu, in this order. What the site has no page for is left out, so a room of the site that is new appears
// here by having an address.
const MENU: readonly NavLink[] = [
  { href: '/', text: 'site.nav.start' },
  { href: '/zoeken', text: 'site.nav.search' },
  { href: '/toezeggingen', text: 'site.nav.commitments' },
  { href: '/onderzoeken', text: 'site.nav.studies' },
  { href: '/documenten', text: 'site.nav.documents' },
  { href: '/regelingen', text: 'site.nav.schemes' },
  { href: '/kaart', text: 'site.nav.map' },
  { href: '/overzicht', text: 'site.nav.yearly' },
  { href: '/beoordelen', text: 'site.nav.review' },
  { href: '/over', text: 'site.nav.about' },
]

const ABOUT: readonly NavLink[] = [
  { href: '/over/hoe-wij-lezen', text: 'site.nav.how' },
  { href: '/over/hoe-nauwkeurig', text: 'site.nav.accuracy' },
  { href: '/over/bronnen', text: 'site.nav.sources' },
  { href: '/over/algoritmeregister', text: 'site.nav.algorithm' },
  { href: '/over/privacy', text: 'site.nav.privacy' },
  { href: '/over/toegankelijkheid', text: 'site.nav.accessibility' },
  { href: '/over/api', text: 'site.nav.api' },
]

export const isPage = (href: string): boolean =>
  (visit().addresses?.has(href) ?? true) && (href !== '/beoordelen' || (visit().account?.mayJudge ?? true))

/** The page that is being shown is this one, whatever its question; many pages belong to the same part of the menu. */
export const isHere = (href: string): boolean => visit().address.split('?', 1)[0] === href

export const menu = (): readonly NavLink[] => MENU.filter((it) => isPage(it.href))
export const aboutLinks = (): readonly NavLink[] => ABOUT.filter((it) => isPage(it.href))

/** The part of the menu that a page belongs to: «/documenten» for the address of one document. */
export function sectionOf(current: string | undefined): NavLink | null {
  if (current === undefined) return null
  return menu().find((it) => it.href !== '/' && (current === it.href || current.startsWith(`${it.href}/`))) ?? null
}
