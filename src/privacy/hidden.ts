/** Stands for one hidden sign. It is one UTF-16 unit, and no letter or digit: what is hidden is met by no pattern again. */
export const HIDDEN = '•'

/** Letters and digits hidden, each unit of one that takes two. */
export const hide = (text: string): string => text.replace(/[\p{L}\p{M}\p{N}]/gu, (sign) => HIDDEN.repeat(sign.length))
