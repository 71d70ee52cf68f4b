import type { Reading } from '../../src/engine/read.ts'
import type { Block, Flow } from '../../src/engine/structure/flow.ts'
import type { HyphenSite } from '../../src/engine/structure/view-builder.ts'
import { wrapped } from '../letter-making.ts'

/** A way of printing the same text otherwise. What is read from it must not change, only where it stands. */
export interface Change {
  readonly name: string
  /** Gives the changed text, and how often the interesting case was met. */
  readonly apply: (reading: Reading, random: () => number) => Changed
}
export interface Changed {
  readonly text: string
  readonly met: number
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

const edited = (text: string, edits: readonly Edit[]): Changed => {
  let [out, at] = ['', 0]
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue
    out += text.slice(at, edit.start) + edit.by
    at = edit.end
  }
  return { text: out + text.slice(at), met: edits.length }
}

/** Paragraphs and items that are printed in one piece, over several lines, with nothing else in between. */
function proseBlocks(reading: Reading): { block: Block; start: number; end: number; words: string }[] {
  const body = reading.flows[0] as Flow
  const { text } = reading.source
  return body.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return []
    const start = body.view.at[block.start] as number
    const end = (body.view.at[block.end - 1] as number) + 1
    const words = body.view.text.slice(block.start, block.end)
    const isWhole = bare(text.slice(start, end)) === bare(words)
    // A row of a table is a row because of its line; wrapped otherwise it is another text.
    const isProse = words.length > 160 && !/\| |https?:|www\.|\*\*/u.test(words) && !hasLabel(text.slice(start, end))
    return isWhole && isProse ? [{ block, start, end, words }] : []
  })
}

/**
 * A short line without a stop above a capital is a label because it stands alone, and so is «Aanbeveling 3. Stel een eis.»;
 * printed on, it is another text.
 */
function hasLabel(printed: string): boolean {
  const lines = printed.split('\n').map((line) => line.trim())
  if (/^\p{Lu}\p{Ll}+ \d{1,2}\. /u.test(lines[0] ?? '')) return true
  const width = Math.max(...lines.map((line) => line.length))
  return lines.some(
    (line, i) =>
      line !== '' &&
      line.length < 0.85 * width &&
      !/[.,;:?!)»”"-]$/u.test(line) &&
      /^[\p{Lu}\d]/u.test(lines[i + 1] ?? ''),
  )
}

const bare = (text: string): string => text.replace(/[\s\u00ad-]/gu, '')

const rewrap = (width: number): Change => ({
  name: `lines of ${width} characters`,
  apply: (reading) =>
    edited(
      reading.source.text,
      proseBlocks(reading).map((it) => ({ start: it.start, end: it.end, by: wrapped(it.words, width) })),
    ),
})

const hyphensIn: Change = {
  name: 'words broken at a line end',
  apply: (reading, random) => {
    const blocks = proseBlocks(reading).map((it) => ({ ...it, by: brokenAt(widthOf(reading, it), it.words, random) }))
    const { text } = edited(reading.source.text, blocks)
    return { text, met: blocks.reduce((sum, it) => sum + it.by.split(/\p{Ll}-\n/u).length - 1, 0) }
  },
}

const widthOf = ({ source }: Reading, { start, end }: { start: number; end: number }): number =>
  Math.max(
    40,
    ...source.text
      .slice(start, end)
      .split('\n')
      .map((line) => line.length),
  )

/** Lines as a typesetter fills them: a long word that does not fit is often broken, now and then over a blank line. */
function brokenAt(width: number, words: string, random: () => number): string {
  let [out, room] = ['', width]
  for (const word of words.split(/\s+/u)) {
    if (word.length + 1 <= room) {
      out += out === '' || room === width ? word : ` ${word}`
      room -= word.length + 1
      continue
    }
    const half = Math.floor(word.length / 2)
    const isBroken = /^\p{Ll}{9,30}[.,;]?$/u.test(word) && half + 2 <= room && random() < 0.7
    const blank = random() < 0.3 ? '\n\n' : '\n'
    out += isBroken ? ` ${word.slice(0, half)}-${blank}${word.slice(half)}` : `\n${word}`
    room = width - (isBroken ? word.length - half : word.length) - 1
  }
  return out
}

const hyphensOut: Change = {
  name: 'broken words joined',
  apply: (reading) => {
    const sites = reading.hyphenation.filter(
      (site) => site.decision === 'join' && isPlainBreak(reading.source.text, site.spans),
    )
    return edited(
      reading.source.text,
      sites.map((site) => joinedSite(reading.source.text, site)),
    )
  },
}

