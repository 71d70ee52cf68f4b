import type { Register } from '../../register/contract.ts'
import { factHref } from '../parts/names.ts'
import { remembered } from '../parts/remembered.ts'
import { publicText } from '../parts/text.ts'

/** When a study looks at a policy: before it, while it goes on, or after it. */
export type Moment = 'ante' | 'durante' | 'post' | 'other'
export const MOMENTS: readonly Moment[] = ['ante', 'durante', 'post', 'other']

export interface StudyOnMap {
  readonly title: string | null
  readonly href: string
  readonly year: number | null
  readonly theme: string | null
  readonly subtheme: string | null
  readonly types: readonly string[]
  readonly moment: Moment
  readonly status: string | null
  readonly organisations: readonly string[]
}

type StudyFact = Awaited<ReturnType<Register['facts']>>[number]

/** All studies that a theme or a year is known of, each once: agendas of several years name the same study. */
export const studiesOf = remembered(async (register: Register): Promise<readonly StudyOnMap[]> => {
  const studies = new Map<string, StudyOnMap>()
  for await (const fact of register.everyFact(['studies'])) {
    const study = fact.standing === 'rejected' ? null : onMap(fact)
    if (study) addTo(studies, study.title === null ? fact.id : sameness(study), study)
  }
  return [...studies.values()]
})

/** What is planned is moved: of the same study in several agendas the last year counts. */
function addTo(studies: Map<string, StudyOnMap>, key: string, study: StudyOnMap): void {
  const before = studies.get(key)
  if (!before || (study.year ?? 0) >= (before.year ?? 0)) studies.set(key, study)
}

const sameness = ({ title, theme }: StudyOnMap): string =>
  `${(title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} · ${(theme ?? '').toLowerCase()}`

function onMap({ fields, documentId, id }: StudyFact): StudyOnMap | null {
  const [year, theme] = [fields.year, words(fields.theme)]
  if (typeof year !== 'number' && theme === null) return null
  const types = list(fields.types)
  return {
    title: words(fields.title),
    href: factHref(documentId, id),
    year: typeof year === 'number' ? year : null,
    theme,
    subtheme: words(fields.subtheme),
    types,
    moment: momentOf(types),
    status: words(fields.status),
    organisations: list(fields.organisations),
  }
}

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? publicText(value.replace(/\s+/g, ' ').trim()) : null
const list = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((it) => words(it) ?? []) : [])

// The words of the rules for evaluation agendas; a synthesis or a periodic report looks back.
function momentOf(types: readonly string[]): Moment {
  const all = types.join(' ').toLowerCase()
  if (/ex[ -]?post|periodieke|doorlichting|synthese/.test(all)) return 'post'
  if (/ex[ -]?durante|monitor|tussentijds/.test(all)) return 'durante'
  return /ex[ -]?ante|verkenning/.test(all) ? 'ante' : 'other'
}
