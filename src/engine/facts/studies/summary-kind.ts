import { sentencesIn } from '../../structure/sentences.ts'

/*
 * Whether a summary says what was found or only what is looked into.
 *
 * Words that report an outcome or advise weigh for the first, words that tell of aim, method and course for the second;
 * in the first sentence the latter weigh double, for that is where a text says what it is about. A study that is said not
 * to be finished has no outcome yet.
 */

/** Words of finding out and of advising. */
const REPORTS =
  /\b(?:blijkt|blijken|bleek|bleken|conclu(?:sie|deert|deren|deerde)\p{L}{0,2}|constateert|constateren|geconstateerd|gevonden|bevindingen|vastgesteld|aanbevolen|aanbeveling(?:en)?|adviseert|adviseren|geadviseerd|bevelen|beveelt|aantoonbaar|aantoonbare|aangetoond|verbeterd|verslechterd|toegenomen|afgenomen|gestegen|gedaald|verdien(?:t|en)|meerwaarde|wijst uit|laat zien|laten zien|leidde|leidden|heeft geleid|hebben geleid|draagt bij|bijgedragen|succesvol|geslaagd|doet er verstandig aan|pleit|pleiten)(?!\p{L})/giu
/** Words that judge or weigh: they stand in outcomes, and now and then in a question. */
const JUDGES =
  /\b(?:effectief|doelmatig|doeltreffend|dient|dienen|moet|moeten|zou|zouden|knelpunten|onvoldoende|beperkt|echter|maar|minder|vaker|hoger|lager|beter|sneller|steeg|daalde|nam|kan bijdragen|kunnen bijdragen|geen)(?!\p{L})/giu
/** Words of aim, question, method and course. */
const TELLS =
  /\b(?:onderzoek naar|studie naar|beschrijving van|cijfers over|overzicht van|herhaling van|verkenning van|analyse van|wordt (?:\p{L}{1,20} ){0,2}(?:ingegaan|gekeken|onderzocht|nagegaan|bekeken|bezien|beschreven|geëvalueerd|gebruikt|betrokken|besproken|vergeleken|gevolgd|gemeten)|worden (?:[\p{L},]{1,30} ){0,12}(?:gebracht|onderzocht|beschreven|samengenomen|gebruikt|vergeleken|gevolgd|gemeten|geanalyseerd|betrokken|gedeeld)|(?:nagegaan|gevraagd|onderzocht|bekeken|gekeken|bezien) wordt|ingegaan op|gaat (?:in op|na|over)|in (?:kaart|beeld)|doel van|beoogt|inzicht (?:in|te)|hoofdvraag|centrale vraag|onderzoeksvraag|de vraag (?:is|of|hoe)|is gevraagd|zal worden|niet uitgevoerd|komt aan bod|komen aan bod|later gereed|verschoven|uitgesteld|verschijnt|interviews met|gesprekken met|enquête|gebruikt bij|zijn gebruikt)(?!\p{L})|\?/giu
/** A study or the paper about it, and what it does: it describes, covers, follows. */
const STUDY_DOES =
  /\b(?:hoofdstuk|deel|rapport|onderzoek|studie|evaluatie|monitor|rapportage|verkenning|doorlichting|analyse|advies|balans|tussenbalans|wodc|cbs|scp|cpb|pbl) (?:gaat|beschrijft|brengt|kijkt|onderzoekt|geeft|richt|biedt|volgt|meet|evalueert|inventariseert|beantwoordt|bestudeert|analyseert|vergelijkt|omvat|bevat|bestaat|levert|vat|maakt|schetst|verkent|bundelt)(?!\p{L})/giu

export function summaryKind(summary: string, status: string | null): 'conclusion' | 'description' {
  if (status !== null && status !== 'afgerond') return 'description'
  const first = sentencesIn(summary, { start: 0, end: summary.length })[0]?.end ?? summary.length
  const opening = summary.slice(0, first)
  const outcomes = 2 * count(summary, REPORTS) + count(summary, JUDGES)
  const subjects = weighed(summary) + weighed(opening)
  return outcomes >= subjects ? 'conclusion' : 'description'
}

const weighed = (text: string): number => count(text, TELLS) + 2 * count(text, STUDY_DOES)
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
