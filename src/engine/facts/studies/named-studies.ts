import type { Flow } from '../../structure/flow.ts'
import { sentenceAt } from '../../structure/flow.ts'
import { type Range, spansIn } from '../../structure/view.ts'
import type { CitationFields, Hit } from '../fact.ts'
import type { MentionFields } from '../meaning.ts'
import { makersOf, OrganisationsByFlow } from './makers.ts'
import { evaluationOf, interdepartmental, namedInText } from './named-rules.ts'
import { nothingRead, type StudyFields } from './study.ts'

/*
 * Studies that running text names.
 *
 * Reads: what the rules for citations know as a study (its title in quotation marks, or its subject where it is offered
 * or published), «de evaluatie van de Veerbotenwet», «het interdepartementaal beleidsonderzoek (IBO) veerdiensten».
 * Leaves alone: any other «onderzoek», studies that are only announced or asked for, and tables, whose rows are read as
 * studies themselves.
 * Known problems: two names of one study are two facts here; whether they are the same is for the links to say.
 */
export interface ReadBefore {
  readonly citations: readonly Hit<CitationFields>[]
  readonly mentions: readonly Hit<MentionFields>[]
}

export function namedStudies(
  flows: readonly Flow[],
  source: string,
  { citations, mentions }: ReadBefore,
  isInTable: (offset: number) => boolean,
): Hit<StudyFields>[] {
  const organisations = new OrganisationsByFlow(mentions)
  const named: Named[] = [
    ...citations
      .filter(isStudy)
      .map(({ flow, start, end, certainty }) => ({ flow, start, end, certainty, because: namedInText.id })),
    ...mentions.filter(isIbo).map(({ flow, start, end }) => ({
      flow,
      start,
      end,
      certainty: 'stated' as const,
      because: interdepartmental.id,
    })),
  ]
  const evaluations = flows.flatMap((flow) => (flow.kind === 'body' || flow.kind === 'note' ? evaluationsIn(flow) : []))
  const apart = evaluations.filter(
    (it) => !named.some((other) => other.flow === it.flow && other.start < it.end && it.start < other.end),
  )
  return [...named, ...apart]
    .filter((it) => !isInTable(it.flow.view.at[it.start] ?? -1))
    .map((it) => hitOf(it, source, organisations))
}

type Named = Pick<Hit<StudyFields>, 'flow' | 'start' | 'end' | 'certainty' | 'because'>

const isStudy = ({ lost, fields, flow }: Hit<CitationFields>): boolean =>
  lost === undefined &&
  fields.canonical?.startsWith('study:') === true &&
  fields.role !== 'table_cell' &&
  fields.role !== 'self' &&
  (flow.kind === 'body' || flow.kind === 'note')

/** With its subject behind it; «het IBO» alone names none. */
const isIbo = ({ lost, fields }: Hit<MentionFields>): boolean =>
  lost === undefined && fields.canonical.startsWith('ibo-')

const NAMED = String.raw`(?:\p{Ll}{2,30}\s){0,2}[‘“«"][^’”»"\n]{3,80}[’”»"]|\p{Lu}[\p{L}\d-]{2,60}(?:\s(?:en\s|van\s|op\s)?\p{Lu}[\p{L}\d-]{1,40}){0,5}|[\p{L}-]{3,60}(?:wet|regeling|besluit|programma|pilot|proef)`
const EVALUATION = new RegExp(
  String.raw`(?<=(?:^|[\s(])(?:[Dd]e|[Ee]en|[Dd]eze)\s(?:(?:eerste|tweede|derde|vierde|laatste|recente|externe|onafhankelijke|in\s\d{4}\s\p{L}{4,20})\s)?)(?:tussentijdse\s)?(?:eind|tussen|wets|proces|effect|beleids)?evaluatie\svan\s(?:de|het)\s(?:${NAMED})(?![\p{L}\d])`,
  'gu',
)

function evaluationsIn(flow: Flow): Named[] {
  const { text } = flow.view
  if (!text.includes('valuatie van')) return []
  return [...text.matchAll(EVALUATION)].map((match) => ({
    flow,
    start: match.index,
    end: match.index + match[0].length,
    certainty: 'stated' as const,
    because: evaluationOf.id,
  }))
}

function hitOf(named: Named, source: string, organisations: OrganisationsByFlow): Hit<StudyFields> {
  const { view } = named.flow
  const title = bare(view.text, named)
  const sentence = sentenceAt(named.flow, named.start)
  const makers = makersOf(named, sentence, organisations.in(named.flow, sentence), view.text)
  const year = yearAt(view.text, named)
  const spans = (range: Range) => spansIn(source, view, range)
  return {
    ...named,
    fields: {
      ...nothingRead,
      title: view.text.slice(title.start, title.end),
      types: typesOf(view.text.slice(title.start, title.end), named.because),
      year: year?.year ?? null,
      years: year ? [year.year] : [],
      organisations: [...new Set(makers.map((it) => it.fields.canonical))],
      fieldSpans: {
        title: spans(title),
        ...(makers.length > 0 ? { organisations: makers.flatMap(spans) } : {}),
        ...(year ? { year: spans(year) } : {}),
      },
    },
  }
}

function bare(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end]
  if (/[‘“«"„]/u.test(text[from] ?? '') && /[’”»"]/u.test(text[to - 1] ?? '')) [from, to] = [from + 1, to - 1]
  while (to > from && /[\s.,;:]/u.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

function typesOf(title: string, because: string): string[] {
  if (because === interdepartmental.id) return ['IBO']
  const word = /(?<!\p{L})(?:[\p{L}-]{0,20}(?<kind>evaluatie|beleidsdoorlichting)|(?<monitor>monitor))(?!\p{L})/iu.exec(
    title,
  )?.groups
  return word?.kind ? [word.kind.toLowerCase()] : word?.monitor ? ['monitor'] : []
}

const YEAR_BEHIND = /^[’”»"]?,?\s(?:\((?<in>(?:19|20)\d\d)\)|(?:uit|van)\s(?<of>(?:19|20)\d\d)(?![-–/\d]))/u
const YEAR_BEFORE =
  /(?:in|uit|van)\s(?<year>(?:19|20)\d\d)\s(?:verschenen|gepubliceerde|uitgebrachte|afgeronde|uitgevoerde|verrichte)\s[^.;\n]{0,60}$/u

/** The year in which it came out, when the text says it of the study itself. Years in a title say what it is about. */
function yearAt(text: string, { start, end }: Range): (Range & { year: number }) | null {
  const behind = YEAR_BEHIND.exec(text.slice(end, end + 20))
  const from = Math.max(0, start - 100)
  const before = behind ? null : YEAR_BEFORE.exec(text.slice(from, start))
  const printed = behind?.groups?.in ?? behind?.groups?.of ?? before?.groups?.year
  if (printed === undefined) return null
  const at = behind
    ? end + behind[0].indexOf(printed)
    : from + (before?.index ?? 0) + (before?.[0].indexOf(printed) ?? 0)
  return { year: Number(printed), start: at, end: at + 4 }
}
