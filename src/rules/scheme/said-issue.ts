import type { z } from 'zod'

/** What a check of the form found, as a sentence that says what stands there and what should. */
export function said(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return 'This name is not one of the format: correct or remove it.'
  if (value === undefined) return `This is missing. Add it: ${expected(issue)}.`
  return `${shown(value)} stands here; it must be ${expected(issue)}.`
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of type ${issue.expected}`
    case 'invalid_value':
      return `one of ${issue.values.map((it) => JSON.stringify(it)).join(', ')}`
    case 'invalid_union':
      return 'options' in issue ? withMark(issue) : issue.message.replace(/^must be /u, '')
    case 'too_small':
      return `not empty or below ${issue.minimum}`
    default:
      return issue.message.replace(/^must be /u, '')
  }
}

/** The options of a union that is told apart by one key. */
function withMark(issue: z.core.$ZodIssueInvalidUnion): string {
  const { options } = issue as unknown as { options?: readonly unknown[] }
  return `one of ${(options ?? []).map((it) => JSON.stringify(it)).join(', ')}`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}
