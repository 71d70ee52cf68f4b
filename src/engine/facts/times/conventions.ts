/**
 * What Dutch officials mean by words that name no days. Whatever is read with this table has certainty `assumed`.
 * A change gets a new version and a new date, so that a reader can see under which table a deadline was read.
 */
export const conventions = {
  version: 1,
  setOn: '2026-11-21',

  /** Months of the year. "Medio" is wide on purpose: the upper bound decides what is late. */
  partOfYear: { begin: [1, 3], middle: [5, 8], end: [10, 12] },

  /** Days of the month; 31 stands for its last day. */
  partOfMonth: { begin: [1, 10], middle: [11, 20], end: [21, 31] },

  /** Months; those past 12 lie in the next year. */
  season: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 14] },

  /** "In de eerste weken van 2024": so many days from the edge of the period. */
  someWeeksInDays: 31,

  /** "In de laatste maanden van 2024": so many months. */
  someMonths: 3,

  /** "Na het reces", "na Prinsjesdag": the weeks after it. The text gives no end; this keeps the promise datable. */
  weeksAfter: 4,

  /** "Bij de voorjaarsnota": up to this day, month and day. */
  upTo: { voorjaarsnota: [6, 1], najaarsnota: [12, 1] },

  /** Months in which the House debates the budgets. */
  budgetDebates: [9, 11],

  /** First month of a school year and of an academic year. */
  schoolYear: { school: 8, academic: 9 },
} as const
