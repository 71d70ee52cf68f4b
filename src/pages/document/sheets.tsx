import { t } from '../parts/messages/t.ts'
import { factAnchor } from '../parts/names.ts'
import { dutch } from '../parts/visit.ts'
import { PageBeside } from './pictures.tsx'
import type { PieceView, SheetView } from './view-sheets.ts'

/** The printed text, page by page. */
export function Sheets({ sheets }: { sheets: readonly SheetView[] }) {
  if (sheets.every((it) => it.pieces.length === 0)) return <p class="note">{t('doc.text.empty')}</p>
  return (
    <>
      {sheets.map((it, i) => [
        it.part && <PartHeading key={`deel-${i}`} part={it.part} />,
        <Page key={i} sheet={it} />,
      ])}
    </>
  )
}

function PartHeading({ part }: { part: NonNullable<SheetView['part']> }) {
  return (
    <h3 class="part-heading">
      {t('doc.part', { n: part.number, total: part.total })} <span class="muted">{part.name}</span>
    </h3>
  )
}

function Page({ sheet }: { sheet: SheetView }) {
  const label = t(sheet.anchor ? 'doc.page' : 'doc.page.goes-on', { page: sheet.label })
  return (
    <div class={sheet.picture ? 'sheet beside' : 'sheet'} id={sheet.anchor ?? undefined}>
      <p class="sheet-label">{label}</p>
      <div class="printed" lang={dutch()}>
        {sheet.pieces.map(piece)}
      </div>
      {sheet.picture && <PageBeside picture={sheet.picture} />}
    </div>
  )
}

// Called thousands of times for one page, so these are plain functions and not components.
function piece(it: PieceView) {
  const [first, ...others] = it.anchors
  const mark = classesOf(it)
  const text = it.softEnds.length > 0 ? linesOf(it) : it.text
  const before = others.map((id) => <span id={id} key={id} />)
  if (it.fact === null) {
    const plain =
      mark || first ? (
        <span class={mark || undefined} id={first}>
          {text}
        </span>
      ) : (
        text
      )
    return others.length > 0 ? [...before, plain] : plain
  }
  return [
    ...before,
    <a
      class={`mark ${mark}`}
      id={first}
      href={`#${factAnchor(it.fact)}`}
      data-in={it.within.map((fact) => fact.id).join(' ') || undefined}
      aria-describedby={`soort-${it.kind}`}
      tabIndex={it.isFirst ? undefined : -1}
    >
      {text}
    </a>,
  ]
}

function linesOf({ text, softEnds }: PieceView) {
  const starts = [0, ...softEnds.map((it) => it + 1)]
  return starts.map((start, i) => {
    const end = softEnds[i]
    if (end === undefined) return text.slice(start)
    const isBroken = text[end - 1] === '-'
    return [text.slice(start, end), <span class={isBroken ? 'line-end hyphen' : 'line-end'}>{'\n'}</span>]
  })
}

function classesOf(it: PieceView): string {
  return [
    it.kind ?? '',
    ...new Set(it.within.map((fact) => `in-${fact.kind}`)),
    it.isHeading ? 'heading' : '',
    it.isFurniture ? 'furniture' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
