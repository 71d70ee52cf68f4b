import type { Context } from '../../context.ts'
import { Word } from '../../vocabulary/words.ts'
import { type Change, verbChange } from './change-words.ts'
import { hasWord, isUnder, type Scene, tokenAt, wordAt } from './scene.ts'

/*
 * A change that is decided, wanted, feared or foretold is no effect. Each test gives the reason for `explain`, or null.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const MODAL = set(
  'zal zullen zou zouden moet moeten moest moesten dient dienen wil willen wilde mag mogen hoeft hoeven',
)
const AHEAD = set(`
  verwacht verwachte verwachten verwachting verwachtingen vrees vrezen vreest raming ramingen raamt ramen geraamd geraamde
  prognose prognoses voorspelt voorspellen voorspeld voorspelde ambitie ambities streven streeft streefwaarde streefcijfer
  doel doelstelling doelstellingen beoogt beogen beoogd beoogde voornemen voornemens verzoekt verzocht verzoeken vraagt
  voorstel voorgesteld voorgestelde voorgenomen voorziet taakstelling taakstellende taakstellend afgesproken toegezegd belooft
  beloofd gewenste gewenst hoopt hopen scenario maximale minimale wettelijke noodzakelijke benodigde gevraagde bedoeling volgend indicatief
  indicatieve
`)
/** Of a result without a number only a forecast takes away its meaning: «op dit doel is geen effect gevonden». */
const FORETOLD = set(`
  verwacht verwachten verwachting verwachtingen vrees vrezen vreest prognose voorspelt voorspellen hoopt hopen beoogd
`)
const EVIDENCE = set(`
  blijkt blijken bleek bleken gebleken toont tonen toonde aangetoond aantoont aantonen concludeert concluderen geconcludeerd
  conclusie constateert constateren geconstateerd vastgesteld gevonden vinden vonden gemeten meting onderzoek onderzoekers
  onderzoeken onderzocht evaluatie eindevaluatie tussenevaluatie evaluatoren studie studies monitor rapport berekend
  uitgerekend laat laten liet lieten duidelijk uitkomsten cijfers effectmeting analyse experiment proef pilot
  controlegroep vergelijkingsgroep
`)
const CONDITION = set('indien als wanneer zodra mits tenzij of hoe hoeveel in-hoeverre welke wat opdat')
const SEEMING = /^(?:blijk|bleek|blek|gebleken|lijk|leek|lek|schijn|scheen|wist|wisten|weet|weten|slaag|geslaagd)/u

/** Why a change that was read here is none that came about; null when nothing speaks against it. */
export function aheadOrWanted(scene: Scene, place: number, context: Context): string | null {
  const token = tokenAt(scene, place)
  if (token?.aside === 'quoted') return 'quoted text'
  if (scene.sentence.tokens.at(-1)?.word === '?') return 'a question'
  if (scene.clause && CONDITION.has(scene.clause.opener)) return 'a condition or an open question'
  if (hasWord(scene, MODAL)) return 'a plan, a wish or a forecast'
  if (isAhead(scene)) return 'an aim, an agreement or a forecast'
  if (isAim(scene)) return 'an aim'
  if (isUnderForecast(scene)) return 'an aim or a forecast, said in the clause around it'
  if (scene.sentence.tokens.some((it) => COMING.test(it.word))) return 'a time that lies ahead'
  return futureYear(scene, context) ? 'a year that lies ahead' : null
}

const COMING = /^(?:komende|toekomstige|aanstaande)$/u

/** As `aheadOrWanted`, for a result without a number. */
export function foretold(scene: Scene, place: number): string | null {
  if (tokenAt(scene, place)?.aside === 'quoted') return 'quoted text'
  if (scene.sentence.tokens.at(-1)?.word === '?') return 'a question'
  if (scene.clause && CONDITION.has(scene.clause.opener)) return 'a condition or an open question'
  if (hasWord(scene, MODAL)) return 'a plan, a wish or a forecast'
  if (isAim(scene)) return 'an aim'
  return says(scene, FORETOLD) || isUnder(scene, FORETOLD) ? 'a forecast' : null
}

/** «anders dan verwacht», «zoals verwacht» and «meer dan beoogd» speak of what came about. */
const isAhead = (scene: Scene): boolean => says(scene, AHEAD)
const says = (scene: Scene, words: ReadonlySet<string>): boolean =>
  scene.own.some((i) => words.has(wordAt(scene, i)) && !/^(?:dan|zoals|als|vooraf)$/u.test(wordAt(scene, i - 1)))

const isUnderForecast = (scene: Scene): boolean =>
  (isUnder(scene, AHEAD) && !isUnder(scene, SURE_EVIDENCE)) || (isUnder(scene, TOLD) && isUnder(scene, TOE))
