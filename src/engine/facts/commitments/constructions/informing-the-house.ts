import type { Act } from '../act.ts'
import type { Construction } from '../construction.ts'

export const informingTheHouse: Construction = {
  id: 'commitments/informing-the-house@1',
  reads: '«Uw Kamer wordt geïnformeerd», «uw Kamer ontvangt», «zal aan de Kamer worden gestuurd», «een reactie volgt».',
  why: 'De Kamer staat als ontvanger in de zin; wie informeert is de regering, ook als die niet wordt genoemd.',
  examples: [
    { in: 'kamerbrief', text: 'Uw Kamer ontvangt de tweede tussenrapportage in het najaar van 2034.' },
    { in: 'rapport', text: 'Over de uitkomsten van de toets wordt de Tweede Kamer nader geïnformeerd.' },
  ],
  leaves: [
    'Uw Kamer is hierover op 3 mei geïnformeerd.',
    'Hierbij ontvangt uw Kamer de tussenrapportage.',
    'De Kamer dient over een voorhang binnen vier weken een oordeel te geven.',
  ],
  read(act, { isAhead, has }) {
    if (act.mood === 'perfect' || act.mood === 'past' || act.mood === 'would') return null
    // «komt u in mei toe»: what stands behind the verb is to whom, whatever a subject looks like.
    if (
      isAhead &&
      act.lemmas.some((it) => it === 'toekomen' || it === 'toegaan') &&
      act.subject.who !== 'first' &&
      toHouse(act)
    )
      return { kind: 'promise', lemmas: ['informeren'] }
    if (isAhead && act.subject.who === 'house' && act.lemmas.some((it) => FINDS.has(it)) && act.mood === 'present')
      return { kind: 'promise', lemmas: ['informeren'] }
    if (act.subject.who === 'house' && has('tegoed')) return { kind: 'promise', lemmas: ['informeren'] }
    // «bereikt uw Kamer vóór de zomer»: what stands behind the verb is whom it reaches.
    if (isAhead && act.lemmas.includes('bereiken') && act.subject.who !== 'first' && toHouse(act))
      return { kind: 'promise', lemmas: ['informeren'] }
    if (act.subject.who === 'house')
      return isTold(act) && (act.mood !== 'can' || isAhead) ? { kind: 'promise', lemmas: ['informeren'] } : null
    if (
      act.isPassive &&
      act.lemmas.includes('beantwoorden') &&
      has('mondeling', 'separaat', 'later', 'apart', 'spoedig') &&
      act.subject.who !== 'third'
    )
      return { kind: 'promise', lemmas: ['informeren'] }

    if (act.subject.who === 'thing' && act.lemmas[0] === 'toesturen' && /\buw kant\b/u.test(act.sentence.text))
      return { kind: 'promise', lemmas: ['informeren'] }
    if (act.isPassive && comesBack(act, isAhead)) return { kind: 'promise', lemmas: ['informeren'] }
    if (act.isPassive && sends(act) && toHouse(act)) return { kind: 'promise', lemmas: ['informeren'] }
    if (
      act.lemmas.includes('volgen') &&
      act.subject.who === 'thing' &&
      !has('hieronder', 'onderstaand', 'hierna', 'hierbij') &&
      (TELLS.test(act.sentence.text) || (DECIDES.test(act.sentence.text) && has(...LATER)))
    )
      return { kind: 'promise', lemmas: ['informeren'] }
    return null
  },
}

const TELLS = /\b(?:brief|reactie|bericht|informatie|rapportage|antwoord|kabinetsreactie|beleidsreactie)\b/u
/** «De beantwoording van de andere vragen volgt separaat», «een nadere uitwerking volgt in de begroting». */
const DECIDES =
  /\b(?:beantwoording|uitwerking|toelichting|besluit|besluitvorming|voorstel|overzicht|lijst|planning|advies|verslag|standpunt|regeling|wetsvoorstel|handreiking|onderzoek|evaluatie)\b/u
const LATER = [
  'zodra',
  'nader',
  'nadere',
  'separaat',
  'afzonderlijk',
  'apart',
  'later',
  'spoedig',
  'nog',
  'alsnog',
  'daarna',
  'vervolgens',
  'nodig',
]

/** «Voor het einde van het jaar weet u of dit kan», «in de begroting voor 2026 vindt u», «treft u aan». */
const FINDS = new Set(['weten', 'vinden', 'terugvinden', 'aantreffen'])

/** «Hierop wordt teruggekomen», «in de volgende rapportage wordt daarop ingegaan»: told later, in another paper. */
const comesBack = ({ lemmas, sentence: { text } }: Act, isAhead: boolean): boolean =>
  lemmas.includes('terugkomen') ||
  (lemmas.some((it) => it === 'ingaan' || it === 'rapporteren') &&
    (isAhead || /\b(?:volgende|eerstvolgende|komende|afzonderlijke|aparte|separate)\b/u.test(text)) &&
    !/\b(?:deze|dit|onderhavige|voorliggende) (?:brief|nota|reactie|rapportage|stuk|rapport|hoofdstuk)\b/u.test(text))

const isTold = ({ lemmas, mood, isPassive, sentence: { text } }: Act): boolean => {
  if (
    lemmas.some(
      (it) =>
        it === 'ontvangen' ||
        it === 'krijgen' ||
        it === 'tegemoetzien' ||
        it === 'horen' ||
        it === 'vernemen' ||
        it === 'lezen' ||
        (it === 'verwachten' && !/\buw (?:reactie|antwoord|brief|standpunt)\b/u.test(text)),
    )
  )
    return mood === 'present' || mood === 'future' || mood === 'can'
  return (
    isPassive &&
    lemmas.some((it) =>
      /^(?:informeren|berichten|inlichten|voorleggen|betrekken|raadplegen|toesturen|toezenden)$/u.test(it),
    ) &&
    mood !== 'must'
  )
}

const sends = ({ lemmas }: Act): boolean =>
  lemmas.some((it) =>
    /^(?:sturen|zenden|toezenden|toesturen|aanbieden|voorleggen|verzenden|rapporteren|delen|informeren|presenteren|overleggen|indienen)$/u.test(
      it,
    ),
  )

const toHouse = ({ sentence }: Act): boolean =>
  /\b(?:uw Kamer|(?:de|beide) (?:Tweede |Eerste )?Kamers?|het parlement|de Staten-Generaal|u)\b/u.test(sentence.text)
