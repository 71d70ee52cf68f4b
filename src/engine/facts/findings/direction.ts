import type { FindingFields } from '../meaning.ts'
import type { Plain } from './plain.ts'
import { polarityOf } from './polarity-words.ts'

type Direction = FindingFields['direction']

const NOTHING =
  / (?:geen|nauwelijks|amper) (?:[^\s.;:]+ ){0,3}(?:effect|effecten|invloed|verschil|verschillen|verband|samenhang|impact) | (?:niet|geen) (?:[^\s.;:]+ ){0,4}(?:worden )?(?:is |zijn )?(?:gestegen|gedaald|toegenomen|afgenomen|aangetoond|aantonen|aantoonbaar|vastgesteld|gebleken) | (?:bleef|is|bleven|zijn) (?:[^\s.;:]+ ){0,4}(?:gelijk|stabiel|ongewijzigd|onveranderd|constant|dezelfde|hetzelfde) /u
// A result that what was looked for is not there: no sign, no support, no more than elsewhere.
const NO_RESULT =
  / (?:(?:geen|nauwelijks|onvoldoende) (?:[^\s.;:]+ ){0,3}(?:aanwijzingen|bewijs|bevestiging|steun|indicaties|onderscheid|daling|stijging|toename|afname|verandering)|niet (?:statistisch )?significant|(?:verschilt|verschillen|verschilde|verschilden) (?:[^\s.;:]+ ){0,3}niet|niet (?:meer|minder|vaker|sneller|beter|slechter|hoger|lager|korter|langer|groter|kleiner) (?:[^\s.;:]+ ){0,4}(?:dan|geworden|geweest)|niet (?:[^\s.;:]+ ){0,3}(?:waargenomen|gesteund|bevestigd|teruggevonden)|(?:effect|verschil|verband|daling|stijging|invloed) (?:[^\s.;:]+ ){0,6}niet (?:[^\s.;:]+ ){0,2}(?:waargenomen|gevonden|vastgesteld|aangetoond)) /u
const UNKNOWN =
  / (?:(?:kan|kon|kunnen|konden|viel|valt) (?:[^\s.;:]+ ){0,14}(?:niet|niets|geen|evenmin) (?:[^\s.;:]+ ){0,8}(?:afleiden|zeggen|bepalen|achterhalen|nagaan|beoordelen|vaststellen)|evenmin (?:kan|kon|kunnen|konden) (?:[^\s.;:]+ ){0,10}(?:afleiden|zeggen|bepalen|achterhalen|nagaan|beoordelen|vaststellen)|niet (?:kunnen )?(?:achterhalen|weten|weet)|weet niet|niet weet|weten niet|buiten beeld|gemist|schort|geen (?:[^\s.;:]+ ){0,2}(?:gegevens|cijfers|overzicht)|onvoldoende zicht|(?:is|zijn) er (?:nog )?niet|(?:bestaat|bestaan) (?:nog )?niet) /u
const NOT_MISSED = / niet (?:hebben |heeft )?gemist /u
// A frame that praises or blames decides before any number behind it.
const FRAME_GOOD =
  / (?:(?:positief|gunstig|bemoedigend|hoopgevend|verheugend|winst|pluspunt) (?:punt |aspect )?(?:is|was)(?: het)?(?: ,)? dat|(?:is|zijn) (?:het|de) (?:beeld|resultaat|resultaten|uitkomsten) (?:\S+ )?(?:positief|gunstig|beter|bemoedigend)|te spreken over|op orde heeft|op orde hebben|naar behoren|vallen (?:[^\s.;:]+ ){0,5}mee|valt (?:[^\s.;:]+ ){0,5}mee|(?:uitwerking|effect|doel) niet (?:hebben |heeft )?gemist|geld waard|stap vooruit|geven (?:[^\s.;:]+ ){0,5}een [789](?:,\d)?|sneller) /u
const FRAME_BAD =
  / (?:(?:negatief|zorgelijk|zorgwekkend|teleurstellend|verontrustend|minpunt|keerzijde) (?:punt |aspect )?(?:is|was)(?: het)?(?: ,)? dat|(?:is|zijn) (?:het|de) (?:beeld|resultaat|resultaten|uitkomsten) (?:\S+ )?(?:zorgelijk|slechter|magerder|minder|ongunstig|somber)|minder (?:goed|rooskleurig|gunstig|positief)|weinig terecht|daar staat tegenover|niet (?:zijn |is )?meegegroeid|ouder dan|langer dan) /u
const UNEVEN =
  / (?:(?:niet|minder) eenduidig|wisselend|uiteenlopend|gemengd|verdeelde (?:mening|beeld)|gematigd positief|slechts (?:gedeeltelijk|ten dele|deels)|maar ten dele) /u
const LACKS =
  / (?:belangrijkste knelpunt|behoefte aan|ruimte (?:voor|tot) verbetering|ontbreekt|ontbreken|ontbrak|(?:niet|onvoldoende|weinig) (?:[^\s.;:]+ ){0,2}bekend|onbekend|houdt (?:[^\s.;:]+ ){0,10}niet bij|geen (?:in)?zicht) /u
