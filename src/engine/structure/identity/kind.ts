import type { DocumentKind } from '../../context.ts'
import type { ZoneKind } from '../flow.ts'

/** What the kind of a document is told from. `head` and `tail` are view text of the body. */
export interface KindSigns {
  readonly head: string
  readonly body: string
  readonly zones: ReadonlySet<ZoneKind>
  readonly headings: readonly string[]
  readonly hasSignatory: boolean
  readonly hasPaperId: boolean
  readonly hasTitleFoot: boolean
  /** It begins as a notice in the Staatscourant or Staatsblad, with the act it publishes. */
  readonly isGazette: boolean
  readonly hasCover: boolean
  readonly rootElement: string
}

type Rule = readonly [kind: DocumentKind, fits: (signs: KindSigns) => boolean]

// In this order: what only one kind has comes first. A motion is asked for, a note advises, a letter speaks for itself.
const RULES: readonly Rule[] = [
  ['handelingen', (it) => it.rootElement === 'handelingen' || /^Handelingen \d{4}-\d{4}/mu.test(it.head)],
  [
    'law',
    (it) =>
      /^(?:staatsblad|staatscourant|wet-besluit|regeling)$/u.test(it.rootElement) || isLaw(it.head) || it.isGazette,
  ],
  ['sea-annex', (it) => it.zones.has('table_header') || isAgenda(it)],
  [
    'motie',
    (it) => /\b(?:GEWIJZIGDE |NADER GEWIJZIGDE )?MOTIE VAN (?:HET LID|DE LEDEN)\b/u.test(it.head) || isMotion(it.body),
  ],
  ['beslisnota', (it) => isNote(it)],
  ['kamervragen', (it) => isQuestions(it)],
  ['kamerbrief', (it) => isLetter(it)],
  ['kamerstuk', (it) => it.hasPaperId],
  ['report', (it) => isReport(it)],
]

export const documentKind = (signs: KindSigns): DocumentKind => RULES.find(([, fits]) => fits(signs))?.[0] ?? 'unknown'

const isLaw = (head: string): boolean =>
  /\bWij Willem-Alexander, bij de gratie Gods\b|\bHebben goedgevonden en verstaan\b/u.test(head)

const isAgenda = (it: KindSigns): boolean =>
  /Evaluatie ?Agenda/i.test(it.head) && /\bAfronding\b/u.test(it.head) && /\bSubthema\b/u.test(it.head)

const isMotion = (body: string): boolean =>
  /\bDe Kamer,? gehoord de beraadslaging\b/u.test(body.replace(/\n/gu, ' ')) &&
  /\bgaat over tot de orde van de dag\b/u.test(body.slice(-600))

function isNote(it: KindSigns): boolean {
  const asksDecision = it.headings.some((heading) =>
    /^(?:geadviseerd|gevraagd|voorgesteld)e? (?:besluit|beslissing)|^beslispunt/iu.test(heading),
  )
  return (
    asksDecision ||
    /^\**(?:beslisnota|nota|notitie)\**$/imu.test(it.head.slice(0, 1500)) ||
    /\bbeslisnota bij\b/iu.test(it.head.slice(0, 600))
  )
}

function isQuestions(it: KindSigns): boolean {
  const asked = it.body.slice(0, 20_000)
  return (
    /\b(?:Vragen van (?:het lid|de leden)|Antwoord(?:en)? (?:van|op (?:de )?(?:schriftelijke |Kamer)?vragen))\b/u.test(
      it.head,
    ) && /(?:^|\n)(?:Vraag|Antwoord(?: op vraag)?) ?\d{0,2}\b/u.test(asked)
  )
}

function isLetter(it: KindSigns): boolean {
  if (
    /\bBRIEF VAN (?:DE|HET)\b|\bGeachte (?:voorzitter|heer|mevrouw|leden)\b|\bAan de Voorzitter van de (?:Tweede|Eerste) Kamer\b/iu.test(
      it.head,
    )
  )
    return true
  const offers =
    /\b(?:bied(?:en)? (?:ik|wij) (?:u|uw Kamer)|informeer ik (?:u|uw Kamer)|zend ik (?:u|uw Kamer)|ontvangt u)\b/iu.test(
      it.head,
    )
  return it.hasSignatory && (offers || /\b(?:uw Kamer|\bik\b)/u.test(it.body))
}

const isReport = (it: KindSigns): boolean =>
  it.hasTitleFoot ||
  it.hasCover ||
  it.headings.some((heading) =>
    /^(?:samenvatting|inhoudsopgave|inhoud|inleiding|onderzoeksvragen|methode|conclusies?|literatuur|colofon|voorwoord)$/iu.test(
      heading,
    ),
  ) ||
  /\b(?:eindrapport|evaluatierapport|onderzoeksrapport|rapportage)\b/iu.test(it.head.slice(0, 800))
