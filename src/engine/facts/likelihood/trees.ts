/**
 * Boosted trees: each asks three questions in turn and ends in a number, and the numbers of all trees add up to log-odds.
 * What one value says depends on the others («just behind advice» counts for a promise, and against a finding), which
 * weights that are added cannot say.
 */
export const DEPTH = 3
const INNER = 2 ** DEPTH - 1
const LEAVES = 2 ** DEPTH

/**
 * As text, a line each: the names of the values that are asked, parted by tabs; the log-odds of which nothing is known;
 * then the trees, each its questions («7<0.25»: is the value of that column less?; «-»: as if it were) from the top down
 * and from left to right, and where they end, in thousandths.
 */
export class Trees {
  readonly names: readonly string[]
  private readonly base: number
  private readonly columns: Int32Array
  private readonly bounds: Float64Array
  private readonly ends: Float64Array

  constructor(text: string) {
    const [names = '', base = '0', ...trees] = text.split('\n').filter((it) => it !== '')
    this.names = names === '' ? [] : names.split('\t')
    this.base = Number(base)
    const asked = trees.flatMap((line) => line.split(' ').slice(0, INNER))
    this.columns = Int32Array.from(asked, (it) => (it === '-' ? 0 : Number(it.split('<')[0])))
    this.bounds = Float64Array.from(asked, (it) => (it === '-' ? Number.POSITIVE_INFINITY : Number(it.split('<')[1])))
    this.ends = Float64Array.from(
      trees.flatMap((line) => line.split(' ').slice(INNER)),
      (it) => Number(it) / 1000,
    )
  }

  /** `values`: one for each of `names`. */
  of(values: ArrayLike<number>): number {
    const { columns, bounds, ends } = this
    let sum = this.base
    for (let tree = 0; tree * LEAVES < ends.length; tree++) {
      const top = tree * INNER
      let at = 0
      for (let level = 0; level < DEPTH; level++) {
        const value = values[columns[top + at] as number] as number
        at = 2 * at + (value < (bounds[top + at] as number) ? 1 : 2)
      }
      sum += ends[tree * LEAVES + at - INNER] as number
    }
    return sum
  }
}
