const UNITS =
  'een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
const VALUES = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
const TENS: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
}
const PAIRS: Readonly<Record<string, number>> = { vierentwintig: 24, zesendertig: 36, achtenveertig: 48 }

const numberWords = new Map<string, number>([
  ...UNITS.split(' ').map((word, i): [string, number] => [word, VALUES[i] ?? 0]),
  ...Object.entries(TENS),
  ...Object.entries(PAIRS),
])

/** Words that count, longest first so that a pattern does not stop at "zes" in "zestien". */
export const numberWordList: readonly string[] = [...numberWords.keys()].sort((a, b) => b.length - a.length)

/** A pattern for a small whole number in digits or words. */
export const NUMBER = `(?:\\d{1,3}|${numberWordList.join('|')})`

export const numberOf = (written: string): number =>
  numberWords.get(written.toLowerCase()) ?? Number.parseInt(written, 10)

const ordinals: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  '1e': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  '1ste': 1,
  '2de': 2,
  '3de': 3,
  '4de': 4,
}

/** A pattern for first to fourth. */
export const ORDINAL = `(?:${Object.keys(ordinals).join('|')})`

export const ordinalOf = (written: string): number => ordinals[written.toLowerCase()] ?? 0

/** The triggers of forms that begin with such an ordinal. */
export const ordinalTriggers: readonly string[] = ['eerste', 'tweede', 'derde', 'vierde', '#ordinal']
