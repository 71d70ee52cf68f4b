/*
 * Turns of phrase by which a sentence about a study is known. All are tried on the sentence in small letters, and none
 * looks further than a fixed number of signs.
 */

export const isBefore = /^(?:eerdere?|vorige|voorgaande|voorafgaande?)$/u
/** «Eerder stelde de commissie», «De raad adviseerde in 2021»: told of then, not of the study at hand. */
export const toldOfThen = /^(?:eerder|destijds|indertijd)\b/u
export const inYear = /\bin (?:19|20)\d\d\b/u
export const buildsOn = /\b(?:bouwt|bouwen|borduurt) voort op\b|^aanleiding (?:is|was|voor|tot)\b/u
export const reports =
  /\bgebleken\b|\b(?:raadt|raden) (?:[^.;]{1,80} )?(?:aan|af)\b|\b(?:laat|laten|liet) (?![^.;]{1,60}voorbeelden)(?:[^.;]{1,80} )?zien\b|\b(?:wijst|wijzen|wees) (?:op|uit|erop|[^.;]{1,60} uit)\b|\b(?:maakt|maken) duidelijk dat\b|\b(?:komt|komen) naar voren\b|\b(?:doet|doen) (?:\S{1,20} ){0,3}(?:aanbeveling|aanbevelingen)\b|\baanbeveling(?:en)? (?:is|zijn|luidt|luiden)\b|\b(?:doet|doen|deed) er (?:goed|verstandig) aan\b|\bverdien(?:t|en) (?:het|aanbeveling|navolging)\b|\b(?:vraagt|vragen) aandacht voor\b|\b(?:oordeelt|oordelen|oordeelde) dat\b|\b(?:berekend|geraamd|geschat|becijferd) op\b|\baan het licht (?:gekomen|gebracht|komen|brengen|komt|brengt)\b|\bspre(?:ekt|ken) van\b/u
/** «Aanbevelingen: vereenvoudig de aanvraag», «Doelmatig: deels». */
export const isVerdict =
  /^(?:\S{1,25} ){0,2}(?:aanbeveling(?:en)?|\S{0,10}conclusies?|\S{0,6}bevinding(?:en)?|uitkomsten?|\S{0,6}oordeel):(?! (?:volgen|volgt|verwacht|zie|medio|eind|begin)\b)|^(?:\S{1,25} ){0,3}\S{1,25}: (?:ja|nee|deels|gedeeltelijk|grotendeels|voldoende|onvoldoende|positief|negatief|goed|matig|slecht)\b/u
/** The balance is drawn up, conclusions stand in the last chapter: that there are results is not yet what they are. */
export const saysWhere =
  /\b(?:balans|tussenstand|tussenbalans) (?:(?:wordt|is) )?(?:\S{1,20} ){0,2}opgemaakt\b|\b(?:terug )?te vinden (?:in|op)\b|\bte vinden zijn\b/u
/**
 * «laat zien of», «toont in hoeverre», «laat zien hoeveel»: what a study answers, not the answer. «Niet duidelijk is of» is one.
 */
export const answers =
  /\b(?:zien|toont|tonen|toont aan|tonen aan|aangetoond|wordt duidelijk) (?:of|in hoeverre|hoeveel|welke?|wie|waaraan)\b/u
/** «moet uitwijzen of»: a council that must tell how is advised to do so. */
export const isToShow = /\b(?:uitwijzen|uit te wijzen|blijken) (?:of|hoe|welke|waardoor|in hoeverre)\b/u
/** «heeft het bureau gevraagd de werking te evalueren», «kreeg de opdracht dit na te gaan». */
export const isAsked =
  /\b(?:gevraagd|verzocht|opgedragen|opdracht|verplicht)\b[^.;:]{0,160} te (?:evalueren|onderzoeken|toetsen|reconstrueren|verkennen|bezien|bekijken|beoordelen|analyseren|inventariseren|adviseren|gaan)\b|\bverplicht\b[^.;:]{0,120} verslag te doen\b/u
