import type { KnownWord } from './stem.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Words of government that the word list has only under a prefix or in a compound, or not at all. */
export const OURS = words(`
  tijd verblijf beleid besluit bestuur beroep bezwaar bedrijf bedrag begroting beslissing behandeling bijstand bijlage
  arbeid advies aanvraag aanvrager aanbod aanpak asiel belang beleving bewijs bezoek budget burger capaciteit controle
  coördinatie cijfer deelname dienst doel doelgroep dossier duur evaluatie fonds gebied gebruik gedrag geld gemeente
  gevolg gezin hereniging gezondheid groep grens handhaving handel huisvesting hulp inburgering informatie inkomen inspectie
  instelling integratie inzet jaar jeugd kabinet kader kamer kans keten kennis klimaat kosten kwaliteit land leeftijd
  leer leraar lijst loket loon maatregel markt markten migratie migrant minister monitor nationaliteit norm nummer
  onderwijs onderzoek ondernemer opdracht opleiding opvang organisatie overheid overleg partij periode personeel plaats
  plan plicht politie positie praktijk prestatie procedure proces programma project punt raad rapport rapportage recht
  regel regeling regio register reis resultaat risico rijk samenleving school sector signaal staat stad stelsel stichting
  student studie subsidie taak taal talent termijn terugkeer toegang toelating toeslag toets toezicht traject uitgave
  uitkering uitvoering vereniging vergoeding vergunning verkeer verklaring verlenging verlof vermogen verordening verslag
  vertrek vertrouwen verzekering verzoek visie voorstel voorwaarde voorziening vraag vreemdeling waarde water
  werk werker werkgever werknemer wetgeving wijziging wonen woning zaak zaken zekerheid ziekte zoek zoeker zorg
  houder machtiging referent sponsor grondslag drempel grond grens loon eis instroom uitstroom doorstroom belasting
`)

/** Short ones that do stand in compounds; other words of three letters do so mostly by chance. */
const SHORT = words('wet eis hof lid')

// They begin words that are no compounds («onderzoek», «overleg») or would split every second word by chance.
const NEVER = words(`
  aan achter alle alles als anders beneden bij binnen boven buiten daar dan dat den der deze door dus een eens elk
  ende enige ere eren erger geen haar hand heden heel heer hier hoe hun iets inge king kort lang lijk lijke lijken ling
  maar mede meer mee men met min mini naar naast niet noch nog over per rede reden rent rente rijke samen schap schappen
  sel shap ster steren sten stel stelling tegen ten ter tegel toe tot tussen uit van vast veel ver vol volg voor voort
  want waar wan weder wel weg wens zaam zelf zij zin zoals heid heden onder achteraf ring inge eerd eren ten ting
  teel teer tie ties ting tor toren ander aard are arie bare baar dom eel eer erij gen isme iteit eling houden houdens
`)

/** Words that are taken no further apart. */
export const isWhole = (word: string): boolean => OURS.has(word)

/** Whether a word may be a part of a compound. Of a word that the list has as a whole, only by parts of some length. */
export function isPart(word: string, isOfListed: boolean, isWord: KnownWord): boolean {
  if (NEVER.has(word) || word.length < 3) return false
  if (word.length === 3) return SHORT.has(word)
  if (word.length === 4) return OURS.has(word) || (!isOfListed && isWord(word))
  return OURS.has(word) || isWord(word)
}
