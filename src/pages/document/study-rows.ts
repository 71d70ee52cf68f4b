import { named, t } from '../parts/messages/t.ts'
import { publicText, shortened } from '../parts/text.ts'
import type { FactsFile } from './part.ts'
import { type FactRow, row } from './row.ts'

type Study = FactsFile['facts']['studies'][number]

/** The lines of a card of a study: what its row says, what it was carried down from, and what the page does not show. */
export function studyRows(it: Study): FactRow[] {
  return [
    ...row('card.study.title', it.title),
    ...row('card.study.publication', it.publicationKind),
    ...row('card.study.types', it.types.join(', ')),
    ...row('card.study.year', yearsOf(it)),
    ...row('card.study.status', it.status),
    ...row('card.study.organisations', it.organisations.join(', ')),
    ...row('card.study.theme', carried(it, 'theme', it.theme)),
    ...row('card.study.subtheme', carried(it, 'subtheme', it.subtheme)),
    ...(it.summaryKind === null ? [] : row('card.study.says', named('summary', it.summaryKind))),
    ...row('card.study.summary', it.summary && publicText(shortened(it.summary, 300))),
    ...row('card.study.articles', it.articles.map(articleInWords).join(', ')),
    ...(it.hasLink === null
      ? []
      : row('card.study.link', t(it.hasLink ? 'card.study.link.yes' : 'card.study.link.no'))),
    ...(it.continuesFromPreviousPage ? row('card.study.cut', t('card.study.cut.start')) : []),
    ...(it.continuesOnNextPage ? row('card.study.cut', t('card.study.cut.end')) : []),
  ]
}

const yearsOf = ({ year, years }: Study): string | null =>
  years.length > 1 ? `${years[0]}–${years.at(-1)}` : year === null ? null : String(year)

function carried({ fieldStatus }: Study, name: string, value: string | null): string | null {
  if (value === null) return fieldStatus[name] === undefined ? null : t('card.study.before')
  return fieldStatus[name] === undefined ? value : t('card.study.carried', { value })
}

/** `begroting:VI/37.3` is article 37.3 of chapter VI. */
function articleInWords(key: string): string {
  const [article = '', chapter] = key
    .replace(/^begroting:/u, '')
    .split('/')
    .reverse()
  return chapter ? t('card.study.article', { article, chapter }) : article
}