export const isTask = /\b(?:tot|als) (?:taak|opdracht|doel)\b/u
export const isCourse =
  /\b(?:staat|staan|stond|stonden) (?:[^.;]{1,120} )?centraal\b|^centraal (?:staat|staan|stond|stonden)\b|\b(?:komt|komen|kwam|kwamen) (?:[^.;]{1,60} )?aan (?:de orde|de beurt|bod|het woord)\b|^aan (?:de orde|de beurt|bod|het woord) (?:komt|komen|kwam|kwamen)\b|\b(?:is|zijn|het) voornemens?\b|\b(?:de|alle) vragen (?:gaan|gingen|betreffen|betroffen|luiden|luidden|hebben betrekking|hadden betrekking)\b|\blig(?:t|gen) (?:[^.;]{1,60} )?(?:zwaartepunt|nadruk|accent|focus)\b|^(?:aparte|extra|bijzondere|speciale) aandacht\b|\bin (?:kaart|beeld) (?:te )?(?:gebracht|brengen)\b|\bbrengt? (?:[^.;]{1,120} )?in (?:kaart|beeld)\b|\bop een rij\b|\btegen het licht\b|^(?:in)?zicht (?:(?:ver)?krijgen|bieden|geven)\b|^(?:lessen|lering) trekken\b|\b(?:is|was) (?:(?:vooral|primair|mede|met name|daarbij) )?om (?:\S{1,30} ){0,10}?te\b|\bgesprekken (?:zijn |worden |werden )?gevoerd\b|\bhoudt? (?:[^.;]{1,60} )?zicht op\b|\bwordt? verslag gedaan\b|\b(?:uitvoering|invulling|gevolg) (?:te |wordt |is )?(?:gegeven|geeft|geven) aan (?:de|een|het|die|dit|deze)? ?(?:\S{1,20} ){0,2}(?:motie|toezegging|verzoek|verplichting)|\brapporteert (?:\S{1,30} ){0,3}over\b|^betreft\b|\blever(?:t|en) (?:\S{1,30} ){0,4}(?:gegevens|cijfers|data|tellingen)\b|\bvoortgebouwd op\b|\bopdracht (?:is|wordt|werd) (?:\S{1,30} ){0,4}(?:gegund|verstrekt|gegeven|verleend|aanbesteed)\b|\b(?:staat|staan) (?:\S{1,30} ){0,8}op de (?:agenda|planning)\b|\bvindt overleg plaats\b|\b(?:minister|staatssecretaris|kabinet) (?:heeft|hebben) (?:\S{1,30} ){0,6}(?:toegezegd|gereageerd|geïnformeerd)\b/u
// «In dit onderzoek», «met deze monitor»: what follows is what the study does.
export const inStudy =
  /^(?:in|met|via|voor|binnen|door|bij|aan|op basis van|aan de hand van|naar aanleiding van|ten behoeve van) (?:dit|deze|het|de|een) (?:\S{1,30} ){0,2}\S{0,30}(?:onderzoek|evaluatie|studie|rapport|rapportage|monitor|doorlichting|verkenning|analyse|meting|hoofdstuk|peiling|pilot|proef|experiment)\b/u
/**
 * What is worked with: «een controlegroep is samengesteld». With an amount beside it, it may be the result; of people
 * («deelnemers zijn aan het werk») it is how they do.
 */
export const isMethod =
  /\b(?:controlegroep|vergelijkingsgroep|steekproef|enquêtes?|vragenlijst|interviews|microdata|registerdata|klankbordgroep|begeleidingscommissie)\b/u
/** «Beoordeeld zijn ontwerp en communicatie»; «als goed beoordeeld» is what came out. */
export const isAssessed =
  /^(?:beoogd|gekozen|beoordeeld|getoetst|verkend|bezien|doorgelicht) (?:is|zijn|wordt|worden)\b(?! (?:\S{1,20} ){0,3}als\b)/u
