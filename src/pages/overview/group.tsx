import { named, t } from '../parts/messages/t.ts'
import { dutch } from '../parts/visit.ts'
import type { PassageView, RowView, StudyGroup } from './view.ts'

/** The recommendations of one study, with where it belongs. */
export function Group({ group }: { group: StudyGroup }) {
  const { id, study, href, day, department, theme, organisations, rows } = group
  const name = study ?? t('overview.study.none')
  return (
    <div class="overview-study">
      <h2 id={id} lang={study === null ? undefined : dutch()}>
        {href ? <a href={href}>{name}</a> : name}
      </h2>
      <p class="meta">
        <span lang={department === null ? undefined : dutch()}>{department ?? t('overview.department.none')}</span>
        <span lang={theme === null ? undefined : dutch()}>{theme ?? t('overview.theme.none')}</span>
        {day && <span>{day}</span>}
        {organisations.map((it) => (
          <span key={it} lang={dutch()}>
            {it}
          </span>
        ))}
      </p>
      <ol class="overview-rows">
        {rows.map((it) => (
          <Row key={it.id} row={it} />
        ))}
      </ol>
    </div>
  )
}

function Row({ row }: { row: RowView }) {
  return (
    <li class="overview-row" id={row.id}>
      <div class="overview-state">
        <strong class={`overview-badge ${row.state}`}>{named('overview.state', row.state)}</strong>
        {row.since && <span>{row.since}</span>}
        <span class="note">{named('overview.why', row.why)}</span>
      </div>
      <dl class="overview-chain">
        <dt class="recommendations">{t('overview.column.recommendation')}</dt>
        <dd>
          <Quote passage={row.recommendation} />
        </dd>
        <dt class="reactions">{t('overview.column.reaction')}</dt>
        {row.reactions.length === 0 && <dd class="missing">{t('overview.reaction.none')}</dd>}
        {row.reactions.map(({ stance, passage }) => (
          <dd key={passage.href}>
            <strong>{named('overview.stance', stance)}.</strong> <Quote passage={passage} />
          </dd>
        ))}
        {row.reactions.length > 0 && <dt class="commitments">{t('overview.column.done')}</dt>}
        {row.reactions.length > 0 && row.done.length === 0 && <dd class="missing">{t('overview.done.none')}</dd>}
        {row.done.map((it) => (
          <Done key={it.href} it={it} />
        ))}
      </dl>
    </li>
  )
}

function Done({ it }: { it: RowView['done'][number] }) {
  const said = [
    ...(it.term === null ? [] : [t('overview.done.due', { term: it.term })]),
    ...(it.isLate ? [t('overview.done.late')] : []),
    ...(it.isBehind ? [t('overview.done.follows')] : []),
  ]
  return (
    <dd>
      <strong>
        <a href={it.href}>{named('overview.state', it.status)}</a>.
      </strong>{' '}
      <Quote passage={it.passage} />
      {said.length > 0 && <span class="note"> ({said.join('; ')})</span>}
      {it.evidence.length > 0 && (
        <ul class="overview-evidence">
          {it.evidence.map((found) => (
            <li key={found.text}>
              <Quote passage={found} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

/** The words as printed, which lead to where they stand; and of which document they are. */
function Quote({ passage }: { passage: PassageView }) {
  return (
    <>
      <q lang="nl">
        <a href={passage.href}>{passage.text}</a>
      </q>{' '}
      <small class="muted">
        <span lang={dutch()}>{passage.document}</span>
        {passage.day && (
          <>
            , <time dateTime={passage.day}>{passage.dayInWords}</time>
          </>
        )}
      </small>
    </>
  )
}
