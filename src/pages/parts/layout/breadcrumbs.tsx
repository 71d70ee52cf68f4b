import { t } from '../messages/t.ts'
import { isHere, sectionOf } from './nav.ts'

export interface Crumb {
  readonly href: string
  readonly text: string
  /** When its words are of another language than the page. */
  readonly lang?: string | undefined
}

interface BreadcrumbsProps {
  readonly title: string
  readonly titleLang: string | undefined
  readonly current: string | undefined
  /** Between the part of the menu and the page itself. */
  readonly between: readonly Crumb[]
}

/** Where the page stands, from the first page down. The first page has none. */
export function Breadcrumbs({ title, titleLang, current, between }: BreadcrumbsProps) {
  if (current === '/') return null
  const section = sectionOf(current)
  const isItself = section !== null && section.href === current && isHere(section.href)
  const crumbs: Crumb[] = [
    { href: '/', text: t('site.nav.start') },
    ...(section && !isItself ? [{ href: section.href, text: t(section.text) }] : []),
    ...between,
  ]
  return (
    <nav class="wrap breadcrumbs" aria-label={t('site.breadcrumbs')}>
      <ol>
        {crumbs.map((it) => (
          <li key={it.href}>
            <a href={it.href} lang={it.lang}>
              {it.text}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page" lang={titleLang}>
            {title}
          </span>
        </li>
      </ol>
    </nav>
  )
}
