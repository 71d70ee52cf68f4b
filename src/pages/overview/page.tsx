import { Choices } from '../parts/choices.tsx'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { counted, named, noun, numeral, t } from '../parts/messages/t.ts'
import { Group } from './group.tsx'
import type { FileLink, OverviewView } from './view.ts'

/** `/overzicht/{jaar}`: what studies recommended, how that was answered and what was done with it. */
export function overviewPage(view: OverviewView): string {
  const { year, department } = view
  const title = department === null ? t('overview.title', { year }) : t('overview.title.of', { year, department })
  return html(
    <Layout title={title} current="/overzicht">
      <header class="hero">
        <p class="kicker">{t('overview.kicker')}</p>
        <h1>{title}</h1>
        <p class="lead">{t('overview.lead')}</p>
        <p class="note">
          {t('overview.on', {
            day: view.day,
            documents: numeral(view.documents),
            upTo: view.upTo ?? t('overview.on.unknown'),
          })}
        </p>
      </header>
      {view.years.length > 1 && <Choices label={t('overview.years')} choices={view.years} isLabelSeen />}
      {view.departments.length > 1 && (
        <Choices label={t('overview.departments')} choices={view.departments} isLabelSeen />
      )}
      <Figures view={view} />
      {view.tooMany === null && <Files view={view} />}
      {view.groups.length === 0 && <p class="note">{noneText(view)}</p>}
      {view.groups.map((it) => (
        <Group key={it.id} group={it} />
      ))}
      {view.left > 0 && <p class="note">{counted('overview.left', view.left)}</p>}
      <About view={view} />
    </Layout>,
  )
}

const noneText = ({ tooMany }: OverviewView): string =>
  tooMany === null ? t('overview.none') : t('overview.too-many', { n: numeral(tooMany) })

/** `/overzicht`: the years of which there is one. */
export const overviewIndexPage = (years: readonly number[]): string =>
  html(
    <Layout title={t('overview.index.title')} current="/overzicht">
      <header class="hero">
        <h1>{t('overview.index.title')}</h1>
        <p class="lead">{t('overview.index.lead')}</p>
      </header>
      {years.length === 0 ? (
        <p class="note">{t('overview.index.none')}</p>
      ) : (
        <ul class="overview-years">
          {years.map((year) => (
            <li key={year}>
              <a href={`/overzicht/${year}`}>{t('overview.title', { year })}</a>
            </li>
          ))}
        </ul>
      )}
    </Layout>,
  )

function Figures({ view: { figures, total } }: { view: OverviewView }) {
  if (total === 0) return null
  return (
    <section aria-label={t('overview.figures')}>
      <dl class="figures overview-figures">
        <div>
          <dt>{noun('overview.figures.all', total)}</dt>
          <dd>{numeral(total)}</dd>
        </div>
        {figures.map(({ state, count }) => (
          <div key={state}>
            <dt>{named('overview.state', state)}</dt>
            <dd>{numeral(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Files({ view: { files, agendas } }: { view: OverviewView }) {
  return (
    <section class="overview-files" aria-labelledby="bestanden">
      <h2 id="bestanden">{t('overview.files')}</h2>
      <dl>
        <FileList title={t('overview.files.overview')} files={files} />
        {agendas.map((it) => (
          <FileList key={it.with} title={t(`overview.files.${it.with}`)} files={it.files} />
        ))}
      </dl>
    </section>
  )
}

function FileList({ title, files }: { title: string; files: readonly FileLink[] }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {files.map((it) => (
          <a key={it.href} href={it.href} download aria-label={`${title}, ${it.text}`}>
            {it.text}
          </a>
        ))}
      </dd>
    </div>
  )
}

function About({ view: { year, undated } }: { view: OverviewView }) {
  return (
    <section class="overview-about" aria-labelledby="uitleg">
      <h2 id="uitleg">{t('overview.which.title')}</h2>
      <p>{t('overview.which', { year })}</p>
      <p>{t('overview.which.main')}</p>
      <p>{t('overview.which.silence')}</p>
      <p>{t('overview.next')}</p>
      {undated > 0 && <p>{counted('overview.undated', undated)}</p>}
    </section>
  )
}
