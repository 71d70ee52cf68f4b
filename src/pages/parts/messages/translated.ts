/** The same keys in another language. What is missing is shown in Dutch, and a test says so. */
export type Translated<Dutch> = {
  readonly [K in keyof Dutch]?: Dutch[K] extends string ? string : readonly [one: string, many: string]
}
