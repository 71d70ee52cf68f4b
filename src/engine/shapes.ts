/**
 * V8 makes fast code for objects of a shape and throws it away when a collection of garbage finds no such object alive.
 * Those that live for one sentence or one document are gone by then, so that after each collection all code that handled
 * them would begin slowly again. Of each such class one object that does nothing is kept for as long as the program runs.
 */
const kept: object[] = []

export function keepShape(one: object): void {
  kept.push(one)
}

/** Stands in an object that does nothing for what it would work on. */
export const nothing = undefined as never
