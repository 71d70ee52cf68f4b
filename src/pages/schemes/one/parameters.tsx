import { counted, t } from '../../parts/messages/t.ts'
import { TableBox } from '../../parts/table-box.tsx'
import type { Scale } from '../../parts/timeline/scale.ts'
import { Basis, Proof, Sources } from '../parts/sources.tsx'
import { StepPicture } from './picture.tsx'
import type { ParameterView, VersionView } from './view-parameters.ts'

interface ParameterProps {
  readonly parameter: ParameterView
  readonly scale: Scale | null
}

/** One parameter: what it was on the day, what is to come, how it went through time and where each value is from. */
export function Parameter({ parameter, scale }: ParameterProps) {
  const { anchor, title, note, now, lack, others, pictures, rows } = parameter
  return (
    <section class="parameter" aria-labelledby={anchor}>
      <h3 id={anchor} tabIndex={-1}>
        {title}
      </h3>
      {now && <Version version={now} isMain />}
      {lack && (
        <p class="missing">
          <strong>{t('scheme.unknown')}.</strong> {lack}
        </p>
      )}
      {others.map((it) => (
        <Version key={`${it.value} ${it.period}`} version={it} />
      ))}
      {note && <p class="note">{note}</p>}
      {scale &&
        pictures.map((it) => (
          <figure key={it.unit} class="steps-figure">
            <figcaption>{it.unit}</figcaption>
            <StepPicture steps={it} scale={scale} />
          </figure>
        ))}
      <details class="scheme-values" open={now === null && lack === null}>
        <summary>
          {counted('scheme.table.open', rows.length)}
          <span class="unseen">: {title}</span>
        </summary>
        <Values title={title} rows={rows} />
      </details>
    </section>
  )
}

function Version({ version, isMain }: { version: VersionView; isMain?: boolean }) {
  const { value, valueLang, state, period, confidence, basis, sources, note, noteLang, knownSince } = version
  return (
    <div class={isMain ? 'version' : 'version coming'}>
      <p class="version-value" lang={valueLang}>
        {value}
      </p>
      <p class="meta">
        {state && <span>{state}</span>}
        <span>{period}</span>
        <Confidence confidence={confidence} />
        {knownSince && <span>{knownSince}</span>}
      </p>
      <Proof of={{ basis, sources }} />
      {note && (
        <p class="note" lang={noteLang}>
          {note}
        </p>
      )}
    </div>
  )
}

const Confidence = ({ confidence }: Pick<VersionView, 'confidence'>) => (
  <span class={`confidence-${confidence}`}>{t(`scheme.confidence.${confidence}`)}</span>
)

/** The table behind the picture, with the holes. */
function Values({ title, rows }: { title: string; rows: ParameterView['rows'] }) {
  const caption = t('scheme.table', { name: title })
  return (
    <TableBox label={caption}>
      <table class="scheme-table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scheme.period')}</th>
            <th scope="col">{t('scheme.value')}</th>
            <th scope="col">{t('scheme.status')}</th>
            <th scope="col">{t('scheme.basis')}</th>
            <th scope="col">{t('scheme.source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((it) =>
            'hole' in it ? (
              <HoleRow key={it.hole} hole={it.hole} />
            ) : (
              <VersionRow key={it.period + it.value} version={it} />
            ),
          )}
        </tbody>
      </table>
    </TableBox>
  )
}

function HoleRow({ hole }: { hole: string }) {
  return (
    <tr class="hole">
      <th scope="row">{hole}</th>
      <td class="missing" colSpan={4}>
        {t('scheme.hole')}
      </td>
    </tr>
  )
}

function VersionRow({
  version: { period, value, valueLang, state, confidence, basis, sources, note, noteLang },
}: {
  version: VersionView
}) {
  return (
    <tr>
      <th scope="row">{period}</th>
      <td lang={valueLang}>{value}</td>
      <td>
        {state && <>{state}, </>}
        <Confidence confidence={confidence} />
        {note && (
          <p class="note" lang={noteLang}>
            {note}
          </p>
        )}
      </td>
      <td>
        <Basis basis={basis} />
      </td>
      <td>
        <Sources sources={sources} />
      </td>
    </tr>
  )
}
