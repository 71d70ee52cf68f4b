import { noun, t } from '../parts/messages/t.ts'
import { factAnchor } from '../parts/names.ts'
import { dutch } from '../parts/visit.ts'
import { PageOnCard } from './pictures.tsx'
import { isQuoted } from './row.ts'
import type { CardView, TargetView } from './view-cards.ts'

/** All that was found in the text that is shown, in its order. The card that was asked for comes up beside the text. */
export function Cards({ cards, isPartly }: { cards: readonly CardView[]; isPartly: boolean }) {
  return (
    <section class="facts" aria-labelledby="feiten">
      <h2 id="feiten">{t(isPartly ? 'doc.facts.slice' : 'doc.facts')}</h2>
      {cards.length === 0 ? <p class="note">{t('doc.facts.none')}</p> : <ol class="cards">{cards.map(card)}</ol>}
    </section>
  )
}

function card(it: CardView) {
  return (
    <li class={`card ${it.kind}`} id={factAnchor(it.id)} tabIndex={-1} key={it.id}>
      <h3>
        <span class={`swatch ${it.kind}`}>{noun(`kind.${it.kind}`, 1)}</span>
      </h3>
      <blockquote lang={dutch()}>{it.passage}</blockquote>
      {it.pieces > 1 && <p class="muted pieces">{t('card.pieces', { n: it.pieces })}</p>}
      <dl>
        {it.target && line(t('card.canonical'), target(it.target))}
        {it.rows.map((row) => line(t(row.label), rowValue(row), isQuoted(row) ? dutch() : undefined))}
        {line(t('card.certainty'), t(`certainty.${it.certainty}`))}
        {line(t('card.page'), it.page)}
      </dl>
      <p class="why">
        <strong>{t('card.why')}</strong> <span lang={it.ruleHref ? dutch() : undefined}>{it.why}</span>
        {it.ruleHref && (
          <>
            {' '}
            <span class="muted">{t('card.rule')}</span>{' '}
            <a href={it.ruleHref}>
              <code>{it.because}</code>
            </a>
          </>
        )}
      </p>
      {it.also.length > 0 && (
        <p class="also">
          {t('card.also')}:{' '}
          {it.also.map((other) => (
            <a key={other.href} href={other.href}>
              {other.name}
            </a>
          ))}
        </p>
      )}
      <p class="card-links">
        <a class="open" href={`#${factAnchor(it.id)}`}>
          {t('card.why')}
        </a>
        <a href={it.placeHref}>{t('card.back')}</a>
        {it.judgeHref && <a href={it.judgeHref}>{t('card.judge')}</a>}
      </p>
      {it.picture && <PageOnCard picture={it.picture} isAsked={it.isAsked} />}
    </li>
  )
}

const rowValue = ({ href, value }: CardView['rows'][number]) => (href ? <a href={href}>{value}</a> : value)

function line(label: string, value: unknown, lang?: 'nl') {
  return (
    <div>
      <dt>{label}</dt>
      <dd lang={lang}>{value as string}</dd>
    </div>
  )
}

function target({ id, address, here }: TargetView) {
  if (id === null) return <span class="missing">{t('card.canonical.none')}</span>
  return (
    <>
      <code>{id}</code>
      {here && <a href={here}>{t('link.here')}</a>}
      {address && (
        <a href={address.href} rel="noreferrer">
          {t('link.official', { where: address.where })}
        </a>
      )}
    </>
  )
}
