/**
 * What a commitment asks of a rule.
 *
 * Reads: verbs and words for making, changing and ending a rule, and the way in which it should go. Leaves alone: telling
 * Parliament, evaluating, efforts, and making a rule known or helping people with it. Known problems: a wish that is put in
 * other words («ik zal hier ruimhartig mee omgaan») is not seen as asking for a change.
 */
import { promisedClass } from '../links/progress/verb-class.ts'
import type { Promised } from './promise.ts'
import { aboutOf } from './subjects.ts'
import type { Refusal } from './words.ts'

export interface Asks {
  readonly refusal: Refusal | null
  /** `explore`: it promises to look into the change, not to make it. */
  readonly sort: 'change' | 'explore'
  /** To end the rule, rather than to make or change it. */
  readonly isEnding: boolean
  /** The amounts and terms that should go up, or down; null: it does not say. */
  readonly way: 'up' | 'down' | null
  /** «Implementeren», «omzetten»: it carries out another law. */
  readonly implements: boolean
}

const CHANGES =
  /\b(?:verruim|versoepel|aan(?:ge)?scherp|aan te scherpen|(?:ge)?wijzig|aan(?:ge)?pas|aan te passen|verhog|verhoog|verlag|verlaag|verleng|verkort|uit(?:ge)?breid|uit te breiden|(?:her)?invoer|ingevoerd|in te voeren|opengesteld|openstel|open te stellen|introduc|herzie|vrijstel|vrij te stellen|vrijgesteld|toestaan|toe te staan|toegestaan|gunnen|vastleg|vast te leggen|implement|omzet|om te zetten|mogelijk (?:te )?mak|mogelijk gemaakt|mogelijk word|de mogelijkheid|(?:vrije )?toegang|langere|kortere|hogere|lagere)/iu
const ENDS =
  /\b(?:afschaf|af te schaffen|afgeschaft|schrapp|geschrapt|intrek|in te trekken|ingetrokken|beëindig|stopzet|stop te zetten|vervallen)/iu
const UP = /\b(?:verhog|verhoog|hogere?\b|verleng|langere?\b|verruim)/iu
const DOWN = /\b(?:verlag|verlaag|lagere?\b|verkort|kortere?\b|eerder)/iu
const IMPLEMENTS = /\b(?:implement|omzet|om te zetten|omgezet|ter uitvoering van)/iu
// That more people know a rule, or are helped sooner, changes nothing in it.
const SERVICE =
  /\b(?:dienstverlening|informatievoorziening|voorlichting|communicatie|bekendheid|bekender|kennis (?:over|van)|website|campagne)\b/iu
// «Zonder de voorwaarden te wijzigen» tells what does not change.
const WITHOUT = /\bzonder\b[^.;]{0,160}/giu
const NOT =
  /\b(?:niet|geen) (?:\p{L}+ ){0,3}(?:te )?(?:wijzig|gewijzigd|aanpas|aangepast|aan te passen|verander|verhog|verlag)/iu

export function asksOf(promise: Promised): Asks {
  const text = aboutOf(promise).replace(WITHOUT, ' ')
  const [up, down] = [UP.test(text), DOWN.test(text)]
  return {
    refusal: refusalOf(promise, text),
    sort: promisedClass(promise) === 'explore' ? 'explore' : 'change',
    isEnding: ENDS.test(text) && !CHANGES.test(text),
    way: up === down ? null : up ? 'up' : 'down',
    implements: IMPLEMENTS.test(text),
  }
}

function refusalOf(promise: Promised, text: string): Refusal | null {
  if (promise.kind === 'ongoing_action') return 'ongoing'
  const sort = promisedClass(promise)
  if (sort === 'inform') return 'informs'
  if (sort === 'evaluate') return 'evaluates'
  if (promise.strength === 'effort') return 'effort'
  if (SERVICE.test(text)) return 'service'
  return (CHANGES.test(text) || ENDS.test(text)) && !NOT.test(text) ? null : 'no-change'
}
