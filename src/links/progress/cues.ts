// Words by which a later passage says what became of an earlier promise.

const EXPLICIT =
  /\b(?:toegezegde?|toezegging(?:en)?|gestand|nagekomen|beloofde?|(?:eerder|door mij|de|het) aangekondigde?|zoals (?:ik )?(?:eerder )?(?:gemeld|aangekondigd|aangegeven|toegezegd|vermeld)|conform (?:mijn|de) (?:eerdere )?(?:brief|aankondiging|toezegging)|strekt (?:daartoe|hiertoe))\b/iu
const PARTLY =
  /\b(?:deels|gedeeltelijk|ten dele|een (?:eerste )?deel|eerste (?:deel|tranche|helft|fase)|het eerste van|(?:nog )?niet volledig|voor een deel|tussenstand|op onderdelen)\b/iu
const UNDER_WAY =
  /\b(?:is (?:\p{L}+ ){0,4}(?:gestart|begonnen|in gang|onderweg)|zijn (?:\p{L}+ ){0,4}(?:gestart|begonnen|in gang)|gestart met|begonnen met|in voorbereiding|voorbereid(?:ing)?|wordt (?:momenteel|thans|nu)|werk(?:t|en)? (?:ik|het kabinet|wij|momenteel|thans|nu|hard)|bezig|gaande|tot nu toe (?:\p{L}+ )?\d+ van de|loopt|lopen(?:de)?|in ontwikkeling|eerste stap|onderhanden|nog niet (?:afgerond|gereed|klaar))\b/iu
const WITHDRAWN =
  /\b(?:komt? er (?:\p{L}+ )?niet\b|ingetrokken|stopgezet|gestaakt|gestopt met|beëindigd|afgezien|afzie|zie(?:t|n)? (?:ik|het kabinet|wij)?\s?(?:nu |daarom |bij nader inzien |alsnog )?(?:\p{L}+ ){0,6}af|niet (?:langer|meer) (?:\p{L}+ ){0,3}(?:uitgevoerd|uitvoeren|voortgezet|voortzetten|opgesteld|doorgaan|ingevoerd|invoeren|komen|nastreven|nagestreefd|nodig|voornemens|opportuun)|(?:gaat|gaan|ga) (?:\p{L}+ ){0,6}niet (?:door|meer|langer|verder)|niet doorgaan|niet door(?:gaat|gezet)|(?:komt|kwam|is) (?:\p{L}+ ){0,3}(?:te vervallen|vervallen)|vervalt|laat (?:ik|het kabinet) (?:\p{L}+ ){0,5}vallen|geen doorgang|(?:zal|zullen) (?:\p{L}+ ){0,8}niet (?:\p{L}+ ){0,3}(?:komen|uitvoeren|invoeren|doen|verschijnen|plaatsvinden|worden))\b/iu
const NOT_YET = /\b(?:nog niet|nog geen|niet gelukt|niet gehaald|niet mogelijk gebleken)\b/iu
const NOT_DONE = /\b(?:niet|geen|onvoldoende)\b(?! (?:alleen|enkel|slechts|meer dan))/iu

const POSTPONED =
  /\b(?:(?:dat|dit|die|deze) (?:\p{L}+ )?wordt (?:helaas |iets )?later|(?:kan|kunnen|kon|konden|lukt|lukte)\b[^.;:]{0,60}\b(?:nog niet|niet op tijd|niet tijdig)\b|nog niet (?:kunnen )?(?:geven|sturen|zenden|leveren|aanbieden|afronden|informeren)|(?:die|deze) (?:datum|termijn|planning) (?:haal|halen|is|wordt|blijkt)\b|vertraagd|vertraging|uitgesteld|schuift (?:\p{L}+ ){0,4}op|opgeschoven|later dan)/iu
/** «Hiermee», «die toezegging», «met dit cijfer»: what is meant stands before it. */
const BACK =
  /\b(?:hiermee|daarmee|hiertoe|daartoe|hieraan|daaraan|hierbij|(?:deze|die|dit) (?:toezegging|datum|termijn|planning|cijfers?|overzicht|brief)|geeft daar(?:aan)?|dat (?:heb|is|doe|wordt)|(?:kan|doe|heb) ik (?:dat|dit) (?:nu|hierbij|inmiddels|thans))/iu
const AHEAD = /\b(?:dit|deze|dat|die) \p{L}+\b[^.;]{0,80}\b(?:toegezegd|beloofd|aangekondigd)/iu
const DOES_NOW =
  /\b(?:kan|kunnen|doe|doen|geef|geven) (?:ik|wij|we) (?:u )?(?:dat|dit|die|deze) (?:\p{L}+ )?(?:nu|hierbij|hiermee|thans|in deze brief|met deze brief)\b/iu
const BARE = /\b(?:hiermee|daarmee|met (?:dit|deze|die) (?!brief|nota)\p{L}+)\b/iu
const OF_WHAT = /\b(?:toezegging(?:en)?|motie|verzoek) (?:om|over|van|in|inzake|uit|dat|aan)\b/iu

/** A promise that is said to have been made before. */
const AGAIN =
  /\b(?:zoals|als) (?:ik )?(?:al |reeds |eerder |hierboven )?(?:gezegd|gemeld|aangekondigd|toegezegd|vermeld|aangegeven|schreef)\b|\bzoals ik (?:u )?(?:al |eerder )?(?:schreef|meldde|toezegde|aankondigde)\b/iu
export const saysAgain = (text: string): boolean => AGAIN.test(text)
export const saysPostponed = (text: string): boolean => POSTPONED.test(text)
export const pointsBack = (text: string): boolean => BACK.test(text)
export const pointsAhead = (text: string): boolean => AHEAD.test(text)
/** «Over het bereik kan ik dat nu doen». */
export const doesItNow = (text: string): boolean => DOES_NOW.test(text)
/** What stands before it: the part that is done. */
export const beforeDoing = (text: string): string => text.slice(0, DOES_NOW.exec(text)?.index ?? 0)
/** Says that a promise was kept, and neither which nor by what. */
export const isBareAnswer = (text: string): boolean => BARE.test(text) && !OF_WHAT.test(text)
/** «Zoals toegezegd is het loket geopend» mentions the promise and says that it was kept. */
export const tellsDone = (text: string): boolean =>
  /\b(?:is|zijn|heb|heeft|hebben|hierbij|bijgaand|met deze brief)\b/iu.test(text) &&
  /\b(?:zoals|conform|overeenkomstig|toegezegde|aangekondigde)\b/iu.test(text)
export const saysAsPromised = (text: string): boolean => EXPLICIT.test(text)
export const saysPartly = (text: string): boolean => PARTLY.test(text)
export const saysUnderWay = (text: string): boolean => UNDER_WAY.test(text)
export const saysWithdrawn = (text: string): boolean => WITHDRAWN.test(text)
/** A sentence that names the promise may deny something else: «over kinderen die niet naar school gaan». */
export const saysNotDone = (text: string, isExplicit: boolean): boolean =>
  isExplicit ? NOT_YET.test(text) : NOT_DONE.test(text)
