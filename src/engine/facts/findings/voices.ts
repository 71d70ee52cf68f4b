// Who speaks in a document about policy: those who studied and advise, and those who govern. Matched on bare words.

/** What is read when something was studied. The ends of compounds count: «eindevaluatie», «sectoronderzoek». */
export const STUDY =
  '(?:\\S*(?:onderzoek|onderzoeken|evaluatie|evaluaties|rapport|rapporten|rapportage|studie|studies|meting|metingen|monitor|analyse|doorlichting|enquête|audit|verkenning|inventarisatie|peiling|proef|pilot|nulmeting|beleidsdoorlichting|steekproef|visitatie|rondgang|quickscan|benchmark|literatuurstudie|simulatie|advies|resultaten|uitkomsten|bevindingen|cijfers|gegevens|conclusies|vergelijking))'

/** Who studied or advises. */
export const ADVISER =
  '(?:\\S*(?:onderzoekers?|onderzoeksters?|evaluatoren|evaluator|auteurs?|opstellers?|commissie|commissies|raad|adviesraad|rekenkamer|taskforce|visitatiecommissie|werkgroep|onderzoeksbureau|bureau|inspectie|autoriteit|college|planbureau|ombudsman|adviseurs?|instituut|auditdienst|auditors?|adr|wodc|scp|cpb|pbl|rivm|tno|iob|wrr|ser|cbs|regioplan|ecorys|rob|rli|gr|kwink|berenschot|significant|panel|deskundigen|experts|expertgroep|consortium|taakgroep|stuurgroep|kwartiermaker|verkenner|gezant|toezichthouder|regeringscommissaris|reviewcommissie|gateway-team|reviewteam))'

/** Who did a study and does little else: of these, verbs of seeing and thinking are enough. */
export const RESEARCHER =
  '(?:\\S*(?:onderzoekers?|onderzoeksters?|evaluatoren|evaluator|auteurs?|opstellers?|onderzoeksteam|evaluatieteam|rekenkamer|onderzoeksraad|evaluatiecommissie|onderzoekscommissie|visitatiecommissie|adviescommissie|staatscommissie|onderzoeksbureau|bureau|inspectie|planbureau|ombudsman|auditdienst|auditors?|adr|wodc|scp|cpb|pbl|rivm|tno|iob|wrr|cbs|nza|regioplan|ecorys|kwink|berenschot))'

/** Who was asked in a study. */
export const ASKED =
  '(?:\\S*(?:respondenten|deelnemers|ondervraagden|geïnterviewden|betrokkenen|geraadpleegden|gesprekspartners|bevraagden|professionals))'

/** Who governs: what these say is policy, no finding and no recommendation. */
export const OFFICIAL =
  '(?:ik|het kabinet|dit kabinet|de regering|de minister|de staatssecretaris|de bewindslieden|de bewindspersonen)'

/** What a recommendation is called. */
export const ADVICE =
  '(?:\\S*(?:aanbeveling|aanbevelingen|advies|adviezen|suggestie|suggesties|verbetersuggestie|verbetersuggesties|verbeterpunt|verbeterpunten|voorstel|voorstellen|oproep|pleidooi|verbetervoorstellen|aandachtspunt|aandachtspunten|raadgeving))'

/** Number words up to twenty, for stated numbers of recommendations. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
}

export const words = (text: string): readonly string[] => text.trim().split(/\s+/)