export const isCommissioned = /\b\S{0,20}(?:commissie|werkgroep|opdracht|onderzoek|evaluatie|onderzoekers)\b/u
export const isJudged =
  /\b(?:is|zijn|was|waren) (?:\S{1,20} ){0,2}(?:positief|negatief|kritisch|somber|eensluidend|mild|gunstig)\b/u
/** «Bewoners worden te laat betrokken»: a judgement, not a step of the study. */
export const isFault = /\b(?:te (?:laat|vroeg|snel|weinig|vaak|zelden|summier)|onvoldoende|zelden|nauwelijks|amper)\b/u
/** «Groter dan», «neemt toe»: how it compares, whatever it is measured by. */
export const isGraded =
  /\b(?:meer|minder|vaker|hoger|lager|beter|slechter|sneller|\p{L}{3,20}er dan|stijgt|stijgen|daalt|dalen|groeit|groeien)\b|\bne(?:emt|men) (?:\S{1,30} ){0,6}(?:toe|af)\b/u
/** How much, or how it compares: «minder», «de helft», «40». */
export const isAmount =
  /\b(?:meer|minder|geen|niet|vaker|hoger|lager|beter|slechter|sneller|circa|gemiddeld|helft|kwart|derde|meeste|gehalveerd|verdubbeld)\b|\d/u

/** «waardoor de evaluatie is vervallen», «; evaluatie in 2029»: its planning, in whatever clause. */
export const isPlanned =
  /\b(?:evaluatie|onderzoek|doorlichting|studie|meting)\b[^.;,]{0,40}\b(?:vervallen|vervalt|uitgesteld|verschoven|opgeschort)\b|(?:^|[;,] )(?:evaluatie|oplevering|afronding|rapportage|publicatie|eindrapport|eindmeting) (?:in|medio|eind|begin|voorjaar|najaar|volgt|verwacht|gereed)\b/u
/** «schrijft voor dat zij na vijf jaar wordt geëvalueerd». «Zou moeten worden geëvalueerd» is advice. */
export const isToBeEvaluated =
  /^(?!.{0,200}\bzou(?:den)?\b).{0,300}(?:\b(?:wordt|worden) (?:\S{1,20} ){0,4}(?:geëvalueerd|doorgelicht|gemonitord)\b|\b(?:geëvalueerd|doorgelicht|gemonitord) (?:moet |moeten )?(?:wordt|worden)\b)/u

/** «In 2024 wordt onderzocht of de regeling helpt»: whatever stands behind it is the question. */
export const isLookedInto =
  /\b(?:onderzocht|nagegaan|bezien|bekeken|getoetst|verkend|uitgezocht|geïnventariseerd|geëvalueerd) (?:of|hoe|wat|waar|waarom|welke?|wanneer|in hoeverre|in welke)\b/u
/** «Ouderen verzuimen minder»: what stands before it is a verb. */
export const isCompared = /^(?:meer|minder|vaker|eerder|later|langer|korter|sneller|beter|slechter|hoger|lager)$/u
/** «Daarvoor is met 45 ouders gesproken», «Er is gekeken naar»: how it was done, told without a doer. */
export const spokenWith =
  /\b(?:is|zijn|werd|werden|wordt|worden) (?:\S{1,30} ){0,6}(?:gesproken (?:met|over)|gekeken naar|gesproken\W*$)|^(?:hierbij|daarbij|hiervoor|daarvoor) (?:is|werd|wordt) (?:\S{1,30} ){0,3}gebruik ?gemaakt van\b/u
/** «De uitkomsten zijn input voor het besluit»: what they are for, not what they are. */
export const isForLater = /\b(?:input|invoer|bouwstenen|bouwsteen|basis|grondslag|onderlegger|vertrekpunt) voor\b/u
