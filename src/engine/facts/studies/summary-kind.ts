/**
 * Whether a summary says what was found or only what is looked into. Words that report an outcome count for the first,
 * words that tell of aim and method for the second; where neither stands, only a finished study can have an outcome.
 */
const OUTCOME =
  /\b(?:blijkt|blijken|bleek|bleken|conclu\p{L}{0,12}|constateert|constateren|geconstateerd|gevonden|bevinding\p{L}{0,3}|uitkomst\p{L}{0,2}|resultaten|effectief|doelmatig|doeltreffend|aanbevolen|aanbeveling\p{L}{0,2}|adviseert|adviseren|bevelen|beveelt|aantoonbaar|aangetoond|verbeterd|toegenomen|afgenomen|gestegen|gedaald|steeg|daalde|verdien(?:t|en)|dienen|dient|moet|moeten|zou|zouden|meerwaarde|knelpunt\p{L}{0,2}|wijst uit|laat zien|laten zien|toont|tonen|leidt tot|leiden tot|draagt bij|dragen bij|bijdragen|werkt|werken|onvoldoende|voldoende|beperkt|echter|ontbreekt|ontbreken|kan bijdragen|succesvol|geslaagd)\b/giu
const SUBJECT =
  /\b(?:onderzoek naar|studie naar|evaluatie van|analyse van|verkenning van|(?:hoofdstuk|deel|rapport|onderzoek|studie|evaluatie|monitor|rapportage) (?:gaat|beschrijft|brengt|kijkt|onderzoekt|geeft|richt|biedt|volgt|meet|evalueert|inventariseert|beantwoordt|bestudeert|analyseert)|gaat (?:in op|over)|wordt (?:ingegaan|gekeken|onderzocht|nagegaan|bekeken|bezien|in kaart|geëvalueerd)|ingegaan op|in kaart (?:gebracht|te brengen|brengen)|doel van|beoogt|inzicht (?:in|te)|onderzocht wordt|onderzoekt|nagegaan|hoofdvraag|centrale vraag|onderzoeksvraag|de vraag (?:is|of|hoe)|zal worden|wordt uitgevoerd|besproken|beschreven|overzicht van|hoe pakken)\b|\?/giu

export function summaryKind(summary: string, status: string | null): 'conclusion' | 'description' {
  const outcomes = count(summary, OUTCOME)
  const subjects = count(summary, SUBJECT)
  if (outcomes === subjects) return status === null || status === 'afgerond' ? 'conclusion' : 'description'
  return outcomes > subjects ? 'conclusion' : 'description'
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
