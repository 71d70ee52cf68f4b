import type { Register, Totals } from '../../register/contract.ts'

/** Numbers of a whole register take long to count and change when something is added: they are counted once in between. */
export function remembered<T>(make: (register: Register, day: string) => Promise<T>) {
  const known = new WeakMap<Register, { readonly key: string; readonly value: Promise<T> }>()
  return (register: Register, day: string, { entries, lastEntryAt }: Totals): Promise<T> => {
    const key = `${day} ${entries} ${lastEntryAt}`
    const before = known.get(register)
    if (before?.key === key) return before.value
    const value = make(register, day)
    known.set(register, { key, value })
    // What failed is tried again by the next reader.
    value.catch(() => known.delete(register))
    return value
  }
}

/** The last document that was asked for, as long as the register stays as it is: its pages are asked for one after another. */
export function rememberedDocument<T>(make: (register: Register, id: string) => Promise<T>) {
  const known = new WeakMap<Register, { readonly key: string; readonly value: Promise<T> }>()
  return async (register: Register, id: string): Promise<T> => {
    const key = JSON.stringify([await register.version(), id])
    const before = known.get(register)
    if (before?.key === key) return before.value
    const value = make(register, id)
    known.set(register, { key, value })
    value.catch(() => known.delete(register))
    return value
  }
}
