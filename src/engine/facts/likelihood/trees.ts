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

  /** `values`: one for each of `names`. Asked thousands of times a page, so that its three questions are written out. */
  of(values: ArrayLike<number>): number {
    const { ends } = this
    let [sum, top] = [this.base, 0]
    for (let leaves = 0; leaves < ends.length; leaves += LEAVES) {
      const one = this.goesRight(top, values)
      const two = this.goesRight(top + 1 + one, values)
      const three = this.goesRight(top + 3 + 2 * one + two, values)
      sum += ends[leaves + 4 * one + 2 * two + three] as number
      top += INNER
    }
    return sum
  }

  /** 1 or 0. Made of the comparison without a branch, which no processor can foresee here: twice as fast. */
  private goesRight(question: number, values: ArrayLike<number>): number {
    return Number((values[this.columns[question] as number] as number) >= (this.bounds[question] as number))
  }
}
