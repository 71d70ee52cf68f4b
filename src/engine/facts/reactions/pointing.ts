/** Words that point at what was just said. «Dit jaar» and «deze brief» point elsewhere. */
const BACK =
  / (?:daar|daarvoor|daartoe|daarop|daarover|daarmee|daaraan|daarin|daarvan|daartegen|daarnaar|hiertegen|hiernaar|hier|hiervoor|hiertoe|hierop|hierover|hiermee|hieraan|hierin|hiervan|zover|zo'n|dergelijke|dergelijk|het laatste|het eerste) | (?:deze|dit|die|dat) (?!(?:jaar|voorjaar|najaar|week|maand|zomer|brief|nota|moment|kabinetsperiode|kader|verband|dossier) )/u

export const pointsBack = (words: string): boolean => BACK.test(words)