const CONTRAST =
  / (?:maar|echter|terwijl|hoewel|weliswaar|ten dele|gedeeltelijk|deels|evenwel|wisselend|gemengd|niet overal) | wel [.;]/u
// A main contrast inside one sentence: both sides are results.
const BUT = / (?:, maar|weliswaar|ten dele|gedeeltelijk|, al is|, zij het) (?!ook )/u
const RISES =
  / (?:opliep|opliepen|toenam|toenamen|bijgedragen aan een (?:[^\s.;:]+ ){0,3}(?:hogere|grotere)|gestegen|steeg|stegen|stijgt|stijgen|toegenomen|toeneemt|groeide|groeiden|gegroeid|groeit|verhoogd|verhoogt|verhogen|vergroot|verdubbeld|verdubbelde|opgelopen|toename|stijging|groei) | (?:nam|namen|neemt|nemen) (?:[^\s.;:]+ ){0,16}toe /u
const FALLS =
  / (?:afnam|afnamen|terugliep|terugliepen|teruglopen|gedaald|daalde|daalden|daalt|dalen|afgenomen|afneemt|gekrompen|kromp|verlaagd|verlaagt|verlagen|verminderd|vermindert|verkleind|bekort|verkort|gehalveerd|halveerde|teruggelopen|teruggebracht|afname|daling) | (?:nam|namen|neemt|nemen) (?:[^\s.;:]+ ){0,16}af | (?:liep|liepen|ging) (?:[^\s.;:]+ ){0,16}terug /u
const NUMBER_MORE =
  / (?:\d[\d.,]*|twee|drie|vier|vijf|zes) (?:(?:[^\s.;:]+ ){0,4}(?:meer|hoger|vaker|groter) (?:[^\s.;:]+ ){0,12}dan|(?:procent|procentpunt|%|dagen|weken|maanden|keer|maal|euro) (?:meer|hoger|vaker|groter|langer)) /u
const NUMBER_LESS = / (?:\d[\d.,]*|twee|drie|vier|vijf|zes) (?:[^\s.;:]+ ){0,4}(?:minder|lager|korter|kleiner) /u

/** From the verb, words that judge, and negation. A number that rises or falls is more exact than praise or blame. */
export function directionOf(plain: Plain): Direction {
  const { text } = plain
  const [good, bad] = judged(text)
  const contrast = CONTRAST.test(text)
  if (UNEVEN.test(text)) return 'mixed'
  if (NOT_MISSED.test(text)) return 'positive'
  if (BUT.test(text) && !NOTHING.test(text)) return withContrast(text)
  if (UNKNOWN.test(text)) return 'gap'
  if (NO_RESULT.test(text)) return 'none'
  if (FRAME_BAD.test(text)) return 'negative'
  if (FRAME_GOOD.test(text)) return 'positive'
  if (NOTHING.test(text)) return contrast && good > 0 ? 'mixed' : 'none'
  const change = changeOf(text)
  if (change === 'both') return 'mixed'
  if (LACKS.test(text) && !contrast && change === null) return 'gap'
  if (contrast && good > 0 && bad > 0) return 'mixed'
  if (change) return change
  if (BUT.test(text)) return 'mixed'
  if (good > bad) return 'positive'
  return bad > 0 ? 'negative' : null
}

// A change with its size stays one when a reservation follows it.
function withContrast(text: string): Direction {
  const change = changeOf(text)
  return change === null || change === 'both' ? 'mixed' : change
}

function changeOf(text: string): 'increase' | 'decrease' | 'both' | null {
  const rises = RISES.test(text) || NUMBER_MORE.test(text)
  const falls = FALLS.test(text) || NUMBER_LESS.test(text)
  if (rises && falls) return 'both'
  return rises ? 'increase' : falls ? 'decrease' : null
}

const NEGATES = new Set(['niet', 'geen', 'nauwelijks', 'zelden', 'amper', 'nooit', 'evenmin', 'minder', 'weinig'])
const REACH = 4

/** Words that praise and words that find fault; a negation shortly before one turns it round, a bare one finds fault. */
function judged(text: string): readonly [good: number, bad: number] {
  let good = 0
  let bad = 0
  let negation = -1
  let pending = false
  const words = text.trim().split(' ')
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (word === ',') negation = -1
    if (NEGATES.has(word)) {
      negation = i
      pending = true
      continue
    }
    const sign = polarityOf(word)
    if (sign === 0) continue
    const turned = negation >= 0 && i - negation <= REACH
    if (turned) pending = false
    if (sign > 0 !== turned) good++
    else bad++
  }
  return [good, bad + (pending && good + bad === 0 ? 1 : 0)]
}

/** By words of praise and blame alone: a negation does not do. */
export const praisesOrBlames = (text: string): boolean => {
  for (const word of text.trim().split(' ')) if (polarityOf(word) !== 0) return true
  return false
}

export const judges = (text: string): boolean => {
  const [good, bad] = judged(text)
  return good + bad > 0
}
