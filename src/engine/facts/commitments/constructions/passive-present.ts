import { acting } from '../../../vocabulary/acting.ts'
import { changing, exploring } from '../../../vocabulary/verb-classes.ts'
import type { Act } from '../act.ts'
import { byOthers } from '../by-others.ts'
import type { Around, Construction } from '../construction.ts'

export const passivePresent: Construction = {
  id: 'commitments/passive-present@1',
  reads:
    '«Wordt» of «worden» met een deelwoord dat een stap in het beleid noemt, met een moment dat nog komt of bij een werkwoord van onderzoeken of uitwerken.',
  why: 'Zonder moment is «wordt verleend» een regel die altijd geldt; «wordt uitgewerkt» gebeurt één keer, en dus hierna.',
  examples: [
    { in: 'rapport', text: 'De regeling wordt in 2033 verruimd voor kleine werkgevers.' },
    { in: 'kamerbrief', text: 'De handreiking wordt in het najaar van 2032 geactualiseerd.' },
  ],
  leaves: ['De vergunning wordt verleend voor vijf jaar.', 'De aanvragen worden door gemeenten beoordeeld.'],
  problems: ['Een gewoonte met een jaartal erin kan voor een plan worden aangezien.'],
  read(act, around) {
    const { isAhead, isHabit, has } = around
    if (
      act.mood !== 'present' ||
      !act.isPassive ||
      // A third party may well be the one to whom it is done, as long as nobody else does it.
      (act.subject.who === 'third' && !isAhead) ||
      act.subject.who === 'house' ||
      byOthers(act) ||
      isForeign(act) ||
      isTerm(act, around)
    )
      return null
    if (act.lemmas.some((it) => NEVER.test(it) || it === 'in de hand werken') && !(isAhead && has('mij', 'ons')))
      return null
    if (act.lemmas.includes('inzetten op')) return { kind: 'ongoing_action', strength: 'effort' }
    if (!isAhead && has('periodiek')) return null
    // «Sinds juni wordt zo gewerkt»: begun before.
    if (!isAhead && has('sinds', 'sedert')) return null
    if (!isAhead && IN_PAPER.test(act.sentence.text)) return null
    if (isHabit || isOfThisYear(act, around) || (!isAhead && isGeneral(act))) return null
    if (isAhead && has('verwachting')) return { kind: 'planned_event', isExpected: true }
    if ((isAhead && !has('verwacht')) || has('voortaan')) return { kind: 'promise' }
    const isNow = has('momenteel', 'thans') || /\bop dit moment\b/u.test(act.sentence.text)
    if (isNow) return { kind: 'ongoing_action' }
    if (act.lemmas.some((it) => acting.has(it)) && has(...FOLLOWS)) return { kind: 'promise' }
    if (isLetter(around) && (makes(act) || act.lemmas.some((it) => changing.has(it)))) return { kind: 'promise' }
    if (!act.lemmas.some((it) => exploring.has(it) || STEPS.test(it))) return null
    const isGoingOn =
      has('momenteel', 'thans', 'nu', 'meegewogen', 'gewerkt') || act.lemmas.some((it) => exploring.has(it))
    return { kind: isGoingOn ? 'ongoing_action' : 'promise' }
  },
}

/** «In 2023 wordt € 4 miljoen uitbetaald» in a letter of that year, «€ 4 miljoen per jaar»: a state of affairs. */
function isOfThisYear({ sentence }: Act, { times, context }: Around): boolean {
  if (!(sentence.text.includes('€') || /\b(?:miljoen|miljard|euro)\b/u.test(sentence.text))) return false
  const year = context.document.date?.slice(0, 4)
  return times.some(({ fields: { kind, interval } }) => kind === 'year' && interval?.[0]?.slice(0, 4) === year)
}

/** What a study or a paper treats, not what the government goes on to do. */
const IN_PAPER =
  /\b(?:[Ii]n|[Mm]et|[Dd]oor) (?:de|het|dit|deze|een) (?!volgende|eerstvolgende|komende|nieuwe)(?:\p{L}+ )?\p{L}*(?:rapportage|rapport|evaluatie|doorlichting|monitor|onderzoek|hoofdstuk|studie|memorie|nota)\b/u

/** Words that make an act the answer to what was said before. */
const FOLLOWS = [
  'daarom',
  'hiertoe',
  'daartoe',
  'hiervoor',
  'daarvoor',
  'daarnaast',
  'tevens',
  'bovendien',
  'verder',
  'eveneens',
  'alsnog',
  'derhalve',
]

/** Steps that are taken once, so that the present tense means what comes. */
const STEPS =
  /^(?:uitwerken|voorbereiden|oppakken|overnemen|opvolgen|meenemen|aanpassen|herzien|opstellen|ontwikkelen|werken|actualiseren|intrekken|verankeren|vormgeven|uitbreiden|voortzetten|vereenvoudigen)$/u

/** «De Europese norm wordt in 2037 herzien»: decided elsewhere. */
const isForeign = ({ subject: { range }, sentence: { tokens } }: Act): boolean =>
  range !== null &&
  tokens.slice(range.from, range.to).some(({ word }) => /^(?:europese|internationale|duitse|belgische)$/u.test(word))

/** «De aanvraag wordt binnen acht weken behandeld»: how long each of them takes. */
const isTerm = ({ subject: { range }, sentence: { tokens } }: Act, { times }: Around): boolean =>
  range !== null &&
  tokens
    .slice(range.from, range.to)
    .some(({ word }) => /(?:aanvra(?:ag|gen)|verzoek(?:en)?|melding(?:en)?|klacht(?:en)?|bezwaar)$/u.test(word)) &&
  times.every(({ fields }) => fields.kind === 'relative' || fields.kind === 'duration') &&
  times.length > 0

/** «Bij een volgende overtreding», «Wie»: what always happens in such a case. */
const isGeneral = ({ subject: { range }, sentence: { text, tokens } }: Act): boolean =>
  /^(?:elke?|iedere?)$/u.test(tokens[range?.from ?? -1]?.word ?? '') ||
  /^(?:Bij (?:een (?:volgende |tweede )?(?:overtreding|weigering|verzuim)|herhaalde)|(?:Bij|Na|Voor|Tijdens) (?:elke?|iedere?)|Wie|Op grond van|Krachtens|Volgens)\b/u.test(
    text,
  )

/** «Er wordt een werkgroep ingesteld»: what is brought in as new is not there yet. */
const makes = ({ clause, lemmas, subject, sentence: { tokens } }: Act): boolean =>
  clause.kind === 'main' &&
  (tokens[clause.finite - 1]?.word === 'er' ||
    tokens[clause.finite + 1]?.word === 'er' ||
    tokens[subject.range?.from ?? -1]?.word === 'een') &&
  lemmas.some((it) => MAKES.has(it))
const MAKES = new Set(
  `instellen inrichten oprichten opzetten ontwikkelen opstellen maken aanstellen benoemen organiseren openen vrijmaken
   uittrekken reserveren bouwen aanleggen aanschaffen aannemen werven toevoegen invoeren opnemen lanceren bestellen aankopen`.split(
    /\s+/,
  ),
)
const isLetter = ({ context }: Around): boolean => /^(?:kamerbrief|kamervragen)$/u.test(context.document.kind)
const NEVER =
  /^(?:verwachten|noemen|bedoelen|verstaan|achten|beschouwen|zien|verlenen|beoordelen|hanteren|baseren|bepalen|gebruiken|constateren|concluderen|ervaren|kenmerken|vormen|waarderen|verzoeken|vragen|adviseren|aanbevelen|voorstellen|vaststellen|begrijpen)$/u
