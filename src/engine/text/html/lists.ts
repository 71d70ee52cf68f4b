import { type NumberStyle, printedNumber } from '../writer/numbers.ts'
import { hasClass, short } from './elements.ts'
import { children, type HtmlNode } from './tree.ts'

interface OpenList {
  readonly kind: 'numbered' | 'bulleted' | 'bare'
  readonly style: NumberStyle
  next: number
}

const STYLES: ReadonlyMap<string, NumberStyle> = new Map(
  Object.entries({
    a: 'lower-letter',
    A: 'upper-letter',
    i: 'lower-roman',
    I: 'upper-roman',
  }),
)

const BARE_STYLE = /list-style(?:-type)?\s{0,5}:\s{0,5}none/i
const BARE_CLASSES = ['expliciet', 'no-bullets', 'list-unstyled', 'list-style-none']
/** Classes of the element that holds the printed number of an item or article member on officielebekendmakingen.nl. */
export const NUMBER_CLASSES: readonly string[] = ['ol', 'lidnr', 'li.nr', 'nootnum', 'li_nr']

/** Knows what is printed before each item of the lists that are open. */
export class Lists {
  private readonly open_: OpenList[] = []

  open(list: HtmlNode): void {
    const start = Number.parseInt(short(list, 'start'), 10)
    this.open_.push({
      kind: kindOf(list),
      style: STYLES.get(short(list, 'type')) ?? 'decimal',
      next: Number.isNaN(start) ? 1 : start,
    })
  }

  close(): void {
    this.open_.pop()
  }

  get depth(): number {
    return Math.max(1, this.open_.length)
  }

  label(item: HtmlNode): string {
    const list = this.open_.at(-1)
    if (!list || list.kind === 'bare' || hasOwnNumber(item)) return ''
    if (list.kind === 'bulleted') return '•'
    const stated = Number.parseInt(short(item, 'value'), 10)
    const value = Number.isNaN(stated) ? list.next : stated
    list.next = value + 1
    return `${printedNumber(value, list.style)}.`
  }
}

function kindOf(list: HtmlNode): OpenList['kind'] {
  if (BARE_CLASSES.some((it) => hasClass(list, it)) || BARE_STYLE.test(short(list, 'style'))) return 'bare'
  return list.name === 'ol' ? 'numbered' : 'bulleted'
}

// The number stands in the first or second element: `<li><p class="labeled"><span class="ol">a.</span> …`.
function hasOwnNumber(item: HtmlNode): boolean {
  const first = firstElement(item)
  const second = first && firstElement(first)
  return [first, second].some((it) => it && NUMBER_CLASSES.some((name) => hasClass(it, name)))
}

function firstElement(node: HtmlNode): HtmlNode | null {
  let seen = 0
  for (const child of children(node)) {
    if (child.kind === 'element') return child
    if (child.text.trim() !== '' || ++seen > 10) return null
  }
  return null
}
