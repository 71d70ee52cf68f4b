/** What a format's own metadata says (XML and HTML of the official publications, core properties of DOCX). */
export interface StatedIdentity {
  readonly id: string | null
  readonly title: string | null
  readonly date: string | null
  readonly chamber: 'TK' | 'EK' | null
  readonly sessionYear: string | null
  readonly dossiers: readonly string[]
  readonly number: string | null
}

const OFFICIAL_ID = /^(?:kst|ah|h|kv|blg|stcrt|stb|trb|nds|ag)-[\w-]{3,40}$/

export function propertyIdentity(properties: Readonly<Record<string, string>>): StatedIdentity {
  const get = (...names: string[]) => names.map((name) => properties[name]?.trim()).find((value) => value) ?? null
  const id = get('DC.identifier', 'DCTERMS.identifier', 'OVERHEIDop.identifier')
  const day = get(
    'DCTERMS.issued',
    'DC.date',
    'OVERHEIDop.datumBrief',
    'OVERHEIDop.datumOntvangst',
    'DCTERMS.available',
  )
  const years = get('OVERHEIDop.vergaderjaar')
  const dossier = get('OVERHEIDop.dossiernummer', 'OVERHEIDop.behandeldDossier')
  return {
    id: id && OFFICIAL_ID.test(id) ? id : null,
    title: get('OVERHEIDop.documenttitel', 'DC.title', 'DCTERMS.title', 'dc:title', 'title'),
    date: day && /^\d{4}-\d{2}-\d{2}/.test(day) ? day.slice(0, 10) : null,
    chamber: chamberOf(get('DC.creator', 'OVERHEID.creator', 'DCTERMS.creator')),
    sessionYear: years && /^\d{4}-\d{4}$/.test(years) ? years : null,
    dossiers: dossier
      ? dossier
          .split(/[;,]/u)
          .map((it) => it.trim().replace(/ /gu, ''))
          .filter(Boolean)
      : [],
    number: get('OVERHEIDop.ondernummer'),
  }
}

function chamberOf(creator: string | null): 'TK' | 'EK' | null {
  if (!creator) return null
  return /tweede kamer/iu.test(creator) ? 'TK' : /eerste kamer/iu.test(creator) ? 'EK' : null
}
