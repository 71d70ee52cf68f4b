import type { FindingFields } from '../meaning.ts'
import type { Plain } from './plain.ts'
import { polarityOf } from './polarity-words.ts'

type Direction = FindingFields['direction']

const NOTHING =
  / (?:geen|nauwelijks|amper) (?:[^\s.;:]+ ){0,3}(?:effect|effecten|invloed|verschil|verschillen|verband|samenhang|impact) | (?:niet|geen) (?:[^\s.;:]+ ){0,4}(?:worden )?(?:is |zijn )?(?:gestegen|gedaald|toegenomen|afgenomen|aangetoond|aantonen|aantoonbaar|vastgesteld|gebleken) | (?:bleef|is|bleven|zijn) (?:[^\s.;:]+ ){0,4}(?:gelijk|stabiel|ongewijzigd|onveranderd|constant|dezelfde|hetzelfde) /u
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
  / (?:\d[\d.,]*|twee|drie|vier|vijf|zes) (?:[^\s.;:]+ ){0,4}(?:meer|hoger|vaker|sneller|groter|langer) (?:[^\s.;:]+ ){0,12}dan /u
const NUMBER_LESS = / (?:\d[\d.,]*|twee|drie|vier|vijf|zes) (?:[^\s.;:]+ ){0,4}(?:minder|lager|korter|kleiner) /u

/** From the verb, words that judge, and negation. A number that rises or falls is more exact than praise or blame. */
export function directionOf(plain: Plain): Direction {
  const { text } = plain
  const [good, bad] = judged(text)
  const contrast = CONTRAST.test(text)
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
  for (const [i, word] of text.trim().split(' ').entries()) {
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

export const judges = (text: string): boolean => {
  const [good, bad] = judged(text)
  return good + bad > 0
}
