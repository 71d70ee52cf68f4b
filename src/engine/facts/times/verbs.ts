import { wordsIn } from './words.ts'

/** Words that make a clause look ahead, verbs and participles of planning alike. */
export const future: ReadonlySet<string> = new Set(
  wordsIn(
    'zal zullen zult ga gaat gaan voornemens verwacht verwachting gepland ingepland voorzien beoogd ' +
      'binnenkort volgt volgen',
  ),
)

/** Past tenses that official prose uses most. Regular ones in -de and -te look too much like other words to guess. */
export const preterite: ReadonlySet<string> = new Set(
  wordsIn(
    'werd werden was waren had hadden kwam kwamen ging gingen vond vonden gaf gaven nam namen deed deden bood boden ' +
      'bracht brachten trad traden verscheen verschenen sprak spraken stond stonden begon begonnen liep liepen hield ' +
      'hielden kreeg kregen bleek bleken ontving ontvingen schreef schreven startte startten stuurde stuurden ' +
      'informeerde informeerden meldde meldden verzocht besloot besloten stelde stelden leidde constateerde ' +
      'publiceerde presenteerde stemde stemden trok zond zonden liet lieten moest moesten kon konden mocht bleef vroeg ' +
      'vroegen zei leverde oordeelde adviseerde kondigde steeg daalde bedroeg bedroegen',
  ),
)

export const have: ReadonlySet<string> = new Set(wordsIn('heb hebt heeft hebben'))

export const toBe: ReadonlySet<string> = new Set(wordsIn('is zijn ben'))

/** Present tenses of what a government does and of what happens; with a date to come they look ahead. */
export const present: ReadonlySet<string> = new Set(
  wordsIn(
    'wordt worden informeer informeren stuur kom komt komen ontvangt ontvang verschijnt start starten vindt vinden ' +
      'rapporteer rapporteert bied biedt treedt begint loopt moet moeten kan kunnen wil hoort horen krijgt krijg krijgen ' +
      'levert lever leveren leg legt leggen stuurt zend zendt laat laten meld meldt deel deelt maak maakt maken ' +
      'neem neemt nemen geef geeft geven doe doet breng brengt brengen voer voert voeren bespreek bespreekt ' +
      'bespreken beslis beslist besluit evalueer evalueert publiceert presenteer presenteert opent sluit sluiten ' +
      'dient treffen treft zet zetten werk werkt werken pas past verwacht',
  ),
)

// Regular participles: ge-, perhaps behind a particle; be-, ver-, ont-, her-, er-; -eerd.
const REGULAR =
  /^(?:\p{L}{0,9}ge(?!bied|meent|recht|zicht|wicht|schikt|acht|reed|zond|heel)\p{L}{2,20}[dt]|(?:be|ver|ont|her|er)(?!vat|staat|gint|schikt)\p{L}{3,20}[dt]|\p{L}{2,20}eerd)$/u
const STRONG = new RegExp(
  `(?:${[
    'gegeven|gedaan|gegaan|gekomen|genomen|gesproken|besproken|verschenen|geboden|gezonden|verzonden|ontvangen',
    'gevonden|begonnen|besloten|gesloten|geschreven|gebleken|gebleven|gekregen|gehouden|getreden|gebracht|getrokken',
    'getroffen|gestegen|gewezen|gekozen|geworden|ondernomen|verstreken|verlopen|vervallen|herzien|vernomen|bevolen',
  ].join('|')})$`,
  'u',
)

/** Whether a word in lower case can be a participle of the perfect tense. */
export const isParticiple = (word: string): boolean => REGULAR.test(word) || STRONG.test(word)
