import { type TextKey, t } from '../messages/t.ts'
import { COLOURS, LANGUAGES, seen, visit } from '../visit.ts'
import { aboutLinks } from './nav.ts'

const NAMES = { nl: 'Nederlands', en: 'English' }

/** What the site is, how it came about, and how a reader wants to see it. */
export function Footer() {
  const { language, colours } = visit()
  return (
    <footer class="site-footer">
      <div class="wrap site-footer-row">
        <p class="site-footer-about">{t('site.footer')}</p>
        <nav aria-labelledby="voet-over">
          <h2 id="voet-over">{t('site.nav.about')}</h2>
          <ul>
            {aboutLinks().map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{t(text)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <section class="site-choices" aria-labelledby="voet-weergave">
          <h2 id="voet-weergave">{t('site.view')}</h2>
          <h3>{t('site.view.colours')}</h3>
          <ul>
            {COLOURS.map((it) => (
              <li key={it}>
                <a href={seen('kleuren', it)} rel="nofollow" aria-current={it === colours ? 'true' : undefined}>
                  {t(`site.view.colours.${it}` satisfies TextKey)}
                </a>
              </li>
            ))}
          </ul>
          <h3>{t('site.view.language')}</h3>
          <ul>
            {LANGUAGES.map((it) => (
              <li key={it}>
                <a href={seen('taal', it)} lang={it} hreflang={it} aria-current={it === language ? 'true' : undefined}>
                  {NAMES[it]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </footer>
  )
}
