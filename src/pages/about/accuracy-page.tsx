import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { named, numeral, percentage, t } from '../parts/messages/t.ts'
import { TableBox } from '../parts/table-box.tsx'
import { type Accuracy, type AccuracySet, type KindAccuracy, kindName, precisionOf, recallOf } from './accuracy.ts'
import { AccuracyBars } from './accuracy-bars.tsx'
import { Paragraphs } from './sections.tsx'

/** `/over/hoe-nauwkeurig`: how often the rules are right, and how that was measured. Null: there are no figures. */
export function accuracyPage(accuracy: Accuracy | null): string {
  return html(
    <Layout title={t('accuracy.title')} current="/over/hoe-nauwkeurig">
      <article class="prose">
        <h1>{t('accuracy.title')}</h1>
        <p class="lead">{t(accuracy ? 'accuracy.lead' : 'accuracy.none')}</p>
        {accuracy && <Figures accuracy={accuracy} />}
      </article>
    </Layout>,
  )
}

function Figures({ accuracy: { heldApart, development, looks } }: { accuracy: Accuracy }) {
  const { traps } = heldApart
  return (
    <>
      <h2 id="meten">{t('accuracy.how.title')}</h2>
      <Paragraphs text={t('accuracy.how.text', { passages: numeral(heldApart.passages), looks: numeral(looks) })} />
      <p>{t('accuracy.how.limit')}</p>
      <h2 id="plaatje">{t('accuracy.picture')}</h2>
      <AccuracyBars kinds={heldApart.kinds} />
      <Kinds set={heldApart} caption={t('accuracy.table.caption')} />
      <h2>{t('accuracy.words.title')}</h2>
      <dl class="terms">
        <dt>{t('accuracy.recall.long')}</dt>
        <dd>{t('accuracy.words.recall')}</dd>
        <dt>{t('accuracy.precision.long')}</dt>
        <dd>{t('accuracy.words.precision')}</dd>
      </dl>
      <h2>{t('accuracy.fields.title')}</h2>
      <p>{t('accuracy.fields.text')}</p>
      <Fields kinds={heldApart.kinds} />
      {traps && (
        <>
          <h2>{t('accuracy.traps.title')}</h2>
          <p>{t('accuracy.traps.text', { of: numeral(traps.of), sprung: numeral(traps.sprung) })}</p>
        </>
      )}
      <h2>{t('accuracy.development.title')}</h2>
      <p>{t('accuracy.development.text')}</p>
      <Kinds set={development} caption={t('accuracy.development.caption')} />
    </>
  )
}

const share = (part: number | null): string => (part === null ? '–' : percentage(part))

function Kinds({ set, caption }: { set: AccuracySet; caption: string }) {
  const heads = ['labels', 'found', 'missed', 'extra', 'recall.long', 'precision.long'] as const
  return (
    <TableBox label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accuracy.kind')}</th>
            {heads.map((it) => (
              <th key={it} scope="col" class="number">
                {t(`accuracy.${it}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {set.kinds.map((it) => (
            <tr key={it.kind}>
              <th scope="row">{kindName(it)}</th>
              <td class="number">{numeral(it.labels)}</td>
              <td class="number">{numeral(it.found)}</td>
              <td class="number">{numeral(it.labels - it.found)}</td>
              <td class="number">{numeral(it.extra)}</td>
              <td class="number">{share(recallOf(it))}</td>
              <td class="number">{share(precisionOf(it))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Fields({ kinds }: { kinds: readonly KindAccuracy[] }) {
  const caption = t('accuracy.fields.caption')
  return (
    <TableBox label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accuracy.kind')}</th>
            <th scope="col">{t('accuracy.field')}</th>
            <th scope="col" class="number">
              {t('accuracy.right')}
            </th>
            <th scope="col" class="number">
              {t('accuracy.of')}
            </th>
            <th scope="col" class="number">
              {t('accuracy.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.flatMap((kind) =>
            kind.fields.map(({ name, right, of }) => (
              <tr key={`${kind.kind} ${name}`}>
                <td>{kindName(kind)}</td>
                <td>{named('accuracy.field', name)}</td>
                <td class="number">{numeral(right)}</td>
                <td class="number">{numeral(of)}</td>
                <td class="number">{of === 0 ? '–' : percentage(right / of)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </TableBox>
  )
}
