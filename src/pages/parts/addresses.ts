/** Where the thing behind a canonical identifier can be looked up. */
export interface Address {
  readonly href: string
  /** The site as people call it. */
  readonly where: string
}

const official = (path: string): Address => ({
  href: `https://zoek.officielebekendmakingen.nl/${path}`,
  where: 'officielebekendmakingen.nl',
})
const at = (where: string, href: string): Address => ({ href, where })

// One line per form of identifier. A form that is not listed has no address: a guessed link is worse than none.
const FORMS: readonly [pattern: RegExp, address: (id: string, rest: string) => Address][] = [
  [/^(?:kst|h-tk|h-ek|ah-tk|ah-ek|kv-tk|ag-tk|nds-tk|blg|stb|stcrt|trb)-[\w-]+$/, (id) => official(`${id}.html`)],
  [/^dossier:([\w-]+)$/, (_, dossier) => official(`dossier/${dossier}`)],
  [
    /^tk:(20\d{2}D\d{5})$/,
    (_, id) => at('tweedekamer.nl', `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}&did=${id}`),
  ],
  [/^BWB[RV]\d{7}$/, (id) => at('wetten.overheid.nl', `https://wetten.overheid.nl/${id}`)],
  [/^jci1\.3:[cv]:BWB[RV]\d{7}(?:&[\w.:=-]+)*$/, (id) => at('wetten.overheid.nl', `https://wetten.overheid.nl/${id}`)],
  [
    /^CELEX:([0-9A-Z()]{8,20})$/,
    (_, celex) => at('EUR-Lex', `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${celex}`),
  ],
  [
    /^hdl:(20\.500\.12832\/\d+)$/,
    (_, handle) => at('repository.wodc.nl', `https://repository.wodc.nl/handle/${handle}`),
  ],
  [/^doi:(10\.\d{4,9}\/[\w.()/:;-]+)$/, (_, doi) => at('doi.org', `https://doi.org/${doi}`)],
]

/** Null when no address is known. Only `http` and `https` come out: a document cannot make a link that runs. */
export function addressOf(canonical: string): Address | null {
  for (const [pattern, address] of FORMS) {
    const match = pattern.exec(canonical)
    if (match) return address(canonical, match[1] ?? '')
  }
  return webAddress(canonical.replace(/^url:/, ''))
}

function webAddress(text: string): Address | null {
  if (text.length > 2_000 || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  return url.username || url.password ? null : at(url.hostname, url.href)
}
