import { type ReadForm, readForm } from './read-form.ts'
import { schemeSchema } from './schema.ts'
import type { Scheme } from './scheme.ts'

/** A scheme as its file has it; `null` where the file has not the form of one. */
export interface ReadScheme extends Omit<ReadForm<Scheme>, 'value'> {
  readonly scheme: Scheme | null
}

/** Takes the text of a file and its name, for messages. What it says is not checked yet, only its form. */
export function readScheme(name: string, text: string): ReadScheme {
  const { value, ...rest } = readForm(name, text, schemeSchema)
  return { ...rest, scheme: value }
}
