import type { Token } from '../../language/token.ts'

// Words that say that something became or is more or less. Written out, so that a rule never hangs on a verb that the
// general list lacks. `act`: somebody does it, and a government that does it decides; `happen`: it comes about.

export type Direction = 'increase' | 'decrease'
export interface Change {
  readonly direction: Direction
  readonly by: 'act' | 'happen' | 'both'
  readonly form: 'finite' | 'participle' | 'infinitive' | 'noun'
}

const verbs: readonly (readonly [Direction, Change['by'], string])[] = [
  ['increase', 'happen', 'stijgen stijgt steeg stegen gestegen'],
  ['increase', 'happen', 'groeien groeit groeide groeiden gegroeid'],
  ['increase', 'happen', 'toenemen toeneemt toenam toenamen toegenomen'],
  ['increase', 'happen', 'oplopen oploopt opliep opliepen opgelopen'],
  ['increase', 'act', 'verhogen verhoogt verhoogde verhoogden verhoogd'],
  ['increase', 'act', 'vergroten vergroot vergrootte vergrootten vergroot'],
  ['increase', 'act', 'verlengen verlengt verlengde verlengden verlengd'],
  ['increase', 'both', 'verbeteren verbetert verbeterde verbeterden verbeterd'],
  ['increase', 'act', 'versterken versterkt versterkte versterkten versterkt'],
  ['increase', 'act', 'opvoeren opvoert opvoerde opvoerden opgevoerd'],
  ['decrease', 'happen', 'dalen daalt daalde daalden gedaald'],
  ['decrease', 'happen', 'afnemen afneemt afnam afnamen afgenomen'],
  ['decrease', 'happen', 'krimpen krimpt kromp krompen gekrompen'],
  ['decrease', 'happen', 'teruglopen terugloopt terugliep terugliepen teruggelopen'],
  ['decrease', 'happen', 'terugvallen terugvalt terugviel terugvielen teruggevallen'],
  ['decrease', 'happen', 'zakken zakt zakte zakten gezakt'],
  ['decrease', 'happen', 'slinken slinkt slonk slonken geslonken'],
  ['decrease', 'both', 'verminderen vermindert verminderde verminderden verminderd'],
  ['decrease', 'act', 'verlagen verlaagt verlaagde verlaagden verlaagd'],
  ['decrease', 'act', 'verkleinen verkleint verkleinde verkleinden verkleind'],
  ['decrease', 'act', 'verkorten verkort verkortte verkortten verkort'],
  ['decrease', 'act', 'bekorten bekort bekortte bekortten bekort'],
  ['decrease', 'act', 'inkorten inkort inkortte inkortten ingekort'],
  ['decrease', 'act', 'reduceren reduceert reduceerde reduceerden gereduceerd'],
  ['decrease', 'act', 'terugdringen terugdringt terugdrong terugdrongen teruggedrongen'],
  ['decrease', 'act', 'terugbrengen terugbrengt terugbracht terugbrachten teruggebracht'],
  ['decrease', 'both', 'verslechteren verslechtert verslechterde verslechterden verslechterd'],
]
const FORMS: readonly Change['form'][] = ['infinitive', 'finite', 'finite', 'finite', 'participle']

const nouns: readonly (readonly [Direction, Change['by'], string])[] = [
  ['increase', 'happen', 'stijging toename groei aanwas'],
  ['increase', 'act', 'verhoging vergroting verlenging versterking'],
  ['increase', 'both', 'verbetering'],
  ['decrease', 'happen', 'daling afname krimp terugval teruggang achteruitgang terugloop'],
  ['decrease', 'both', 'vermindering reductie tijdwinst tijdsbesparing'],
  ['decrease', 'act', 'verlaging verkorting verkleining besparing'],
]

const byWord = new Map<string, Change>()
for (const [direction, by, forms] of verbs)
  forms.split(' ').forEach((word, i) => {
    if (!byWord.has(word)) byWord.set(word, { direction, by, form: FORMS[i] ?? 'finite' })
  })
const nounByWord = new Map<string, Change>(
  nouns.flatMap(([direction, by, words]) =>
    words.split(' ').map((word): [string, Change] => [word, { direction, by, form: 'noun' }]),
  ),
)

/** Verbs that come apart, as in «nam … toe», «ging … omhoog». */
const apart: readonly (readonly [Direction, Change['by'], string, string])[] = [
  ['increase', 'happen', 'neem neemt nemen nam namen', 'toe'],
  ['decrease', 'happen', 'neem neemt nemen nam namen', 'af'],
  ['increase', 'happen', 'loopt lopen liep liepen', 'op'],
  ['decrease', 'happen', 'loopt lopen liep liepen valt vallen viel vielen', 'terug'],
  ['decrease', 'act', 'dring dringt dringen drong drongen breng brengt brengen bracht brachten', 'terug'],
  ['decrease', 'act', 'kort korten kortte kortten', 'in'],
  ['increase', 'happen', 'gaat gaan ging gingen', 'omhoog'],
  ['decrease', 'happen', 'gaat gaan ging gingen', 'omlaag'],
  ['decrease', 'happen', 'gaat gaan ging gingen', 'achteruit'],
  ['increase', 'happen', 'gaat gaan ging gingen', 'vooruit'],
]
const particles = new Map<string, Map<string, Change>>()
for (const [direction, by, forms, particle] of apart)
  for (const form of forms.split(' ')) {
    const of = particles.get(form) ?? new Map<string, Change>()
    particles.set(form, of.set(particle, { direction, by, form: 'finite' }))
  }
const gone = new Map<string, Direction>([
  ['omhoog', 'increase'],
  ['vooruit', 'increase'],
  ['omlaag', 'decrease'],
  ['achteruit', 'decrease'],
])

/** What a single word says of change as a verb; verbs that come apart need `particleChange`. */
export const verbChange = (word: string): Change | null => byWord.get(word) ?? null

/** The noun of change that a word is or ends in, as in «CO2-reductie», «inkomensgroei». */
export function nounChange(word: string): Change | null {
  const own = nounByWord.get(word)
  if (own || word.length > 60) return own ?? null
  const tail = /(?:stijging|toename|groei|daling|afname|vermindering|reductie|besparing|verlaging|verhoging)$/u.exec(
    word,
  )
  return tail ? (nounByWord.get(tail[0]) ?? null) : null
}

/** Whether a word can be the verb of a change whose particle stands further on, and which particles it then takes. */
export const apartFrom = (word: string): ReadonlyMap<string, Change> | undefined => particles.get(word)

/** «omhoog gegaan», «achteruitgegaan»: participle of gaan behind its particle. */
export function wentChange(tokens: readonly Token[], at: number): Change | null {
  const word = tokens[at]?.word ?? ''
  const direction = gone.get(tokens[at - 1]?.word ?? '') ?? gone.get(word.replace(/gegaan$/u, ''))
  return direction && word.endsWith('gegaan') ? { direction, by: 'happen', form: 'participle' } : null
}
