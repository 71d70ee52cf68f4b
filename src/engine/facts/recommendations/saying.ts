/** Whether words are those in which an adviser recommends or asks. */
import { Cued } from '../cued.ts'
import { CUES, namesWho, near } from './saying-cues.ts'
import { GOES_ON, WHO } from './who.ts'

/** Words that only an adviser says. */
export const SAYS = new Cued(CUES.filter((it) => !namesWho(it)))
/** The same of words with other uses: beside who says them, of whom there must be one in the sentence. */
export const SAYS_OF_WHO = new Cued(CUES.filter(namesWho))

/** What an adviser asks for; the same words ask for a reply. */
const ASKING = [
  ` ${WHO} ${near(3)}(?:heeft|hebben) ${near(4)}(?:verzocht|gevraagd|opgeroepen|voorgesteld) ${near(14)}te `,
  ` (?:heeft|hebben) ${near(2)}${WHO} ${near(4)}(?:verzocht|gevraagd|opgeroepen|voorgesteld) ${near(14)}te `,
  ` ${WHO} ${near(24)}en (?:vraagt|vragen|verzoekt|verzoeken|roept|stelt) ${near(14)}te `,
  `^ ${GOES_ON} (?:vraagt|vragen|verzoekt|bepleit|pleit|roept|wenst) (?:de|het|men) `,
  ` (?:wordt|worden|werd) ${near(4)}(?:gepleit voor|opgeroepen (?:tot|om)|aangedrongen op) `,
  `^ ${GOES_ON} (?:wordt|worden|werd) ${near(3)}(?:voorgesteld|gesuggereerd|bepleit|gepleit|geopperd) `,
]
export const ASKS = new RegExp(ASKING.filter((it) => !it.includes(WHO)).join('|'), 'u')
export const ASKS_OF_WHO = new RegExp(ASKING.filter((it) => it.includes(WHO)).join('|'), 'u')
/** Every form of `SAYS` holds one of these words. */
export const SAYING = new Set(
  `voorstelt voorstellen aanraadt aanraden aanbeveelt aanbevelen zien zeggen erom gewezen afgeraden ontraden verzoek voor verzocht voegt voegen merkt merken moest moesten liefst zou zouden rekent rekenen hecht hechten hoopt hopen slotsom conclusie voorwaarde meer gaarne toejuichen verwelkomen prijs komt kwam standpunt ware heil toekomst denkt denken tijd zaak plaats moet moeten dient dienen noodzakelijk raadzaam ried rieden vond vonden meende meenden oordeelde oordeelden schreef schreven ontraadt ontraden ontried gepleit aangedrongen nodig wenselijk geboden noodzakelijk gewenst beter volgens aldus betreft oppert opperen opperde opperden lans verwacht verwachten aandacht verbeterpunt verbeterpunten kern strekking hoofdboodschap minister kabinet regering ministerie rijk
   beveelt bevelen beval bevalen aanbevolen geadviseerd aangeraden bepleit vinden vindt menen meent stellen stelt betogen
   betoogt achten acht verdient adviseert adviseerde adviseerden adviseren raadt raden raadde pleit pleiten pleitte pleitten
   bepleiten bepleitte wil willen wilde wilden wenst wensen hamert hameren drukt drukken drukte houden hield spoort sporen moedigt moedigen nodigt nodigen mist missen miste misten zegt zeggen schrijft schrijven voorstander graag liever advies aanbeveling oproep boodschap suggestie wens gegeven voorgesteld dringt dringen drong drongen geeft geven gaf gaven doet doen deed deden stelde
   stelden luidt luidde houdt behelst roept roepen suggereert suggereren verzocht gevraagd opgeroepen vraagt vragen verzoekt
   verzoeken voorgesteld gesuggereerd gepleit geopperd aangedrongen oordeel mening opvatting beroep oordeelt oordelen benadrukt benadrukken concludeert concluderen wenst`.split(
    /\s+/,
  ),
)
