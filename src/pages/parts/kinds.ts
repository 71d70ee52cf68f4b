/** The kinds of facts, in the order in which the site names them: what matters most to a reader first. */
export const kinds = [
  'commitments',
  'findings',
  'recommendations',
  'reactions',
  'effects',
  'statements',
  'citations',
  'times',
  'mentions',
  'withheld',
  'footnotes',
  'studies',
] as const
export type Kind = (typeof kinds)[number]

export type Counts = Readonly<Partial<Record<Kind, number>>>
