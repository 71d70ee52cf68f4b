import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { aboutLinks } from '../parts/layout/nav.ts'
import { type TextKey, t } from '../parts/messages/t.ts'
import { visit } from '../parts/visit.ts'
import { Paragraphs, Sections } from './sections.tsx'

const ABOUT: Readonly<Record<string, TextKey>> = {
  '/over/hoe-wij-lezen': 'about.how',
  '/over/hoe-nauwkeurig': 'about.accuracy',
  '/over/bronnen': 'about.sources',
  '/over/algoritmeregister': 'about.algorithm',
  '/over/privacy': 'about.privacy',
  '/over/toegankelijkheid': 'about.accessibility',
  '/over/api': 'api.about',
}

/** `/over`: where the site tells of itself. */
export const aboutPage = (): string =>
  html(
    <Layout title={t('about.title')} current="/over">
      <div class="prose">
        <h1>{t('about.title')}</h1>
        <p class="lead">{t('about.lead')}</p>
      </div>
      <ul class="about-list">
        {aboutLinks().map(({ href, text }) => (
          <li key={href} class="panel">
            <h2>
              <a href={href}>{t(text)}</a>
            </h2>
            <p>{t(ABOUT[href] ?? text)}</p>
          </li>
        ))}
      </ul>
    </Layout>,
  )

/** `/over/privacy`: what is done with names, and which cookies there are. */
export const privacyPage = (): string =>
  html(
    <Layout title={t('privacy.title')} current="/over/privacy">
      <article class="prose">
        <h1>{t('privacy.title')}</h1>
        <p class="lead">{t('privacy.lead')}</p>
        <Sections
          page="privacy"
          names={['names', 'gone', 'cookies', ...(visit().account ? ['account'] : []), 'elsewhere', 'people', 'check']}
        />
      </article>
    </Layout>,
  )

/** `/over/toegankelijkheid`: the statement that the law asks of sites of government, in its five parts. */
export const accessibilityPage = (): string =>
  html(
    <Layout title={t('access.title')} current="/over/toegankelijkheid">
      <article class="prose">
        <h1>{t('access.title')}</h1>
        <p class="lead">{t('access.lead')}</p>
        <Sections page="access" names={['status', 'done', 'lacks', 'tell']} />
      </article>
    </Layout>,
  )

/** The fields of the Dutch algorithm register, in its order; those without a text are the organisation's to fill in. */
const ENTRY = [
  {
    group: 'algo.general',
    fields: ['name', 'organisation', 'short', 'category', 'status', 'begin', 'contact', 'page'],
  },
  { group: 'algo.use', fields: ['purpose', 'considerations', 'human', 'risk', 'basis', 'impact'] },
  { group: 'algo.working', fields: ['data', 'technique', 'supplier', 'language'] },
] as const
const OWN = new Set(['organisation', 'begin', 'contact', 'basis', 'impact'])

/** `/over/algoritmeregister`: an entry that an organisation can take over. */
export const algorithmPage = (): string =>
  html(
    <Layout title={t('algo.title')} current="/over/algoritmeregister">
      <article class="prose">
        <h1>{t('algo.title')}</h1>
        <p class="lead">{t('algo.lead')}</p>
        {ENTRY.map(({ group, fields }) => (
          <section key={group} aria-labelledby={group} class="about-section">
            <h2 id={group}>{t(group)}</h2>
            <dl class="entry">
              {fields.map((name) => (
                <div key={name}>
                  <dt>{t(`algo.${name}`)}</dt>
                  <dd>
                    {OWN.has(name) ? (
                      <p class="missing">{t('algo.own')}</p>
                    ) : (
                      <Paragraphs text={t(`algo.${name}.text` as TextKey)} />
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </article>
    </Layout>,
  )
