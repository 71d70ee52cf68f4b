import type { ComponentChildren } from 'preact'
import { t } from '../messages/t.ts'
import { shortened } from '../text.ts'
import { LANGUAGES, seen, visit } from '../visit.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

interface LayoutProps {
  readonly title: string
  /** When the title is in another language than the page, as that of a document can be: `dutch()`. */
  readonly titleLang?: string | undefined
  /** The address of the page, or of the part of the main menu to which it belongs. */
  readonly current?: string
  /** Pages between that part of the menu and this page. */
  readonly between?: readonly Crumb[]
  /** For the head: feeds and other forms of the same page. */
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}

// Longer titles are cut off by every browser and list of bookmarks.
const MOST_TITLE = 50

/** What stands around every page. */
export function Layout({ title, titleLang, current, between = [], head, children }: LayoutProps) {
  const { language, colours, address } = visit()
  const name = t('site.name')
  const shown = shortened(title, MOST_TITLE)
  return (
    <html lang={language} data-kleuren={colours}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={SCHEMES[colours]} />
        <title>{title === name ? name : `${shown} · ${name}`}</title>
        <link rel="stylesheet" href="/stijl.css" />
        <link rel="icon" href="/icoon.svg" type="image/svg+xml" />
        <link rel="canonical" href={address} />
        {LANGUAGES.map((it) => (
          <link key={it} rel="alternate" hreflang={it} href={seen('taal', it)} />
        ))}
        {head}
        <script src="/script.js" defer />
      </head>
      <body>
        <a class="skip" href="#inhoud">
          {t('site.skip')}
        </a>
        <Header current={current} />
        <Breadcrumbs title={shown} titleLang={titleLang} current={current} between={between} />
        <main id="inhoud" class="wrap" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  )
}

const SCHEMES = { apparaat: 'light dark', licht: 'light', donker: 'dark' }
