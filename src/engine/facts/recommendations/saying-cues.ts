/** The words in which advisers recommend, a line a form; each stands on bare words («plain.ts»). A table, and so longer than other files. */
import type { Cue } from '../cued.ts'
import { WHO } from './who.ts'

export const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
// Bodies that do nothing but advise: an inspectorate that wants to check more often tells its own plans.
const ADVISES =
  '(?:\\S*(?:raad|commissie|rekenkamer|ombudsman|onderzoekers|auteurs|planbureau|werkgroep|evaluatoren|opstellers|verkenners|rapporteurs)|ser|wrr|rli|rob|scp|cpb|pbl|wodc)'
// What is no longer to be asked or allowed is a norm as well: «niet langer hoeft», «niet meer mag».
const NEED_NOT = `(?:niet|geen|nooit) ${near(6)}(?:hoeft|hoeven|behoeft|behoeven|mag|mogen)`
export const CUES: readonly Cue[] = [
  `(?:beveelt|bevelen|beval|bevalen) ${near(12)}aan`,
  `(?:worden|wordt|is|werd|heeft|hebben) ${near(10)}(?:aanbevolen|geadviseerd|aangeraden|bepleit) (?:, )?(?:om|dat|:)`,
  `(?:wordt|worden|werd|werden) ${near(6)}(?:geadviseerd|aanbevolen|aangeraden)`,
  'aan te bevelen',
  // What an adviser wants, presses or asks for in other words.
  [
    'wil willen wilde wilden wenst wensen',
    `(?:${WHO}|zij|ze|hij) ${near(3)}(?:wil|willen|wilde|wilden|wenst|wensen) ${near(2)}dat`,
  ],
  ['wil willen wilde wilden', `(?:wil|willen|wilde|wilden) (?:${WHO}|zij|ze|hij|de ${WHO}|het ${WHO}) ${near(2)}dat`],
  ['wil willen', `(?:de|het) ${ADVISES} ${near(1)}(?:wil|willen) ${near(20)}\\S+en [.,]`],
  [
    'mist missen miste misten',
    `(?:${WHO} ${near(1)}(?:mist|missen|miste|misten)|(?:mist|missen|miste|misten) (?:de|het) ${WHO}) ${near(2)}(?:een|de|het|aandacht)`,
  ],
  [
    'zegt zeggen schrijft schrijven stelt stellen oordeelt oordelen',
    `(?:${WHO} ${near(2)}(?:zegt|zeggen|schrijft|schrijven|oordeelt|oordelen)|(?:zegt|zeggen|schrijft|schrijven|stelt|stellen|oordeelt|oordelen) (?:de |het )${WHO}) ${near(2)}dat ${near(24)}(?:moet|moeten|zou|zouden|dient|dienen)`,
  ],
  ['hamert hameren', `${WHO} ${near(3)}(?:hamert|hameren) ${near(2)}(?:op|erop)`],
  `(?:drukt|drukken|drukte) ${near(10)}op het hart`,
  `(?:houdt|houden|hield) ${near(4)}een ${near(1)}pleidooi voor`,
  [
    'spoort sporen moedigt moedigen nodigt nodigen',
    `${WHO} ${near(3)}(?:spoort|sporen|moedigt|moedigen|nodigt|nodigen) ${near(10)}(?:aan|uit) ${near(10)}(?:om|tot|te)`,
  ],
  [
    'vond vonden meende meenden oordeelde oordeelden schreef schreven stelde stelden',
    `(?:${WHO}|zij|hij) ${near(3)}(?:vond|vonden|meende|meenden|oordeelde|oordeelden|schreef|schreven|stelde|stelden) ${near(2)}dat ${near(24)}(?:moest|moesten|zou|zouden|diende|dienden)`,
  ],
  [
    'schrijft stelt meent vindt oordeelt betoogt',
    `(?:moet|moeten|zou|zouden|dient|dienen) (?:, )?zo (?:schrijft|stelt|meent|vindt|oordeelt|betoogt) (?:de |het )?${WHO}`,
  ],
  ['liever gaarne', `${WHO} ${near(2)}(?:ziet|zien|zag|zagen) ${near(4)}(?:liever|gaarne)`],
  [
    'toejuichen verwelkomen prijs',
    `(?:zou|zouden) het ${near(2)}(?:toejuichen|verwelkomen|op prijs stellen) (?:, )?(?:als|indien|wanneer|dat)`,
  ],
  [
    'komt kwam',
    `(?:komt|kwam) (?:de |het )?${WHO} ${near(2)}(?:gewenst|wenselijk|raadzaam|geraden|nodig|juist|verstandig) voor`,
  ],
  [
    'standpunt',
    `${WHO} ${near(8)}standpunt dat ${near(24)}(?:moet|moeten|zou|zouden|dient|dienen|hoort|behoort|behoren)`,
  ],
  ['afgeraden ontraden', `(?:door|volgens) ${near(3)}${WHO} ${near(12)}(?:afgeraden|ontraden)`],
  [
    'gesuggereerd geopperd voorgesteld bepleit gepleit',
    `in (?:het|dit|zijn|haar|hun) (?:rapport|advies|onderzoek|signalement) (?:wordt|werd) ${near(4)}(?:gesuggereerd|geopperd|voorgesteld|bepleit|gepleit)`,
  ],
  [
    'voorstelt voorstellen aanraadt aanraden aanbeveelt aanbevelen',
    `dat (?:de |het )?${WHO} ${near(4)}(?:voorstelt|voorstellen|aanraadt|aanraden|aanbeveelt|aanbevelen) (?:om )?${near(24)}te`,
  ],
  ['zeggen', `volgens ${near(3)}${WHO} ${near(3)}veel voor te zeggen`],
  ['erom', '(?:hem|haar|hen|hun) gaat het erom (?:, )?dat'],
  ['zien', `(?:de|het) ${ADVISES} ${near(1)}(?:wil|willen) ${near(12)}(?:\\S+(?:d|t|en)) zien [.,;]`],
  ['gewezen', `${WHO} ${near(3)}(?:heeft|hebben) ${near(3)}gewezen op de (?:wenselijkheid|noodzaak) van`],
  ['ware', `ware ${near(3)}(?:volgens|naar het oordeel van) ${near(3)}${WHO}`],
  [
    'volgens',
    `(?:is|zijn) volgens ${near(3)}${WHO} een ${near(1)}(?:effectieve|goede|passende|zinvolle|kansrijke|betere) ${near(1)}(?:maatregel|oplossing|weg|stap|aanpak|middel)`,
  ],
  ['heil toekomst', `${WHO} ${near(2)}(?:ziet|zien|zag) ${near(2)}(?:heil|toekomst) in`],
  ['denkt denken', `${WHO} (?:denkt|denken) ${near(3)}aan (?:een|het|de)`],
  ['tijd', `${WHO} ${near(2)}(?:vindt|vinden|acht|achten) het ${near(2)}tijd (?:voor|om|dat)`],
  ['roept roepen riep', `(?:de|het) ${WHO} ${near(3)}(?:roept|roepen|riep) ${near(3)}op ${near(20)}te`],
  [
    'voor',
    `(?:komt|kwam) (?:het )?(?:hem|haar|hen|hun) ${near(2)}(?:gewenst|wenselijk|raadzaam|geraden|nodig|juist|verstandig) voor`,
  ],
  // What was asked for, told behind what came of it.
  [
    'gevraagd aangedrongen gepleit verzocht',
    `${WHO} ${near(2)}(?:had|hadden|heeft|hebben) (?:daar|daarop|daarom|daartoe|daarvoor|hierop|hierom|hiervoor) ${near(4)}(?:gevraagd|aangedrongen|gepleit|verzocht)`,
  ],
  ['moet moeten moest moesten', `(?:moet|moeten|moest|moesten) (?:ook )?van (?:de |het )?${WHO}`],
  ['verzoek', `(?:richt|richten|doet|doen) (?:de |het )?${WHO} ${near(3)}het verzoek ${near(20)}te`],
  ['liefst', `(?:ziet|zien|zag|zagen) (?:de |het )?${WHO} ${near(3)}liefst`],
  ['liefst', `${WHO} ${near(2)}(?:ziet|zien|zag|zagen) ${near(8)}liefst`],
  [
    'voegt voegen merkt merken',
    `(?:${WHO} ${near(12)}(?:voegt|voegen|merkt|merken)|(?:voegt|voegen|merkt|merken) (?:de |het )?${WHO}) ${near(3)}(?:toe|op) (?:, )?dat ${near(24)}(?:moet|moeten|zou|zouden|dient|dienen)`,
  ],
  ['zaak', `is (?:volgens|naar het oordeel van) ${near(3)}${WHO} zaak`],
  ['dringt drong drongen dringen', `(?:dringt|dringen|drong|drongen) er ${near(5)}op aan`],
  ['plaats', `${WHO} ${near(2)}(?:vindt|vinden|acht|achten) ${near(8)}op (?:zijn|haar|hun) plaats`],
  [
    'houdt houden hield',
    `(?:houdt|houden|hield) (?:(?:de |het )?[^\\s.,;:]+ )?(?:mij|ons|het kabinet|de minister|de regering) voor (?:, )?dat ${near(24)}(?:moet|moeten|zou|zouden|dient|dienen|hoort|horen|behoort|behoren)`,
  ],
  [
    'moet moeten dient dienen',
    `(?:moet|moeten|dient|dienen) (?:volgens|aldus|naar het oordeel van) (?:de |het )?${ADVISES} ${near(16)}\\S+en [.,]`,
  ],
  ['wil willen', `(?:de|het) ${ADVISES} ${near(1)}(?:wil|willen) ${near(1)}(?:een|meer|minder|geen|af van)`],
  ['willen', `(?:de|het) ${ADVISES} ${near(1)}(?:zou|zouden) ${near(14)}willen [.,]`],
  [
    'nodig noodzakelijk wenselijk gewenst geboden raadzaam',
    `(?:nodig|noodzakelijk|wenselijk|gewenst|geboden|raadzaam) , (?:zo )?(?:stelt|vindt|meent|schrijft|oordeelt|vinden|stellen|menen) (?:de |het )?${WHO}`,
  ],
  ['ontraadt ontraden ontried', `${WHO} ${near(3)}(?:ontraadt|ontraden|ontried)`],
  [
    'gepleit aangedrongen',
    `(?:heeft|hebben|had|hadden) ${near(10)}(?:gepleit voor|ervoor gepleit|aangedrongen op|erop aangedrongen)`,
  ],
  ['dringt dringen drong drongen', `(?:dringt|dringen|drong|drongen) ${near(3)}erop aan`],
  [
    'nodig wenselijk geboden noodzakelijk gewenst',
    `(?:nodig|wenselijk|geboden|noodzakelijk|gewenst) is (?:, )?(?:volgens|aldus) ${near(3)}${WHO}`,
  ],
  ['beter', `(?:kan|kunnen) (?:volgens|naar het oordeel van) ${near(3)}${WHO} ${near(6)}beter`],
  // Said as an opinion of his: what is needed, what he would do, what he hopes for.
  [
    'volgens aldus',
    `(?:volgens|aldus) ${near(3)}${WHO} ${near(10)}(?:nodig|noodzakelijk|gewenst|geboden|wenselijk|raadzaam|onmisbaar)`,
  ],
  [
    'volgens aldus',
    `(?:is|zijn) (?:volgens|aldus) ${near(3)}${WHO} ${near(10)}(?:nodig|noodzakelijk|gewenst|geboden|wenselijk|raadzaam)`,
  ],
  ['volgens aldus', `(?:volgens|aldus) ${near(3)}${WHO} is het ${near(1)}(?:hoog )?tijd (?:voor|om|dat)`],
  [
    'betreft',
    `wat (?:de|het) ${near(2)}${WHO} betreft ${near(1)}(?:komt|komen|moet|moeten|wordt|worden|gaat|gaan|krijgt|krijgen|zou|zouden|mag|mogen|verdient)`,
  ],
  ['liever', `${WHO} ${near(2)}(?:zou|zouden) ${near(12)}liever`],
  ['oppert opperen opperde opperden', `${WHO} ${near(4)}(?:oppert|opperen|opperde|opperden)`],
  ['oppert opperen opperde opperden', `(?:oppert|opperen|opperde|opperden) (?:de |het )?(?:${WHO}|zij|hij)`],
  ['lans', `(?:breekt|breken|brak) ${near(3)}een lans voor`],
  ['wens', `${WHO} ${near(2)}(?:spreekt|spreken|sprak|spraken|uit|uiten|uitte) ${near(2)}de wens`],
  ['verwacht verwachten', `${WHO} ${near(2)}(?:verwacht|verwachten) van ${near(6)}dat`],
  ['aandacht', `${WHO} ${near(24)}(?:vraagt|vragen|vroeg|vroegen) ${near(3)}aandacht voor`],
  [
    'verbeterpunt verbeterpunten',
    `(?:als )?${near(2)}(?:verbeterpunt|verbeterpunten) ${near(2)}(?:noemt|noemen|ziet|zien|geeft|geven) (?:de|het|zij|hij)`,
  ],
  [
    'kern strekking boodschap hoofdboodschap',
    `(?:kern|strekking|boodschap|hoofdboodschap) van ${near(3)}(?:advies|rapport|aanbevelingen|zienswijze|signalement) (?:is|luidt) ${near(2)}dat ${near(24)}(?:moet|moeten|zou|zouden|dient|dienen|behoort|behoren|hoort|horen)`,
  ],
  [
    'advies aanbeveling oproep boodschap',
    `(?:zijn|haar|hun|het|de) (?:\\S+ )?(?:advies|aanbeveling|oproep|boodschap) (?:aan ${near(3)})?:`,
  ],
  [
    'minister kabinet regering ministerie rijk',
    `(?:minister|kabinet|regering|ministerie|rijk|staatssecretaris) (?:moet|moeten|dient|dienen) (?:volgens|aldus|naar het oordeel van) ${near(3)}${WHO}`,
  ],
  // What an adviser would do, counts on or sets as a condition.
  ['zou zouden', `(?:de|het) ${ADVISES} ${near(1)}(?:zou|zouden) ${near(14)}willen \\S+en`],
  ['zou zouden', `(?:zou|zouden) (?:de|het) ${ADVISES} ${near(14)}(?:willen \\S+en|liever )`],
  [
    'rekent rekenen hecht hechten hoopt hopen',
    `${WHO} ${near(2)}(?:rekent erop|rekenen erop|hecht eraan|hechten eraan|hoopt|hopen) (?:, )?dat`,
  ],
  ['voorwaarde', `${WHO} ${near(2)}(?:stelt|stellen|noemt|noemen) ${near(2)}als ${near(1)}voorwaarde (?:, )?dat`],
  ['meer', `${WHO} ${near(2)}(?:ziet|zien) meer in`],
  ['liever', `${WHO} (?:had|hadden) ${near(2)}liever (?:gezien|gehad)`],
  [
    'concludeert concluderen slotsom conclusie',
    `${WHO} ${near(2)}(?:concludeert|concluderen|komt tot de (?:slotsom|conclusie)|komen tot de (?:slotsom|conclusie)) (?:, )?dat ${near(24)}(?:moet|moeten|dient|dienen)(?: worden)? [.,]`,
  ],
  ['voorstander', `${WHO} ${near(3)}(?:is|zijn|toont zich|tonen zich) ${near(2)}voorstander van`],
  ['graag', `${WHO} ${near(3)}(?:ziet|zien|zou|zouden) ${near(2)}(?:graag|liever) `.trim()],
  `(?:geeft|geven|gaf|gaven) ${near(6)}als (?:\\S+ )?(?:advies|aanbeveling|suggestie)`,
  `(?:zijn|haar|hun) (?:\\S+ )?(?:advies|aanbeveling|oproep|boodschap|suggestie|wens) (?:aan \\S+ )?(?:is|was|luidt|luidde)`,
  // In a report only: see `SIGNATORIES`.
  `vragen (?:wij|we) ${near(4)}aandacht voor`,
  `(?:wij|we) vragen ${near(4)}aandacht voor`,
  [
    'vinden vindt menen meent stellen stelt betogen betoogt achten acht',
    `(?:${WHO}|zij|ze|hij) ${near(4)}(?:vinden|vindt|menen|meent|stellen|stelt|betogen|betoogt|achten|acht) ${near(2)}dat ${near(24)}(?:zou|zouden|moet|moeten|dient|dienen|hoort|horen|behoort|behoren|${NEED_NOT})`,
  ],
  `(?:vinden|vindt|menen|meent|betogen|betoogt) (?:zij|ze|hij|(?:(?:de|het) )?${WHO}) dat ${near(24)}(?:zou|zouden|moet|moeten|dient|dienen|hoort|horen|${NEED_NOT})`,
  'verdient (?:[^\\s.;:]+ ){0,2}(?:aanbeveling|overweging)',
  `(?:adviseert|adviseerde|adviseerden)`,
  `(?:onderzoekers|evaluatoren|auteurs|opstellers|zij|raden|leden|inspecties|deskundigen|experts|bureaus|planbureaus|wij|ze) ${near(10)}adviseren`,
  `adviseren (?:zij|ze|wij|de \\S+)`,
  `(?:raadt|raden|raadde|ried|rieden) ${near(6)}(?:aan|af)`,
  `(?:pleit|pleiten|pleitte|pleitten) (?!niet )${near(6)}(?:voor|ervoor)`,
  '(?:bepleit|bepleiten|bepleitte)',
  `(?:heeft|hebben|had) ${near(10)}(?:in overweging gegeven|aanbevolen|bepleit|aangeraden|voorgesteld om)`,
  `(?:dringt|dringen|drong|drongen) ${near(10)}aan (?:om|op)`,
  `(?:geeft|geven|gaf|gaven) ${near(6)}(?:in overweging|mee)(?! aan )`,
  `(?:doet|doen|deed|deden) ${near(6)}(?:de|een|het|als|volgende|ook) (?:aanbeveling|suggestie|voorstel|oproep)(?! over )`,
  `(?:acht|achten|vindt|vinden) (?:hij |zij |het )?${near(4)}(?:het )?${near(3)}(?:van (?:\\S+ )?belang|wenselijk|raadzaam|geraden|noodzakelijk|verstandig|nodig|gewenst)(?: ,)? (?:om|dat)`,
  `(?:stelt|stellen|stelde|stelden) (?!vast)${near(10)}voor (?:, )?(?:om|dat|\\.|,|:)`,
  `(?:aanbeveling|advies|suggestie) ${near(2)}(?:luidt|luidde|houdt in|behelst)`,
  `(?:roept|roepen) ${near(10)}op (?:om|tot)`,
  `(?:suggereert|suggereren) ${near(4)}om`,
  `(?:heeft|hebben|had) ${near(6)}geadviseerd ${near(14)}te`,
  `(?:stelt|stellen|stelde) (?:\\S+ )?(?:${WHO}|hij|zij) ${near(4)}voor ${near(14)}te`,
  [
    'stelt stellen stelde stelden',
    `(?:${WHO}|hij|zij) ${near(4)}(?:stelt|stellen|stelde|stelden) ${near(4)}voor ${near(14)}te`,
  ],
  `(?:is|zijn) ${near(3)}van (?:oordeel|mening|opvatting) dat ${near(24)}(?:zou|zouden|moet|moeten|dient|dienen|nodig|wenselijk)`,
  `(?:doet|doen|deed|deden) ${near(4)}een (?:\\S+ )?beroep op ${near(8)}om`,
  [
    'stelt vindt meent betoogt oordeelt benadrukt concludeert stellen vinden menen oordelen benadrukken concluderen',
    `${WHO} ${near(5)}(?:stelt|vindt|meent|betoogt|oordeelt|benadrukt|concludeert|stellen|vinden|menen|oordelen|benadrukken|concluderen) dat ${near(24)}(?:nodig|noodzakelijk|gewenst|wenselijk|geboden|aangewezen|raadzaam|vereist|onmisbaar) (?:is|zijn|blijft|blijven)`,
  ],
]
/** Whether a form names who says it. */
export const namesWho = (cue: Cue): boolean =>
  [WHO, ADVISES].some((it) => (typeof cue === 'string' ? cue : cue[1]).includes(it))
