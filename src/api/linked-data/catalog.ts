import type { Totals } from '../../register/contract.ts'
import type { ApiContext } from '../operation.ts'

// DCAT-AP-NL 3.0 (docs.geostandaarden.nl/dcat/dcat-ap-nl30): what is mandatory, and what is recommended as far as we know it.

const EU = 'http://publications.europa.eu/resource/authority'
const concept = (id: string) => ({ '@id': id, '@type': 'skos:Concept' })
const LICENCE = { '@id': 'http://creativecommons.org/publicdomain/zero/1.0/', '@type': 'dct:LicenseDocument' }
const DUTCH = { '@id': `${EU}/language/NLD`, '@type': 'dct:LinguisticSystem' }
const JSONL = 'https://www.iana.org/assignments/media-types/application/jsonl'
const JSON_TYPE = 'https://www.iana.org/assignments/media-types/application/json'

const nl = (value: string) => ({ '@value': value, '@language': 'nl' })

/** The catalogue with its data set and the service that gives it. */
export function catalog({ origin, contact, isPublic }: ApiContext, totals: Totals) {
  const at = (path: string) => `${origin}/api/v1/${path}`
  const [whole, service] = [at('dcat#register'), at('dcat#api')]
  const agent = { '@id': at('dcat#beheerder'), '@type': 'foaf:Agent', 'foaf:name': nl(contact.name) }
  const point = {
    '@id': at('dcat#contact'),
    '@type': 'vcard:Kind',
    'vcard:fn': contact.name,
    'vcard:hasEmail': { '@id': `mailto:${contact.email}` },
    'vcard:hasURL': { '@id': contact.url },
  }
  const rights = { '@id': `${EU}/access-right/${isPublic ? 'PUBLIC' : 'NON_PUBLIC'}`, '@type': 'dct:RightsStatement' }
  const shared = {
    'dct:publisher': { '@id': agent['@id'] },
    'dct:creator': { '@id': agent['@id'] },
    'dcat:contactPoint': { '@id': point['@id'] },
    'dct:language': DUTCH,
    'dct:license': LICENCE,
  }
  const { 'dct:license': _, ...ofData } = shared
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': at('dcat'),
        '@type': 'dcat:Catalog',
        'dct:title': nl('Beleidsspoor'),
        'dct:description': nl('Wat deze site aan gegevens geeft.'),
        ...shared,
        'foaf:homepage': { '@id': `${origin}/`, '@type': 'foaf:Document' },
        'dcat:dataset': { '@id': whole },
        'dcat:service': { '@id': service },
      },
      {
        '@id': whole,
        '@type': 'dcat:Dataset',
        'dct:identifier': whole,
        'dct:title': nl('Register van toezeggingen, onderzoeken en wat ervan terechtkwam'),
        'dct:description': nl(
          `Toezeggingen, onderzoeken, aanbevelingen en reacties uit ${totals.documents} documenten van de overheid, elk met de passage als bewijs, en de verbanden daartussen.`,
        ),
        ...ofData,
        'dct:accessRights': rights,
        'dcat:theme': concept(`${EU}/data-theme/GOVE`),
        'dcat:keyword': ['toezeggingen', 'beleidsevaluatie', 'Strategische Evaluatie Agenda', 'kamerstukken'].map(nl),
        ...(totals.lastEntryAt ? { 'dct:modified': { '@value': totals.lastEntryAt, '@type': 'xsd:dateTime' } } : {}),
        'dct:accrualPeriodicity': { '@id': `${EU}/frequency/IRREG`, '@type': 'dct:Frequency' },
        'dcat:landingPage': { '@id': `${origin}/over/api`, '@type': 'foaf:Document' },
        'dcat:distribution': [
          distribution(at('dcat#export'), 'Alles als JSON Lines', at('export'), JSONL, service),
          distribution(at('dcat#changes'), 'Wijzigingen als JSON Lines', at('changes'), JSONL, service),
          distribution(
            at('dcat#json'),
            'Per toezegging, document of vondst als JSON',
            at('documents'),
            JSON_TYPE,
            service,
          ),
        ],
      },
      {
        '@id': service,
        '@type': 'dcat:DataService',
        'dct:identifier': service,
        'dct:title': nl('API van Beleidsspoor'),
        'dct:description': nl('Leest het register, zonder sleutel, volgens de API Design Rules van de overheid.'),
        ...shared,
        'dct:accessRights': rights,
        'dcat:theme': concept(`${EU}/data-theme/GOVE`),
        'dcat:endpointURL': { '@id': `${origin}/api/v1` },
        'dcat:endpointDescription': { '@id': at('openapi.json') },
        'dct:conformsTo': { '@id': 'https://spec.openapis.org/oas/v3.1.0', '@type': 'dct:Standard' },
        'foaf:page': { '@id': `${origin}/over/api`, '@type': 'foaf:Document' },
        'dcat:servesDataset': { '@id': whole },
      },
      agent,
      point,
    ],
  }
}

const distribution = (id: string, title: string, url: string, mediaType: string, service: string) => ({
  '@id': id,
  '@type': 'dcat:Distribution',
  'dct:title': nl(title),
  'dcat:accessURL': { '@id': url },
  'dcat:downloadURL': { '@id': url },
  'dcat:mediaType': { '@id': mediaType, '@type': 'dct:MediaType' },
  'dct:format': {
    '@id': `${EU}/file-type/${mediaType === JSONL ? 'JSONL' : 'JSON'}`,
    '@type': 'dct:MediaTypeOrExtent',
  },
  'dct:license': LICENCE,
  'dcat:accessService': { '@id': service },
})

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
