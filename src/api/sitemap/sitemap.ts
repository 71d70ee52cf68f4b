import type { DocumentSummary, Register } from '../../register/contract.ts'
import { departmentOf } from '../../register/search/department.ts'
import { documentPage } from '../shapes/common.ts'
import { actOf, categoryOf, ministryOf, type Resource } from './tooi.ts'
import { element, escaped } from './xml.ts'

// Sitemaps (sitemaps.org) of the pages of documents, with DiWoo metadata (schema 0.9.8 of KOOP) where the document itself
// says enough for it. The publisher is who published the document, not this site.

/** The protocol allows 50,000 addresses or 50 MB; a reader of a part should not wait. */
export const PER_PART = 1_000

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const MAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const DIWOO = 'https://standaarden.overheid.nl/diwoo/metadata/'

export async function sitemapIndex(register: Register, origin: string): Promise<string> {
  const parts = Math.ceil((await register.documentCount()) / PER_PART)
  const addresses = Array.from({ length: parts }, (_, i) =>
    element('sitemap', element('loc', escaped(`${origin}/sitemap-documenten-${i + 1}.xml`))),
  )
  return HEAD + element('sitemapindex', addresses.join(''), { xmlns: MAPS })
}

/** Null when there is no such part. */
export async function sitemapPart(
  register: Register,
  part: number,
  origin: string,
  mask: (text: string) => string,
): Promise<string | null> {
  const documents = await register.documents({ limit: PER_PART, offset: (part - 1) * PER_PART })
  if (part < 1 || documents.length === 0) return null
  const urls = documents.map((it) => {
    const loc = element('loc', escaped(`${origin}${documentPage(it.id)}`))
    return element('url', loc + diwoo(it, mask))
  })
  return HEAD + element('urlset', urls.join('\n'), { xmlns: MAPS, 'xmlns:diwoo': DIWOO })
}

/** Nothing when the document does not say what DiWoo demands. */
function diwoo(it: DocumentSummary, mask: (text: string) => string): string {
  const publisher = ministryOf(departmentOf(it.senderRole))
  const category = categoryOf(it.kind)
  if (!publisher || !category || it.date === null || !it.title?.trim()) return ''
  const act = resource('soortHandeling', actOf(it.kind)) + own('atTime', `${it.date}T00:00:00`)
  const metadata = [
    own('creatiedatum', it.date),
    resource('publisher', publisher),
    resource('format', HTML),
    nested(['titelcollectie'], own('officieleTitel', escaped(mask(it.title)))),
    nested(['classificatiecollectie', 'informatiecategorieen'], resource('informatiecategorie', category)),
    nested(['documenthandelingen', 'documenthandeling'], act),
  ]
  return nested(['Document', 'DiWoo'], metadata.join(''))
}

const HTML: Resource = { iri: 'http://publications.europa.eu/resource/authority/file-type/HTML', label: 'HTML' }

const own = (name: string, content: string): string => element(`diwoo:${name}`, content)
const resource = (name: string, { iri, label }: Resource): string =>
  element(`diwoo:${name}`, escaped(label), { resource: iri })
const nested = (names: readonly string[], content: string): string =>
  names.reduceRight((inner, name) => own(name, inner), content)
