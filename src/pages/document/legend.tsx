import { noun, numeral, t } from '../parts/messages/t.ts'
import type { Kinds } from './view-sheets.ts'

/**
 * Says what the marks mean and lets a reader hide a kind. It works without script: the style sheet looks at the boxes,
 * whose ids it knows (`toon-times`). Statements are hidden at first: there is one on nearly every line.
 */
export function Legend({ marked, hasFurniture }: { marked: Kinds; hasFurniture: boolean }) {
  if (marked.length === 0 && !hasFurniture) return null
  return (
    <fieldset class="legend">
      <legend>{t('doc.legend')}</legend>
      {marked.map(({ kind, count }) => (
        <label key={kind} class="legend-item">
          <input type="checkbox" id={`toon-${kind}`} checked={kind !== 'statements'} />
          <span class={`swatch ${kind}`} id={`soort-${kind}`}>
            {noun(`kind.${kind}`, count)}
          </span>
          <span class="legend-count">{numeral(count)}</span>
        </label>
      ))}
      {hasFurniture && (
        <label class="legend-item">
          <input type="checkbox" id="toon-furniture" checked />
          <span class="swatch furniture">{t('doc.legend.furniture')}</span>
        </label>
      )}
    </fieldset>
  )
}
