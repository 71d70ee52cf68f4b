import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file that pages refer to, made once when the server starts. */
export interface Asset {
  readonly type: string
  readonly body: string
  readonly etag: string
}

// In the order of the cascade: words all parts share first, then the parts, then the pages.
const STYLES = [
  'parts/base.css',
  'parts/prose.css',
  'parts/layout/layout.css',
  'parts/layout/header.css',
  'parts/layout/footer.css',
  'parts/kinds.css',
  'parts/timeline/timeline.css',
  'parts/list/list.css',
  'parts/reasons/reasons.css',
  'start/start.css',
  'start/months.css',
  'document/document.css',
  'document/printed.css',
  'document/cards.css',
  'document/pictures.css',
  'how-we-read/how-we-read.css',
  'api-page/api-page.css',
  'search/search.css',
  'commitments/commitments.css',
  'commitments/one.css',
  'commitments/since.css',
  'trace/trace.css',
  'studies/studies.css',
  'overview/overview.css',
  'about/about.css',
  'map/map.css',
  'schemes/schemes.css',
  'review/review.css',
  'sign-in/sign-in.css',
  'parts/print.css',
]

const SCRIPTS = ['document/marks.js', 'review/choose.js']

export function assets(): ReadonlyMap<string, Asset> {
  return new Map([
    ['/stijl.css', asset('text/css; charset=utf-8', [...tokens(), ...STYLES.map(pageFile)].join('\n'))],
    ['/script.js', asset('text/javascript; charset=utf-8', SCRIPTS.map(pageFile).join('\n'))],
    ['/icoon.svg', asset('image/svg+xml', pageFile('parts/layout/icon.svg'))],
  ])
}

/** The words of the theme: those of the light, and what the dark changes for a device that asks or a reader who chose. */
function tokens(): string[] {
  const dark = pageFile('parts/tokens-dark.css')
  const chosen = (root: string) => dark.replace(':root', root)
  return [
    pageFile('parts/tokens.css'),
    `@media screen and (prefers-color-scheme: dark) {\n${chosen(':root:not([data-kleuren="licht"])')}}`,
    `@media screen {\n${chosen(':root[data-kleuren="donker"]')}}`,
  ]
}

// The build puts these files beside the compiled pages, so the path holds in both places.
const pageFile = (path: string): string => readFileSync(new URL(`../pages/${path}`, import.meta.url), 'utf8')

const asset = (type: string, body: string): Asset => ({
  type,
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
})
