import { noun, numeral, t } from '../parts/messages/t.ts'
import type { RuleFigures } from '../parts/rule-texts.ts'
import { dutch } from '../parts/visit.ts'
import { LinkConstruction } from './link-construction.tsx'
import type { ConstructionView, GroupView, LinkConstructionView } from './view.ts'

/** Everything the rules recognise, by kind. Without script: each rule opens by itself, and by a link to its address. */
export function Constructions({
  groups,
  links,
}: {
  groups: readonly GroupView[]
  links: readonly LinkConstructionView[]
}) {
  if (groups.length + links.length === 0) return null
  return (
    <>
      <h2>{t('how.constructions.title')}</h2>
      <p>{t('how.constructions.intro')}</p>
      {groups.length + Math.min(1, links.length) > 1 && (
        <nav class="construction-kinds" aria-label={t('how.constructions.contents')}>
          <ul>
            {groups.map((it) => (
              <li key={groupAnchor(it)}>
                <a href={`#${groupAnchor(it)}`}>{groupName(it)}</a> <span class="muted">{it.constructions.length}</span>
              </li>
            ))}
            {links.length > 0 && (
              <li>
                <a href="#soort-links">{t('how.links.title')}</a> <span class="muted">{links.length}</span>
              </li>
            )}
          </ul>
        </nav>
      )}
      {groups.map((it) => (
        <section key={groupAnchor(it)} aria-labelledby={groupAnchor(it)} class={`constructions ${it.kind ?? ''}`}>
          <h3 id={groupAnchor(it)}>{groupName(it)}</h3>
          {it.constructions.map((one) => (
            <Construction key={one.anchor} it={one} />
          ))}
        </section>
      ))}
      {links.length > 0 && (
        <section aria-labelledby="soort-links" class="constructions">
          <h3 id="soort-links">{t('how.links.title')}</h3>
          <p>{t('how.links.intro')}</p>
          {links.map((it) => (
            <LinkConstruction key={it.anchor} it={it} />
          ))}
        </section>
      )}
    </>
  )
}

const groupAnchor = ({ kind }: GroupView): string => `soort-${kind ?? 'overig'}`
const groupName = ({ kind }: GroupView): string =>
  kind === null ? t('how.constructions.other') : sentence(noun(`kind.${kind}`, 2))
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

// The address stands inside, because a browser opens what holds the place it is sent to.
function Construction({ it: { anchor, rule, figures } }: { it: ConstructionView }) {
  return (
    <details class="construction">
      <summary>
        <span class="construction-reads" lang={dutch()}>
          {rule.reads}
        </span>{' '}
        <Short figures={figures} />
      </summary>
      <div class="construction-body" id={anchor}>
        {rule.examples.map((example) => (
          <figure key={example.text}>
            <blockquote lang={dutch()}>{example.text}</blockquote>
            <figcaption>{t('how.rule.example', { sort: example.in })}</figcaption>
          </figure>
        ))}
        <dl>
          <dt>{t('how.rule.why')}</dt>
          <dd lang={dutch()}>{rule.why}</dd>
          <dt>{t('how.rule.leaves')}</dt>
          {rule.leaves.map((text) => (
            <dd key={text} lang={dutch()}>
              {text}
            </dd>
          ))}
          {rule.problems && rule.problems.length > 0 && <dt>{t('how.rule.problems')}</dt>}
          {rule.problems?.map((text) => (
            <dd key={text} lang={dutch()}>
              {text}
            </dd>
          ))}
          <dt>{t('how.rule.figures')}</dt>
          <dd>{inFull(figures)}</dd>
          <dt>{t('how.rule.name')}</dt>
          <dd>
            <code>{rule.id}</code>
          </dd>
        </dl>
      </div>
    </details>
  )
}

function Short({ figures }: { figures: RuleFigures | null }) {
  const judged = figures ? figures.right + figures.wrong : 0
  return (
    <span class="construction-figures">
      {figures && judged > 0 && t('how.rule.figures.short', { right: numeral(figures.right), judged: numeral(judged) })}
      {(figures?.isSuggestion ?? true) && <span class="suggestion">{t('how.rule.suggestion')}</span>}
    </span>
  )
}

function inFull(figures: RuleFigures | null): string {
  if (!figures) return t('how.rule.figures.none')
  const { firings, right, wrong } = figures
  const open = firings - right - wrong
  const values = { firings: numeral(firings), right: numeral(right), wrong: numeral(wrong) }
  return `${t('how.rule.figures.value', values)}${open > 0 ? t('how.rule.figures.open', { open: numeral(open) }) : ''}.`
}
