import { MONTH } from '../../engine/vocabulary/months.ts'
import { exploring, informing } from '../../engine/vocabulary/verb-classes.ts'
import type { Commitment } from '../document.ts'
import { wordsOf } from '../words/fold.ts'
import { stem } from '../words/stem.ts'

/** What is promised, by the sort of act: each has its own evidence. */
export type VerbClass = 'inform' | 'evaluate' | 'explore' | 'do'

const EVALUATES = /\b(?:evaluatie|evalueren|geëvalueerd|geevalueerd|doorlichting|invoeringstoets|monitor(?:ing)?)\b/iu

/** The class of a commitment: reporting to the House, evaluating, exploring, or any other act. */
export function promisedClass({ action, recipient, strength, text, because }: Commitment): VerbClass {
  if (because.startsWith('commitments/informing-the-house')) return 'inform'
  if (action !== null && informing.has(action)) return 'inform'
  // «Ik laat dat onderzoeken en zal de Kamer berichten», «ik verwacht de Kamer te kunnen informeren».
  if (recipient !== null && (action === null || INFORMS.test(text))) return 'inform'
  if (
    EVALUATES.test(text) &&
    (action === 'evalueren' || /evaluatie[^.]{0,80}(?:plaats|afgerond|gestart|uitge)/iu.test(text))
  )
    return 'evaluate'
  if (strength === 'explore' || (action !== null && exploring.has(action))) return 'explore'
  return 'do'
}

const INFORMS =
  /\b(?:informeren|informeer|berichten|bericht|rapporteren|rapporteer|voorleggen|leg|toesturen|toezenden)\b/iu

/** Whether a sentence that names a promise says that something would be told, or done. */
export const speaksOfTelling = (text: string): boolean => TELLING.test(text)
const TELLING =
  /\b(?:te (?:informeren|berichten|rapporteren|sturen|zenden|geven)|toe te (?:sturen|zenden)|aan te bieden|horen|bericht|informeer|stuur|zend|bied|ontvangt?|\p{L}*rapport|\p{L}*rapportage|uitkomst|overzicht|brief toe)\b/iu

const SAYS: Readonly<Record<VerbClass, RegExp>> = {
  inform:
    /\b(?:informeer|informeren|geïnformeerd|bied(?:en)?|aangeboden|aanbieding|brief|rapportage|rapport|rapporte(?:er|ren)|gerapporteerd|bericht|berichten|horen|stuur|zend|gestuurd|gezonden|verzonden|toegezonden|toegestuurd|ontvangt|ontving|bijlage|bijgevoegd|aan(?:getroffen)?|treft)\b/iu,
  evaluate: EVALUATES,
  explore:
    /\b(?:onderzo(?:ek|cht|eken)\p{L}*|verken\p{L}*|inventaris\p{L}*|evalu\p{L}*|geëvalueerd|pilot|proef|studie|quickscan|bekeken|nagegaan|bezien|in kaart gebracht|geanalyseerd|analyse|sprak|spraken|gesproken|overlegd|getoetst|doorgerekend|uitgezocht|onderzoekt)\b/iu,
  do: /\b(?:\p{L}*(?:ingevoerd|aangepast|gewijzigd|verlengd|verruimd|aangescherpt|verhoogd|verlaagd|uitgebreid|opgericht|geopend|opengegaan|opengesteld|toegekend|ingericht|ingesteld|vastgesteld|gepubliceerd|afgerond|voltooid|opgeleverd|gerealiseerd|uitgevoerd|gestart|begonnen|geregeld|gesloten|ondertekend|verstrekt|beschikbaar|ingetreden|getreden|getroffen|genomen|overgenomen|opgevolgd|doorgevoerd|verbeterd|vereenvoudigd|afgeschaft|aangesteld|uitgerold|ingediend|bekendgemaakt|opgesteld|ontwikkeld|versterkt|vernieuwd|vervangen|afgesproken))\b/iu,
}

/** «Sinds maart kunnen scholen …»: something was brought about then. */
const SINCE = new RegExp(`\\bsinds (?:\\d{1,2} )?(?:${MONTH})`, 'iu')

const STUDY = /\b(?:\p{L}*onderzoek|\p{L}*rapport|studie|evaluatie)\b/iu

/** Whether a passage tells of an act of the class; exploring may also end in a measure. */
export function tellsOf(promised: VerbClass, text: string, promise: string): boolean {
  if (promised !== 'do') return SAYS[promised].test(text) || (promised === 'explore' && SAYS.do.test(text))
  // That a study was published is no act of policy, unless a study was promised.
  return (SAYS.do.test(text) || SINCE.test(text)) && (!STUDY.test(text) || STUDY.test(promise))
}

/** The promised verb itself, told as done: «openstellen» and «opengesteld», «verlengen» and «verlengd». */
export function tellsSameVerb(action: string | null, text: string): boolean {
  const root = action === null ? '' : stem(wordsOf(action).join(''))
  if (root.length < ROOT) return false
  const start = root.slice(0, Math.max(ROOT, root.length - 1))
  return wordsOf(text).some((word) => word.includes(start) || word.replace('ge', '').includes(start))
}
// Shorter roots stand in too many words.
const ROOT = 5
