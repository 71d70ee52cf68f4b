/** Words whose forms no ending tells. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    steden: 'stad',
    leden: 'lid',
    kinderen: 'kind',
    schepen: 'schip',
    data: 'data',
    media: 'media',
    agenda: 'agenda',
    komt: 'komen',
    kwam: 'komen',
    kwamen: 'komen',
    onderzocht: 'onderzoeken',
    onderzochte: 'onderzoeken',
    onderzochten: 'onderzoeken',
    bracht: 'brengen',
    gebracht: 'brengen',
    uitgebracht: 'uitbrengen',
    toegezegd: 'toezeggen',
    toegezegde: 'toezeggen',
    besloot: 'besluiten',
    besloten: 'besluiten',
    afgewezen: 'afwijzen',
    aangenomen: 'aannemen',
    overgenomen: 'overnemen',
    ingetrokken: 'intrekken',
    vervallen: 'vervallen',
  }),
)

/** Endings of a plural that changes its vowel, also inside a compound; `not` are words that only end like one. */
export const PLURAL_TAILS: readonly {
  readonly plural: string
  readonly one: string
  readonly not: readonly string[]
}[] = [
  {
    plural: 'leden',
    one: 'lid',
    not: ['verleden', 'geleden', 'overleden', 'beleden', 'bekleden', 'kleden', 'gleden', 'reden'],
  },
  { plural: 'steden', one: 'stad', not: ['besteden'] },
  { plural: 'kinderen', one: 'kind', not: [] },
  { plural: 'kinder', one: 'kind', not: [] },
  { plural: 'schepen', one: 'schip', not: ['scheppen', 'geschepen'] },
  { plural: 'heden', one: 'heid', not: ['verleden'] },
  { plural: 'lieden', one: 'man', not: ['bieden'] },
]

/** What Snowball would cut down to another word: «regeling» to «regel». */
export const OWN_STEMS: readonly string[] = [
  'regeling',
  'rekening',
  'afdeling',
  'woning',
  'mening',
  'zitting',
  'leerling',
]
