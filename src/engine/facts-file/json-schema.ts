import { z } from 'zod'
import { factsFileSchema } from './schema.ts'

/** The facts file, format 1, as JSON Schema 2020-12. */
export const factsFileJsonSchema = (): object => ({
  $id: 'https://beleidsspoor.example/schemas/facts-1.schema.json',
  title: 'Beleidsspoor facts file, format 1',
  ...z.toJSONSchema(factsFileSchema, { target: 'draft-2020-12' }),
})
