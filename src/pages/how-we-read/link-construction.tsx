import { t } from '../parts/messages/t.ts'
import type { LinkRuleExample } from '../parts/rule-texts.ts'
import { dutch } from '../parts/visit.ts'
import type { LinkConstructionView } from './view.ts'

/** A rule that links: the same card, with passages of several documents in the order of their dates. */
export function LinkConstruction({ it: { anchor, rule } }: { it: LinkConstructionView }) {
  return (
    <details class="construction">
      <summary>
        <span class="construction-reads" lang={dutch()}>
          {rule.reads}
        </span>
      </summary>
      <div class="construction-body" id={anchor}>
        {rule.examples.map((dossier) => (
          <Dossier key={textOf(dossier)} dossier={dossier} />
        ))}
        <dl>
          <dt>{t('how.rule.why')}</dt>
          <dd lang={dutch()}>{rule.why}</dd>
          <dt>{t('how.rule.leaves')}</dt>
          {rule.leaves.map((dossier) => (
            <dd key={textOf(dossier)}>
              <Dossier dossier={dossier} />
            </dd>
          ))}
          {rule.problems && rule.problems.length > 0 && <dt>{t('how.rule.problems')}</dt>}
          {rule.problems?.map((text) => (
            <dd key={text} lang={dutch()}>
              {text}
            </dd>
          ))}
          <dt>{t('how.rule.name')}</dt>
          <dd>
            <code>{rule.id}</code>
          </dd>
        </dl>
      </div>
    </details>
  )
}

function Dossier({ dossier }: { dossier: readonly LinkRuleExample[] }) {
  return (
    <>
      {dossier.map((it) => (
        <figure key={`${it.date} ${it.text}`}>
          <blockquote lang={dutch()}>{it.text}</blockquote>
          <figcaption>{t('how.links.example', { sort: it.in, year: it.date.slice(0, 4) })}</figcaption>
        </figure>
      ))}
    </>
  )
}

const textOf = (dossier: readonly LinkRuleExample[]): string => dossier.map((it) => it.text).join(' ')
