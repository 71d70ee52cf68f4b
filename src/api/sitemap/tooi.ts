import type { DocumentKind } from '../../engine/context.ts'

// Identifiers of TOOI (identifier.overheid.nl): of ministries by how letters call them, and of categories of the Woo.
// A department or kind that is not here has none: a guessed identifier is worse than none.

const MINISTRIES: readonly (readonly [id: string, name: string, called: RegExp])[] = [
  ['mnre1162', 'Asiel en Migratie', /^asiel en migratie$/],
  ['mnre1058', 'Justitie en Veiligheid', /^(?:justitie en veiligheid|rechtsbescherming)$/],
  ['mnre1034', 'Binnenlandse Zaken en Koninkrijksrelaties', /^binnenlandse zaken(?: en koninkrijksrelaties)?$/],
  ['mnre1045', 'Economische Zaken', /^economische zaken$/],
  ['mnre1090', 'Financiën', /^financi[eë]n$/],
  ['mnre1073', 'Sociale Zaken en Werkgelegenheid', /^sociale zaken en werkgelegenheid$/],
  ['mnre1013', 'Buitenlandse Zaken', /^buitenlandse zaken$/],
  ['mnre1109', 'Onderwijs, Cultuur en Wetenschap', /^onderwijs, cultuur en wetenschap$/],
  ['mnre1025', 'Volksgezondheid, Welzijn en Sport', /^volksgezondheid, welzijn en sport$/],
  ['mnre1130', 'Infrastructuur en Waterstaat', /^infrastructuur en waterstaat$/],
  ['mnre1182', 'Klimaat en Groene Groei', /^klimaat en groene groei$/],
  ['mnre1153', 'Landbouw, Visserij, Voedselzekerheid en Natuur', /^landbouw, visserij, voedselzekerheid en natuur$/],
  ['mnre1171', 'Volkshuisvesting en Ruimtelijke Ordening', /^volkshuisvesting en ruimtelijke ordening$/],
  ['mnre1010', 'Algemene Zaken', /^algemene zaken$/],
  ['mnre1018', 'Defensie', /^defensie$/],
]

export interface Resource {
  readonly iri: string
  readonly label: string
}

export function ministryOf(department: string | null): Resource | null {
  const name = department?.trim().toLowerCase() ?? ''
  const ministry = MINISTRIES.find(([, , called]) => called.test(name))
  return ministry
    ? {
        iri: `https://identifier.overheid.nl/tooi/id/ministerie/${ministry[0]}`,
        label: `Ministerie van ${ministry[1]}`,
      }
    : null
}

const term = (id: string, label: string): Resource => ({
  iri: `https://identifier.overheid.nl/tooi/def/thes/kern/${id}`,
  label,
})

const TO_PARLIAMENT = term('c_c76862ab', 'vergaderstukken Staten-Generaal')
const CATEGORIES: Partial<Record<DocumentKind, Resource>> = {
  report: term('c_fdaee95e', 'onderzoeksrapporten'),
  kamerbrief: TO_PARLIAMENT,
  kamerstuk: TO_PARLIAMENT,
  kamervragen: TO_PARLIAMENT,
  motie: TO_PARLIAMENT,
  'sea-annex': TO_PARLIAMENT,
}
export const categoryOf = (kind: DocumentKind): Resource | null => CATEGORIES[kind] ?? null

const SIGNED = term('c_e1ec050e', 'ondertekening')
const ADOPTED = term('c_641ecd76', 'vaststelling')
/** What was done with a document on its date. */
export const actOf = (kind: DocumentKind): Resource => (kind === 'kamerbrief' ? SIGNED : ADOPTED)
