/** The ways in which lists and notes are numbered. */
export type NumberStyle = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman'

export function printedNumber(value: number, style: NumberStyle): string {
  if (style === 'decimal' || value < 1 || value > 3_999) return String(value)
  const printed = style.endsWith('letter') ? letters(value) : roman(value)
  return style.startsWith('upper') ? printed.toUpperCase() : printed
}

// After z comes aa in HTML, and aa in Word too; they part only after that, in lists that nobody prints.
function letters(value: number): string {
  const last = String.fromCharCode(97 + ((value - 1) % 26))
  return value > 26 ? letters(Math.floor((value - 1) / 26)) + last : last
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  const step = ROMAN.find(([size]) => size <= value)
  return step ? step[1] + roman(value - step[0]) : ''
}
