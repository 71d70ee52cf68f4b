// Words by which a later passage says what became of an earlier promise.

const EXPLICIT =
  /\b(?:toegezegde?|toezegging(?:en)?|gestand|nagekomen|beloofde?|(?:eerder|door mij) aangekondigde?|zoals (?:ik )?(?:eerder )?(?:gemeld|aangekondigd|aangegeven|toegezegd|vermeld)|conform (?:mijn|de) (?:eerdere )?(?:brief|aankondiging|toezegging)|strekt (?:daartoe|hiertoe))\b/iu
const PARTLY =
  /\b(?:deels|gedeeltelijk|ten dele|een (?:eerste )?deel|eerste (?:deel|tranche|helft|fase)|het eerste van|(?:nog )?niet volledig|voor een deel|tussenstand|op onderdelen)\b/iu
const UNDER_WAY =
  /\b(?:is (?:\p{L}+ ){0,4}(?:gestart|begonnen|in gang|onderweg)|zijn (?:\p{L}+ ){0,4}(?:gestart|begonnen|in gang)|gestart met|begonnen met|in voorbereiding|voorbereid(?:ing)?|wordt (?:momenteel|thans|nu)|werk(?:t|en)? (?:ik|het kabinet|wij|momenteel|thans|nu|hard)|bezig|loopt|lopen(?:de)?|in ontwikkeling|eerste stap|onderhanden|gaande|nog niet (?:afgerond|gereed|klaar))\b/iu
const WITHDRAWN =
  /\b(?:ingetrokken|stopgezet|gestaakt|gestopt met|beëindigd|afgezien|afzie|zie(?:t|n)? (?:ik|het kabinet|wij)?\s?(?:nu |daarom |bij nader inzien |alsnog )?(?:\p{L}+ ){0,6}af|niet (?:langer|meer) (?:\p{L}+ ){0,3}(?:uitgevoerd|uitvoeren|voortgezet|voortzetten|opgesteld|doorgaan|ingevoerd|invoeren|komen|nastreven|nagestreefd|nodig|voornemens|opportuun)|(?:gaat|gaan|ga) (?:\p{L}+ ){0,6}niet (?:door|meer|langer|verder)|niet doorgaan|niet door(?:gaat|gezet)|(?:komt|kwam|is) (?:\p{L}+ ){0,3}(?:te vervallen|vervallen)|vervalt|laat (?:ik|het kabinet) (?:\p{L}+ ){0,5}vallen|geen doorgang|(?:zal|zullen) (?:\p{L}+ ){0,8}niet (?:\p{L}+ ){0,3}(?:komen|uitvoeren|invoeren|doen|verschijnen|plaatsvinden|worden))\b/iu
const NOT_YET = /\b(?:nog niet|nog geen|niet gelukt|niet gehaald|niet mogelijk gebleken)\b/iu
const NOT_DONE = /\b(?:niet|geen|onvoldoende)\b(?! (?:alleen|enkel|slechts|meer dan))/iu

export const saysAsPromised = (text: string): boolean => EXPLICIT.test(text)
export const saysPartly = (text: string): boolean => PARTLY.test(text)
export const saysUnderWay = (text: string): boolean => UNDER_WAY.test(text)
export const saysWithdrawn = (text: string): boolean => WITHDRAWN.test(text)
/** A sentence that names the promise may deny something else: «over kinderen die niet naar school gaan». */
export const saysNotDone = (text: string, isExplicit: boolean): boolean =>
  isExplicit ? NOT_YET.test(text) : NOT_DONE.test(text)
