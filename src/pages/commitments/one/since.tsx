import { counted, t } from '../../parts/messages/t.ts'
import { TableBox } from '../../parts/table-box.tsx'
import { Basis, Sources } from '../../schemes/parts/sources.tsx'
import type { GroupView, IndexedView, ItemView, SinceView, SubjectView, ValueView } from './view-since.ts'

/** What became of the rule itself, beside what documents say and never mixed with it. */
export function Since({ since }: { since: SinceView | null }) {
  if (since === null) return null
  const { subjects, refusal, groups, indexed, notKnown, none, cut } = since
  return (
    <section class="promise-part since" aria-labelledby="sindsdien">
      <h2 id="sindsdien">{t('since.title')}</h2>
      <p class="note">{t('since.intro')}</p>
      <p>{t('since.about')}</p>
      <ul class="since-about">
        {subjects.map((it) => (
          <li key={`${it.name} ${it.how}`}>
            <Scheme it={it} /> <span class="muted">({it.how})</span>
          </li>
        ))}
      </ul>
      {refusal && <p>{refusal}</p>}
      {none && <p class="since-none">{none}</p>}
      {groups.length > 0 && (
        <ol class="since-list">
          {groups.map((it) => (
            <Group key={it.key} it={it} />
          ))}
        </ol>
      )}
      <Indexed rows={indexed} />
      {notKnown.length > 0 && (
        <details class="since-more">
          <summary>{counted('since.not-known', notKnown.length)}</summary>
          <ul>
            {notKnown.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </details>
      )}
      {cut && <p class="muted">{cut}</p>}
    </section>
  )
}

const Scheme = ({ it }: { it: SubjectView }) =>
  it.href === null ? (
    <span lang={it.lang}>{it.name}</span>
  ) : (
    <a href={it.href} lang={it.lang}>
      {it.name}
    </a>
  )

function Group({ it }: { it: GroupView }) {
  return (
    <li class={it.isEvidence ? 'since-group fits' : 'since-group'}>
      <h3>
        <time dateTime={it.day}>{it.dayInWords}</time> <Scheme it={it.scheme} />
      </h3>
      <p class="since-tag">
        <strong>{it.tag}</strong>
        {it.why && <span class="muted"> {it.why}</span>}
      </p>
      <ul class="since-items">
        {it.items.map((item) => (
          <Item key={item.key} it={item} />
        ))}
      </ul>
      <div class="since-sources">
        <span>{t(it.sources.length === 1 ? 'since.source' : 'since.sources')}:</span>
        <Sources sources={it.sources} />
        {it.basis.length > 0 && (
          <span>
            {t('since.basis')}: <Basis basis={it.basis} />
          </span>
        )}
      </div>
    </li>
  )
}

function Item({ it }: { it: ItemView }) {
  return (
    <li>
      {it.kind !== '' && <span class="since-kind">{it.kind} </span>}
      {it.href === null ? it.name : <a href={it.href}>{it.name}</a>}
      {it.after && (
        <>
          {': '}
          <strong>
            <Value it={it.after} />
          </strong>
        </>
      )}
      {it.before && (
        <span class="muted">
          {' ('}
          {it.beforeWord} <Value it={it.before} />)
        </span>
      )}
      {it.doubt && <span class={it.isDoubtful ? 'since-doubt much' : 'since-doubt'}>{it.doubt}</span>}
      {it.conditions.length > 0 && (
        <ul>
          {it.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      {it.note && <p class="muted">{it.note}</p>}
    </li>
  )
}

const Value = ({ it }: { it: ValueView }) =>
  it.href === null ? (
    <span>{it.text}</span>
  ) : (
    <a href={it.href} rel="noreferrer" title={it.about}>
      {it.text}
    </a>
  )

function Indexed({ rows }: { rows: readonly IndexedView[] }) {
  if (rows.length === 0) return null
  return (
    <details class="since-more">
      <summary>{counted('since.indexed', rows.length)}</summary>
      <TableBox label={t('since.indexed.caption')}>
        <table>
          <caption>{t('since.indexed.caption')}</caption>
          <thead>
            <tr>
              {(['day', 'what', 'before', 'after', 'nature'] as const).map((it) => (
                <th key={it} scope="col">
                  {t(`since.indexed.${it}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((it) => (
              <tr key={it.key}>
                <td>{it.dayInWords}</td>
                <th scope="row">{it.name}</th>
                <td>{it.before && <Value it={it.before} />}</td>
                <td>{it.after && <Value it={it.after} />}</td>
                <td>{it.nature}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  )
}
