/** What stands before the first of several acts that are advised, and ends where that begins. */
const few = (n: number) => `(?:[^\\s.,;:]+ ){0,${n}}?`
const OPENERS = [
  `(?:beveelt|bevelen|beval|bevalen|raadt|raden|raadde|raadden) ${few(8)}aan`,
  `(?:stelt|stellen|stelde|stelden) ${few(8)}voor`,
  `(?:geeft|geven|gaf|gaven) ${few(8)}(?:in overweging|mee)`,
  `(?:roept|roepen|riep|riepen) ${few(8)}op`,
  '(?:vraagt|vragen|verzoekt|verzoeken) (?:(?:zij|hij|u|de \\S+) )?(?:mij|ons|het kabinet|de regering|de minister)',
  `(?:pleit|pleiten|pleitte) ${few(3)}ervoor`,
  `(?:doet|doen|deed) ${few(6)}(?:suggestie|voorstel|aanbeveling|oproep)`,
  `(?:doen|doet) ${few(3)}er ${few(4)}(?:goed|verstandig) aan`,
  `(?:dringt|dringen|drong|drongen) ${few(4)}(?:erop|er ${few(2)}op) aan`,
  `(?:verdient|verdienen) ${few(4)}(?:aanbeveling|overweging)`,
  `(?:is|lijkt|acht|achten|vindt|vinden) ${few(6)}(?:raadzaam|verstandig|wenselijk|nodig|zaak|aangewezen|geboden|gewenst|noodzakelijk)`,
  '(?:voorstellen|voorstelt|aanbevelen|aanbeveelt|adviseren)(?= (?:de|het|een) )',
  '(?:aanbevolen|geadviseerd|bepleit) (?:wordt|werd|is)',
  `(?:wordt|worden|werd|werden) ${few(6)}(?:aangeraden|geadviseerd|aanbevolen|gevraagd|verzocht)`,
  `(?:oppert|opperen|opperde|opperden|suggereert|suggereren)`,
  `(?:zouden|zou|willen|wil) ${few(10)}meegeven`,
  `(?:heeft|hebben|had|hadden) ${few(6)}(?:aanbevolen|geadviseerd|aangeraden|voorgesteld)`,
  'adviseert|adviseren|adviseerde|adviseerden|bepleit|bepleiten|bepleitte|bepleitten',
]
export const OPENS = new RegExp(
  ` (?:${OPENERS.join('|')})(?: (?:voorts|verder|ook|daarnaast|tevens|bovendien))*(?: om)? (?:, (?:om )?|: )?`,
  'u',
)
