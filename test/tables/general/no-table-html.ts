import { html } from './composing.ts'
import { pick } from './contents.ts'
import type { Block } from './model.ts'
import { escaped } from './printed-html.ts'
import type { Words } from './words/words.ts'

/** Pages that look aligned and hold no table, for the browser. */

export const justifiedColumns = (words: Words, count: number, gap: number): Block[] => [
  html(
    `<h2>${escaped(words.heads[0])}</h2><div class="just" lang="${words.language}" style="column-count:${count};column-gap:${gap}pt">${[0, 1, 2, 3, 4, 5].map((i) => `<p>${words.sentences.map((_, j) => escaped(pick(words.sentences, i + j * 3))).join(' ')}</p>`).join('')}</div>`,
  ),
]

export function dottedContents(words: Words, rowHeight: number): Block[] {
  const rows = [...words.items, ...words.groups].map(
    (name, i) =>
      `<div style="display:flex;height:${rowHeight}pt;padding-left:${(i % 3) * 12}pt"><span>${i + 1}&ensp;${escaped(name)}</span><span style="flex:1;overflow:hidden;white-space:nowrap;direction:rtl">${'. '.repeat(120)}</span><span>${i * 5 + 3}</span></div>`,
  )
  return [html(`<h2>${escaped(words.table)} – ${escaped(words.heads[0])}</h2>${rows.join('')}`)]
}

/** Hours before what happens. */
export function programme(words: Words, gutter: number): Block[] {
  const rows = words.deeds.map(
    (deed, i) =>
      `<div style="display:grid;grid-template-columns:70pt 1fr;gap:${gutter}pt;margin-bottom:7pt"><b>${9 + i}.${i % 2 ? '30' : '00'} – ${10 + i}.00</b><div>${escaped(deed)}<br><i>${escaped(pick(words.bodies, i))}</i></div></div>`,
  )
  return [html(`<h2>Programma</h2>${rows.join('')}<p>${escaped(pick(words.sentences, 2))}</p>`)]
}

export function svgChart(words: Words, kind: 'bars' | 'line'): Block[] {
  const values = words.places.slice(0, 10).map((place, i) => 30 + ((place.length * 37 + i * 23) % 120))
  const shapes =
    kind === 'bars'
      ? values.map((v, i) => `<rect x="${50 + i * 44}" y="${190 - v}" width="28" height="${v}" fill="#47a"/>`)
      : [
          `<polyline fill="none" stroke="#a33" points="${values.map((v, i) => `${60 + i * 44},${190 - v}`).join(' ')}"/>`,
        ]
  const labels = values.map(
    (v, i) =>
      `<text x="${64 + i * 44}" y="206" text-anchor="middle">${2015 + i}</text><text x="${64 + i * 44}" y="${185 - v}" text-anchor="middle">${v},${i}</text>`,
  )
  const axis = [0, 50, 100, 150].map(
    (v) =>
      `<text x="38" y="${193 - v}" text-anchor="end">${v}</text><line x1="44" x2="500" y1="${190 - v}" y2="${190 - v}" stroke="#999" stroke-width=".5"/>`,
  )
  const said = [0, 1].map(
    (i) => `<p>${[0, 1, 2, 3].map((j) => escaped(pick(words.sentences, i * 3 + j))).join(' ')}</p>`,
  )
  return [
    html(
      `${said[0]}<svg width="467pt" height="170pt" viewBox="0 0 520 215" font-size="9" font-family="inherit">${axis.join('')}${shapes.join('')}${labels.join('')}</svg><p class="small">${escaped(words.source)}</p>${said[1]}`,
    ),
  ]
}

/** A department's letter: particulars in a narrow column beside the text. */
export function letterWithColumn(words: Words, side: 'left' | 'right'): Block[] {
  const fields = words.heads.map(
    (head, i) => `<div style="margin-bottom:8pt"><b>${escaped(head)}</b><br>${escaped(pick(words.bodies, i))}</div>`,
  )
  const column = `<div style="width:105pt;font-size:7pt;line-height:9pt">${fields.join('')}</div>`
  const body = `<div style="flex:1"><p>${escaped(pick(words.bodies, 0))}<br>${escaped(pick(words.places, 1))}<br>2${words.items.length}00 ${escaped(pick(words.places, 2))}</p><br>${[0, 2, 4].map((i) => `<p>${[0, 1, 2].map((j) => escaped(pick(words.sentences, i + j))).join(' ')}</p>`).join('')}</div>`
  return [html(`<div style="display:flex;gap:22pt">${side === 'left' ? column + body : body + column}</div>`)]
}

/** Words that are explained, in bold before their meaning. */
export const definitions = (words: Words): Block[] => [
  html(
    `<h2>${escaped(words.heads[0])}</h2>${words.items
      .slice(0, 9)
      .map(
        (item, i) =>
          `<div style="display:flex;gap:14pt;margin-bottom:6pt"><div style="width:24pt">${i + 1}.</div><div><b>${escaped(item)}</b>: ${escaped(pick(words.sentences, i))}</div></div>`,
      )
      .join('')}`,
  ),
]

/** Articles of a law with numbered members that hang to the left. */
export const lawText = (words: Words, gap: number): Block[] => [
  html(
    [1, 2, 3, 4]
      .map(
        (article) =>
          `<p><b>Art. ${article}</b></p>${[0, 1, 2].map((i) => `<div style="display:flex;gap:${gap}pt;margin-bottom:4pt"><div>${i + 1}.</div><div class="just">${escaped(pick(words.sentences, article * 2 + i))} ${escaped(pick(words.sentences, article + i * 4))}</div></div>`).join('')}`,
      )
      .join(''),
  ),
]

export const callouts = (words: Words): Block[] => [
  html(
    `<p>${words.sentences.slice(0, 5).map(escaped).join(' ')}</p><div style="border:1pt solid #369;background:#eef4fa;padding:8pt;margin:8pt 0"><b>${escaped(words.groups[1] ?? '')}</b><br>${words.sentences.slice(3, 7).map(escaped).join(' ')}</div><p>${words.sentences.slice(5).map(escaped).join(' ')}</p><hr><p class="small">${escaped(words.note)}</p>`,
  ),
]
