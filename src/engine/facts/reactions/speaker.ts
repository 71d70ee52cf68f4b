import type { Context } from '../../context.ts'

const FIRST = / (?:ik|wij|we|mij|mijn|ons|onze) /u
const GOVERNS = / (?:kabinet|regering|minister|ministers|staatssecretaris|rijk|ministerie|bewindspersonen) /u
// Agencies of the national government: what they will do, the government does.
const AGENCY =
  / (?:rijkswaterstaat|douane|belastingdienst|ind|duo|uwv|rvo|coa|svb|cjib|rdw|rijksdienst|dienst|inspectie|zorginstituut|rijksvastgoedbedrijf|arbeidsinspectie|nvwa|politie|defensie) /u
const PASSIVE =
  / (?:wordt|worden|is|zijn|werd|werden) (?:[^\s.;:]+ ){0,30}\S+(?:d|t|en|daan|gaan) |^ (?:[^\s.;:]+ ){0,2}\S+(?:d|t|en) (?:is|zijn|wordt|worden) /u
const OTHERS =
  / (?:gemeenten|provincies|scholen|bonden|vakbonden|werkgevers|instellingen|universiteiten|hogescholen|ziekenhuizen|verzekeraars|bedrijven|sociale partners|brancheorganisaties|kerkgenootschappen|corporaties|banken) (?:[^\s.;:]+ ){0,10}(?:zeggen|hebben|nemen|willen|zullen|gaan|volgen|onderschrijven|herkennen) /u

// «Deze aanbeveling wordt overgenomen» in a table or yearly report: nobody but who governs does so.
const ADOPTS =
  / aanbeveling(?:en)? (?:[^\s.;:]+ ){0,4}(?:wordt|worden|is|zijn) (?:[^\s.;:]+ ){0,4}(?:overgenomen|opgevolgd|opgepakt|uitgevoerd) /u

/** Whether the sentence can be an answer of those who govern. In a report only when it names them. */
export function governs(words: string, { document }: Context): boolean {
  if (document.kind === 'report' || document.kind === 'sea-annex')
    return (
      ADOPTS.test(words) ||
      ((GOVERNS.test(words) || / (?:hij|zij) /u.test(words)) &&
        !/ (?:zou|zouden|moet|moeten|dient|dienen) /u.test(words))
    )
  if (FIRST.test(words)) return true
  if (/ zouden (?:ook )?graag /u.test(words)) return false
  return !OTHERS.test(words)
}

/** In a note «u» is the minister: «over (b) schrijft u dat u dit zult wegen». */
export const speaksToMinister = (words: string, { document }: Context): boolean =>
  document.kind === 'beslisnota' && / u /u.test(words)

/** Whether it does so in so many words, or in a passive that leaves out who acts. */
export const speaksAsOfficial = (words: string): boolean =>
  FIRST.test(words) || GOVERNS.test(words) || AGENCY.test(words) || PASSIVE.test(words)
