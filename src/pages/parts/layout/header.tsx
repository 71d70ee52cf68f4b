import { Who } from '../../sign-in/who.tsx'
import { t } from '../messages/t.ts'
import { seen, visit } from '../visit.ts'
import { isHere, menu, sectionOf } from './nav.ts'

/** The name of the site, the other language and the main menu. On a small screen the menu opens by a link to it. */
export function Header({ current }: { current: string | undefined }) {
  const other = visit().language === 'nl' ? 'en' : 'nl'
  return (
    <header class="site-header">
      <div class="wrap site-header-row">
        <a class="brand" href="/">
          <Mark />
          <span>{t('site.name')}</span>
        </a>
        <div class="site-tools">
          <Who />
          <a href={seen('taal', other)} lang={other} hreflang={other} rel="alternate" class="site-language">
            {other === 'en' ? 'English' : 'Nederlands'}
          </a>
          <a href="#menu" class="menu-open">
            {t('site.menu')}
          </a>
        </div>
      </div>
      <nav class="wrap site-menu" id="menu" aria-label={t('site.nav')}>
        <ul class="site-nav">
          {menu().map(({ href, text }) => (
            <li key={href}>
              <a href={href} aria-current={state(href, current)}>
                {t(text)}
              </a>
            </li>
          ))}
        </ul>
        <a href="#inhoud" class="menu-close">
          {t('site.menu.close')}
        </a>
      </nav>
    </header>
  )
}

function state(href: string, current: string | undefined): 'page' | 'true' | undefined {
  if (href === current && isHere(href)) return 'page'
  return href === sectionOf(current)?.href ? 'true' : undefined
}

// The trace from study to promise to rule: the same drawing as the icon.
function Mark() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path
        d="M6 25c9 0 3-11 11-11s3-8 9-8"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
      />
      <circle cx="6" cy="25" r="3.4" />
      <circle cx="16" cy="14.5" r="3.4" />
      <circle cx="26" cy="6" r="3.4" />
    </svg>
  )
}
