import { type Reading, single } from './form.ts'
import type { Passage } from './passage.ts'
import { slug } from './slug.ts'

/** As long as a title may be; longer quotations are something else. */
export const MAX_TITLE = 250

/** The reading of a title: the study has no identifier but what it is called. */
export function studyAt(passage: Passage, start: number, end: number): Reading {
  const canonical = `study:${slug(passage.text.slice(start, end))}`
  return single(start, end, { canonical, type: 'report', resolution: 'title', certainty: 'derived' })
}
