// Marks that begin an item of a list. A dash or asterisk needs a space behind it; a letter or number needs a bracket or
// a period, so «a) », «1. », «(ii) », «3° » count and «2022 is» or «p. 12» do not.
// Word prints its second bullet as the letter o.
const SIGN = /^(?:[–—•▪◦‣●○■□➢*·-][ \t\u00a0]+(?=\S)|o[ \t\u00a0]+(?=[\p{Lu}(]))/u
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-h])\.|\d{1,2}°)[ \t\u00a0]+(?=\S)/u

/** The printed mark at the start of a line, with the space behind it; '' when the line begins no item. */
export const bulletOf = (line: string): string => SIGN.exec(line)?.[0] ?? NUMBER.exec(line)?.[0] ?? ''
