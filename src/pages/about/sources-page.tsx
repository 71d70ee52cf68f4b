import type { DocumentGroup } from '../../register/contract.ts'
import { dayInWords, momentInWords } from '../parts/days.ts'
import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { counted, numeral, t } from '../parts/messages/t.ts'
import { documentKind } from '../parts/names.ts'
import { TableBox } from '../parts/table-box.tsx'
import { dutch } from '../parts/visit.ts'
import { Sections } from './sections.tsx'
import type { SourcesView } from './sources-view.ts'

/** `/over/bronnen`: which documents the register knows, and up to when. */
export function sourcesPage(view: SourcesView): string {
  const { documents } = view
  const lead = t('sources.lead', { documents: counted('unit.documents', documents) })
  return html(
    <Layout title={t('sources.title')} current="/over/bronnen">
      <article class="prose">
        <h1>{t('sources.title')}</h1>
        <p class="lead">{documents === 0 ? t('sources.lead.empty') : lead}</p>
        {documents > 0 && <Fresh view={view} />}
        {documents > 0 && (
          <>
            <h2>{t('sources.kinds.title')}</h2>
            <Groups of="kind" groups={view.kinds} nameOf={(it) => documentKind(it.name ?? 'unknown')} />
            <h2>{t('sources.senders.title')}</h2>
            <Groups of="sender" groups={view.senders} nameOf={senderName} />
          </>
        )}
        <h2>{t('sources.official.title')}</h2>
        <p>{officialText(view)}</p>
        <Sections page="sources" names={['where']} />
      </article>
    </Layout>,
  )
}

function Fresh({ view }: { view: SourcesView }) {
  const rows = [
    [t('sources.newest'), view.newest ? dayInWords(view.newest) : t('sources.newest.none')],
    [t('sources.added'), view.addedAt ? momentInWords(view.addedAt) : t('sources.added.never')],
    [t('sources.texts'), numeral(view.texts)],
    [t('sources.problems'), numeral(view.problems)],
    [t('sources.withdrawn'), numeral(view.withdrawn)],
  ]
  return (
    <>
      <h2>{t('sources.fresh.title')}</h2>
      <dl class="facts-list">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t('sources.fresh.text')}</p>
    </>
  )
}

interface GroupsProps {
  readonly of: 'kind' | 'sender'
  readonly groups: readonly DocumentGroup[]
  readonly nameOf: (group: DocumentGroup) => preact.ComponentChild
}

function Groups({ of, groups, nameOf }: GroupsProps) {
  const caption = t(`sources.${of}s.caption`)
  return (
    <TableBox label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`sources.${of}`)}</th>
            <th scope="col" class="number">
              {t('sources.count')}
            </th>
            <th scope="col" class="wide-only">
              {t('sources.first')}
            </th>
            <th scope="col">{t('sources.last')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((it) => (
            <tr key={it.name}>
              <td>{nameOf(it)}</td>
              <td class="number">{numeral(it.documents)}</td>
              <td class="wide-only">{it.first ? dayInWords(it.first) : '–'}</td>
              <td>{it.last ? dayInWords(it.last) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

const senderName = ({ name }: DocumentGroup) =>
  name === null ? <span class="missing">{t('sources.sender.none')}</span> : <span lang={dutch()}>{name}</span>

function officialText({ official }: SourcesView): string {
  if (!official) return t('sources.official.none')
  return t('sources.official.text', { n: numeral(official.n), day: momentInWords(official.seenAt) })
}
