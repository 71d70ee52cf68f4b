/** How far to work ahead of whoever takes the results. */
export interface LookAhead {
  readonly items: number
  /** Sum of what `weigh` gives; one item is always let in. */
  readonly weight: number
}

/**
 * Starts work on several items at once and gives the results in the order of the items. Never more than the look-ahead
 * is begun and not yet taken, so that results that wait their turn fit in memory.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  ahead: LookAhead,
  weigh: (item: T) => number,
  start: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: { readonly weight: number; readonly result: Promise<R> }[] = []
  let weight = 0
  const isFull = (more: number) => begun.length >= ahead.items || weight + more > ahead.weight
  for await (const item of items) {
    for (let next = begun[0]; next && isFull(weigh(item)); next = begun[0]) {
      yield await next.result
      begun.shift()
      weight -= next.weight
    }
    const result = start(item)
    // It is reported when its turn comes; until then a failure must not end the program.
    result.catch(() => undefined)
    begun.push({ weight: weigh(item), result })
    weight += weigh(item)
  }
  for (const { result } of begun) yield await result
}
