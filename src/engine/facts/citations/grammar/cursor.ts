import { keepShape } from '../../../shapes.ts'

/** A place in a text that moves on as patterns are taken. Patterns must be sticky (`y`), so that each try costs what it reads. */
export class Cursor {
  readonly text: string
  at: number

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  /** The match of the pattern here, after which the cursor stands behind it; null leaves the cursor where it was. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match) this.at = pattern.lastIndex
    return match
  }

  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    return pattern.test(this.text)
  }

  /** Takes all that `read` takes, or nothing: a grammar rule that gives null leaves no trace. */
  attempt<T>(read: (cursor: Cursor) => T | null): T | null {
    const before = this.at
    const value = read(this)
    if (value === null) this.at = before
    return value
  }
}
keepShape(new Cursor('', 0))
