import type { ComponentChildren } from 'preact'
import { t } from '../messages/t.ts'
import { shortened } from '../text.ts'

interface LayoutProps {
  readonly title: string
  /** The path of the page in the main menu, when it stands there. */
  readonly current?: string
  readonly children: ComponentChildren
}

// Longer titles are cut off by every browser and list of bookmarks.
const MOST_TITLE = 50

/** What stands around every page. */
export function Layout({ title, current, children }: LayoutProps) {
  const name = t('site.name')
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === name ? name : `${shortened(title, MOST_TITLE)} · ${name}`}</title>
        <link rel="stylesheet" href="/stijl.css" />
        <link rel="icon" href="/icoon.svg" type="image/svg+xml" />
        <script src="/script.js" defer />
      </head>
      <body>
        <a class="skip" href="#inhoud">
          {t('site.skip')}
        </a>
        <header class="site-header">
          <div class="wrap site-header-row">
            <a class="brand" href="/">
              <Mark />
              <span>{name}</span>
            </a>
            <nav aria-label={t('site.nav')}>
              <ul class="site-nav">
                <NavItem href="/" current={current} text={t('site.nav.start')} />
                <NavItem href="/over/hoe-wij-lezen" current={current} text={t('site.nav.how')} />
              </ul>
            </nav>
          </div>
        </header>
        <main id="inhoud" class="wrap" tabIndex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <div class="wrap">
            <p>{t('site.footer')}</p>
            <ul class="site-footer-links">
              <li>
                <a href="/over/hoe-wij-lezen">{t('site.nav.how')}</a>
              </li>
              <li>
                <a href="/api/v1/documents">{t('site.nav.api')}</a>
              </li>
            </ul>
          </div>
        </footer>
      </body>
    </html>
  )
}

function NavItem({ href, current, text }: { href: string; current: string | undefined; text: string }) {
  return (
    <li>
      <a href={href} aria-current={href === current ? 'page' : undefined}>
        {text}
      </a>
    </li>
  )
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
