/** Whether the last digit of an ISSN or a ten-digit ISBN is right. Weights count down to 1; X stands for ten. */
export function isValidModulo11(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, i) => total + (digit === 'X' ? 10 : Number(digit)) * (digits.length - i),
    0,
  )
  return sum % 11 === 0
}

/** The thirteenth digit that belongs to the first twelve. */
export function checkDigit13(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}
