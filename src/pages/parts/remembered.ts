import type { Register } from '../../register/contract.ts'

/**
 * What was made last for a register, as long as it stays as it is: some things are made from all of it, others are asked
 * for many times in a row.
 */
export function remembered<A extends readonly string[], T>(make: (register: Register, ...asked: A) => Promise<T>) {
  const known = new WeakMap<Register, { readonly key: string; readonly value: Promise<T> }>()
  return async (register: Register, ...asked: A): Promise<T> => {
    const key = JSON.stringify([await register.version(), ...asked])
    const before = known.get(register)
    if (before?.key === key) return before.value
    const value = make(register, ...asked)
    known.set(register, { key, value })
    // What failed is tried again by the next reader.
    value.catch(() => known.get(register)?.value === value && known.delete(register))
    return value
  }
}