/** The word whole, and the line end behind it: lines keep about their length. */
function joinedSite(text: string, { spans, text: word }: HyphenSite): Edit {
  const end = spans[1]?.end ?? 0
  const rest = /^[^ \n]{0,12} (?=[\p{L}(«])/u.exec(text.slice(end, end + 20))?.[0] ?? ''
  return {
    start: spans[0]?.start ?? 0,
    end: end + rest.length,
    by: `${word}${rest === '' ? '' : `${rest.trimEnd()}\n`}`,
  }
}
const isPlainBreak = (text: string, spans: readonly { start: number; end: number }[]): boolean =>
  spans.length === 2 && /^\s+$/u.test(text.slice(spans[0]?.end, spans[1]?.start))

const otherDashes: Change = {
  name: 'other dashes in ranges of years',
  apply: (reading) => {
    const years = [...reading.source.text.matchAll(/(?<![\w-])(?<first>\d{4})(?<dash>[-–])(?<second>\d{4})(?![\w-])/gu)]
    return edited(
      reading.source.text,
      years.map((it) => ({ start: it.index + 4, end: it.index + 5, by: it.groups?.dash === '-' ? '–' : '-' })),
    )
  },
}

const otherQuotes: Change = {
  name: 'other quotes',
  apply: (reading) => {
    const other: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'" }
    const marks = [...reading.source.text.matchAll(/[“”‘’]/gu)]
    return edited(
      reading.source.text,
      marks.map((it) => ({ start: it.index, end: it.index + 1, by: other[it[0]] ?? it[0] })),
    )
  },
}

const noBreakSpaces: Change = {
  name: 'no-break spaces and doubled spaces',
  apply: (reading, random) => {
    const spaces = [...reading.source.text.matchAll(/(?<=\S) (?=\S)/gu)].filter(() => random() < 0.2)
    return edited(
      reading.source.text,
      spaces.map((it) => ({ start: it.index, end: it.index + 1, by: random() < 0.5 ? '\u00a0' : '  ' })),
    )
  },
}

const otherLineEnds: Change = {
  name: 'carriage returns at line ends',
  apply: (reading) => ({ text: reading.source.text.replace(/\n/gu, '\r\n'), met: 1 }),
}

const FOOT = '\nPagina 3 van 9\n'
const footerInside: Change = {
  name: 'a page footer in the middle of a sentence',
  apply: (reading) => {
    const foot = ownFooter(reading)
    const edits = proseBlocks(reading).flatMap((it) => {
      const at = reading.source.text.indexOf('\n', it.start + 20)
      const inSentence =
        at > 0 &&
        at < it.end &&
        /[\p{L},] ?$/u.test(reading.source.text.slice(it.start, at)) &&
        /^\n\p{Ll}/u.test(reading.source.text.slice(at, at + 2))
      return inSentence && !/-$/u.test(reading.source.text.slice(it.start, at).trimEnd())
        ? [{ start: at, end: at + 1, by: foot }]
        : []
    })
    // A note is printed on the page of its mark: no page can end between the two.
    const free = edits.filter(({ start }) => !reading.facts.footnotes.some((note) => partsFromMark(note, start)))
    return edited(reading.source.text, free.slice(0, 2))
  },
}

const partsFromMark = ({ anchor, spans }: Reading['facts']['footnotes'][number], at: number): boolean =>
  anchor.some((it) => it.end <= at) && spans.some((it) => at < it.start)

/** A footer that says what the document already says of itself, else one that says nothing of it. */
function ownFooter(reading: Reading): string {
  const { chamber, sessionYear, dossiers, number } = reading.document
  if (!chamber || !sessionYear || !dossiers[0] || !number) return FOOT
  const [dossier = '', chapter] = dossiers[0].split('-')
  const printed = `${dossier.slice(0, 2)} ${dossier.slice(2)}${chapter ? ` ${chapter}` : ''}`
  return `\n${chamber === 'TK' ? 'Tweede' : 'Eerste'} Kamer, vergaderjaar ${sessionYear.replace('-', '–')}, ${printed}, nr. ${number} 7\n`
}

const marksGlued: Change = {
  name: 'displaced note marks printed against their word',
  apply: (reading) => {
    const { text } = reading.source
    const marks = reading.zones.filter((zone) => zone.kind === 'displaced_footnote_marker')
    const edits = marks.flatMap((zone) => {
      const span = zone.spans[0]
      const number = text.slice(span?.start, span?.end)
      const note = reading.facts.footnotes.find((it) => String(it.number) === number)
      const anchor = note?.anchor.at(-1)
      const lineEnd = text.indexOf('\n', span?.end ?? 0)
      if (!span || !anchor || lineEnd < 0) return []
      return [
        { start: span.start, end: lineEnd + 1, by: '' },
        { start: anchor.end, end: anchor.end, by: number },
      ]
    })
    return edited(text, edits)
  },
}

const marksDisplaced: Change = {
  name: 'glued note marks on a line of their own',
  apply: (reading) => {
    const { text } = reading.source
    const edits = reading.zones.flatMap((zone): Edit[] => {
      const span = zone.spans[0]
      if (zone.kind !== 'footnote_marker' || !span || !/^\d+$/.test(text.slice(span.start, span.end))) return []
      const lineStart = text.lastIndexOf('\n', span.start) + 1
      return [
        { start: lineStart, end: lineStart, by: `${text.slice(span.start, span.end)}\n` },
        { ...span, by: '' },
      ]
    })
    return edited(text, edits)
  },
}

export const changes: readonly Change[] = [
  rewrap(58),
  rewrap(95),
  hyphensIn,
  hyphensOut,
  otherDashes,
  otherQuotes,
  noBreakSpaces,
  otherLineEnds,
  footerInside,
  marksGlued,
  marksDisplaced,
]
