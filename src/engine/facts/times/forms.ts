import type { TimeForm } from './form.ts'
import { ago } from './forms/ago.ts'
import { beforeOrFor } from './forms/before-or-for.ts'
import { bound } from './forms/bound.ts'
import { dayWords } from './forms/day-words.ts'
import { duration } from './forms/duration.ts'
import { inCourseOf } from './forms/in-course-of.ts'
import { notaMoments } from './forms/nota-moments.ts'
import { recurrence } from './forms/recurrence.ts'
import { relativeSpan } from './forms/relative-span.ts'
import { vague } from './forms/vague.ts'
import { within } from './forms/within.ts'
import { unitForms } from './units.ts'

/** Every way of writing a time. Of two readings of the same words the form that stands first here wins. */
export const forms: readonly TimeForm[] = [
  bound,
  beforeOrFor,
  inCourseOf,
  within,
  notaMoments,
  ago,
  relativeSpan,
  ...unitForms,
  recurrence,
  dayWords,
  vague,
  duration,
]