// «zegt toe dat»: a promise.
const TOLD = set('zeg zegt zegde')
const TOE = set('toe')
const SURE_EVIDENCE = set('blijkt bleek gebleken aangetoond concludeert geconcludeerd constateert vastgesteld toont')

/** «om … te verhogen»: an infinitive with «te» is an aim, unless somebody finds or managed it: «blijkt … te verhogen». */
function isAim(scene: Scene): boolean {
  const te = scene.own.find((i) => wordAt(scene, i) === 'te' && isInfinitive(scene, i + 1))
  if (te === undefined) return false
  const opener = scene.clause?.opener ?? ''
  if (opener === 'om' || wordAt(scene, te - 1) === 'om') return true
  return !scene.sentence.tokens.some((it) => SEEMING.test(it.word))
}

/** The change itself, or reaching it: «was te zien» is no aim. */
const isInfinitive = (scene: Scene, at: number): boolean => {
  const word = wordAt(scene, at)
  return verbChange(word)?.form === 'infinitive' || REACHING.test(word)
}
const REACHING =
  /^(?:realiseren|bereiken|behalen|bewerkstelligen|komen|krijgen|brengen|hebben|doen|laten|halveren|verdubbelen|ver(?:drie|vier|vijf)voudigen)$/u

function futureYear(scene: Scene, { document }: Context): boolean {
  const day = document.date ?? document.dateInterval?.[1]
  if (!day) return false
  const year = Number(day.slice(0, 4))
  return scene.own.some((i) => /^20\d\d$/u.test(wordAt(scene, i)) && Number(wordAt(scene, i)) > year)
}

/** The sentence or what stands above it speaks of research. */
export const hasEvidence = ({ sentence }: Scene): boolean =>
  sentence.section === 'conclusion' || sentence.tokens.some((it) => EVIDENCE.has(it.word))

const ACTORS =
  /^(?:ik|wij|we|kabinet|regering|minister|ministers|staatssecretaris|bewindspersonen|ministerie|rijk|gemeenten?|provincies?|wetgever|kamer|parlement|commissie|werkgevers|inspectie|politie|ind|uwv|college|rechter|overheid|wij)$/u

/** Whether the subject is somebody who decides. */
export function hasActor(scene: Scene): boolean {
  const subject = scene.clause?.subject
  if (scene.own.some((i) => ((tokenAt(scene, i)?.classes ?? 0) & Word.first) !== 0)) return true
  if (!subject) return false
  // «de inzet van de gemeente» is not the municipality: the head of the subject decides.
  for (let i = subject.from; i < Math.min(subject.to, subject.from + 6); i++) {
    if (wordAt(scene, i) === 'van' || wordAt(scene, i) === 'die') return false
    if (ACTORS.test(wordAt(scene, i))) return true
  }
  return false
}

// What government itself sets. «het aantal uitkeringen» and «het gebruik van de subsidie» are outcomes.
const PARAMETER =
  /(?:budget(?:ten)?|begroting|subsidies?|subsidiebedrag|subsidieplafond|tarie(?:f|ven)|premies?|vergoeding(?:en)?|bijdragen?|accijns|belasting|heffing(?:en)?|heffingskorting|arbeidskorting|kortingen|boetes?|leges|griffierechten?|uitkering(?:en)?|toeslag|toeslagen|minimumloon|norm|normen|norm(?:bedrag|bedragen)|maximumbedrag|plafond|risico-opslag|(?:aow|pensioen)-?leeftijd|drempel|termijn|bewaartermijn(?:en)?|termijnen|raming|middelen|uitgavenplafond|bekostiging|gemeentefonds|provinciefonds|quotum|quota|strafmaximum|leeftijdsgrens|bezoldiging|opslag)$/u
const COUNTED = /^(?:aantal|aantallen|aandeel|percentage|gemiddelde|bereik|gebruik)$/u

/** Whether the words of an outcome name something that is set by decision. */
export function isParameter(words: readonly string[]): boolean {
  for (const word of words) {
    if (COUNTED.test(word)) return false
    if (/^(?:van|voor|op|aan|in|bij|onder|die|dat)$/u.test(word)) return false
    if (PARAMETER.test(word) || (word === 'risico' && words.includes('eigen'))) return true
  }
  return false
}

const HAPPENED = set('is zijn was waren werd werden heeft hebben had hadden')

/** What a verb says of policy itself: an act of government, or a rule that is being changed. */
export function isDecided(scene: Scene, change: Change, outcome: readonly string[]): boolean {
  if (isParameter(outcome)) return true
  if (change.by === 'happen') return false
  if (hasActor(scene)) return true
  const isPassive = change.form === 'participle' && scene.own.some((i) => /^word(?:t|en)$/u.test(wordAt(scene, i)))
  return isPassive && !hasWord(scene, HAPPENED) && !hasEvidence(scene)
}
