import type { ComponentChildren } from 'preact'

/** A table that may be wider than the screen: it is moved sideways by itself, with a finger or the arrow keys. */
export function TableBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must have the focus to be scrolled by keyboard
    <section class="table-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
