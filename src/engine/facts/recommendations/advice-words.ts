/** What single words let the rules for recommendations look for: a sentence without any of them is asked nothing. */
export const Advice = {
  /** Of `direct.ts`. */
  says: 1,
  /** Of `normative.ts`: one that orders, one of seeming, one of what is advisable. */
  orders: 2,
  seems: 4,
  advisable: 8,
  /** Of `wishes.ts`: who asks or wishes, what is called good, the act of advising. */
  asks: 16,
  good: 32,
  advises: 64,
  /** Who gives advice, or the words that stand for him. */
  who: 128,
  /** Of `named-forms.ts`. */
  named: 256,
  /** A word for advice, as the end of a compound too. */
  advice: 512,
  /** Of `reference.ts`. */
  counted: 1024,
  colon: 2048,
  article: 4096,
  /** Who advises or studies, a study or advice: not the pronouns. */
  adviser: 8192,
} as const
