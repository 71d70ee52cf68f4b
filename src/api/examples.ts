import made from './examples.json' with { type: 'json' }

/** Answers to the example requests of the operations, by path: made by `npx tsx tools/make-api-examples.ts`. */
export const examples: Readonly<Record<string, unknown>> = made
