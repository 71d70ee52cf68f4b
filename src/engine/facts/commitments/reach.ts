import type { Clause } from '../../language/clause.ts'
import type { Act } from './act.ts'

// A promise in a clause inside another is only the writer's own when the clause around it lets it through.

const REPORTS =
  /^(?:toezeggen|beloven|aankondigen|verzoeken|vragen|stellen|aangeven|schrijven|melden|besluiten|afspreken)$/u
const OPEN_TO =
  /^(?:dat|waarbij|waarna|waarop|waarvoor|waartoe|waarmee|waarover|waaraan|waarom|hetgeen|zodat|en|die|welke|waarin|of)$/u

/** The reason why a promise in this clause is not one of this letter; null when it is. */
export function isHeard(act: Act, acts: readonly Act[]): string | null {
  const { clause } = act
  if (clause.kind === 'main') return performs(act) ? 'done by this letter' : null
  if (!OPEN_TO.test(clause.opener)) return `in a clause behind «${clause.opener}»`
  if (clause.opener === 'of') return 'a question that is left open'
  const around = parentOf(clause, act, acts)
  if (clause.kind === 'relative' && /^(?:die|welke|dat|waarin)$/u.test(clause.opener)) return 'describes a noun'
  if (!around) return null
  if (around.mood === 'perfect' && around.lemmas.some((it) => REPORTS.test(it)) && clause.opener === 'dat')
    return 'a promise that was made before'
  if (around.mood === 'past' || around.mood === 'would') return 'told of the past or as a supposition'
  if (around.subject.who === 'third' && clause.opener === 'dat') return 'somebody else says so'
  if (clause.opener === 'dat' && around.lemmas.some((it) => /^(?:verzoeken|vragen)$/u.test(it))) return 'a request'
  if (clause.kind === 'relative' && act.subject.who !== 'third') return null
  return act.subject.who === 'first' || act.subject.who === 'house' || saysPlan(around)
    ? null
    : 'no promise of the writer'
}

/** Main clauses that pass on what comes: «ik verwacht dat», «dit betekent dat», «de planning is dat», «ik kan u melden dat». */
const saysPlan = ({ lemmas, finite }: Act): boolean =>
  finite === 'zijn' ||
  lemmas.some((it) =>
    /^(?:melden|betekenen|toezeggen|verwachten|zorgen|besluiten|voorzien|houden|mededelen|meedelen|inhouden|afspreken)$/u.test(
      it,
    ),
  )

function parentOf(clause: Clause, act: Act, acts: readonly Act[]): Act | undefined {
  const parent = act.sentence.clauses
  // Positions were given before empty clauses were left out, so the clause around is found by its range.
  const around = parent.filter((it) => it !== clause && it.from <= clause.from && it.to >= clause.to)
  const inner = around.at(-1)
  return inner ? acts.find((it) => it.clause === inner) : undefined
}

const THIS_LETTER =
  /\b(?:hierbij|bijgaand|bijgevoegd|hiermee|hiermede|bij dezen?|met deze (?:brief|nota|kabinetsreactie)|in (?:deze|dit|het vervolg van deze) (?:brief|nota|schrijven|reactie|stuk)|met dit schrijven|in deze (?:brief|reactie)|onderstaand|hieronder|in het onderstaande|hierna|als bijlage|in de bijlage|langs deze weg|middels deze|door middel van deze|in reactie op uw verzoek|in dit verslag|achtereenvolgens|in paragraaf|in het navolgende|heden|als volgt|in (?:hoofdstuk|bijlage) \d|het onderstaande)\b/iu
const PRESENTS =
  /^(?:aanbieden|zenden|sturen|toesturen|toezenden|informeren|berichten|rapporteren|ingaan|reageren|geven|beantwoorden|schetsen|toelichten|meedelen|mededelen|delen|bieden|ontvangen|aantreffen|treffen|presenteren|beschrijven|uiteenzetten|stellen|voorleggen|melden|weergeven|nakomen|voldoen|doen|uitvoeren|bespreken|lichten|zetten|komen|behandelen|opnemen|verzoeken|aangeven|gaan|beperken|reageren|brengen|besteden|stilstaan|staan|verwijzen|aankondigen|leggen|overleggen|voorhangen|bijpraten|geven)$/u

/** «Hierbij bied ik aan», «in deze brief zal ik ingaan op»: what the letter does itself. */
export function performs({ sentence, lemmas, mood, subject }: Act): boolean {
  if (mood === 'perfect' || mood === 'past' || mood === 'would') return false
  if (!lemmas.some((it) => PRESENTS.test(it)) || !THIS_LETTER.test(sentence.text)) return false
  // «Hierbij zal ik de gemeenten betrekken»: «hierbij» with «zal» points back, not at the letter.
  return mood !== 'future' || !/\bhierbij\b/iu.test(sentence.text) || subject.who === 'thing'
}
