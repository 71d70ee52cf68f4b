/** The kinds of facts, in the order in which the site names them: what matters most to a reader first. */
export const kinds = [
  'commitments',
  'citations',
  'times',
  'withheld',
  'footnotes',
  'studies',
  'findings',
  'recommendations',
  'reactions',
  'statements',
  'effects',
  'mentions',
] as const
export type Kind = (typeof kinds)[number]

export type Counts = Readonly<Partial<Record<Kind, number>>>
