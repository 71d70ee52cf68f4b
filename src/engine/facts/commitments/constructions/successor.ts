import type { Construction } from '../construction.ts'

export const successor: Construction = {
  id: 'commitments/successor@1',
  triggers: [
    'volgend',
    'volgende',
    'nieuw',
    'nieuwe',
    'komend',
    'komende',
    'aantredend',
    'aantredende',
    'toekomstig',
    'toekomstige',
    'opvolger',
    'ambtsopvolger',
  ],
  reads: '«Aan een volgend kabinet», «laat ik aan mijn ambtsopvolger», «een nieuw kabinet besluit».',
  why: 'Een demissionair of vertrekkend kabinet schuift de keuze door: dat is wat er wordt toegezegd, en niet meer.',
  examples: [
    { in: 'kamerbrief', text: 'Een besluit over de dekking is aan een volgend kabinet.' },
    { in: 'beslisnota', text: 'De keuze tussen de varianten laat ik aan mijn ambtsopvolger.' },
  ],
  leaves: [
    'Het vorige kabinet heeft over de dekking besloten.',
    'Over de dekking is met het nieuwe kabinet gesproken.',
  ],
  read({ mood, sentence }) {
    if (mood === 'perfect' || mood === 'past') return null
    const { text } = sentence
    if (
      /\b(?:zodra|wanneer|nadat|als|totdat|tot) (?:er )?(?:een|het) (?:nieuwe?|volgende?) (?:kabinet|regering)/iu.test(
        text,
      )
    )
      return null
    return NEXT.test(text) && DECIDES.test(text) ? { kind: 'promise', strength: 'successor' } : null
  },
}

const NEXT =
  /\b(?:(?:volgend|nieuw|komend|aantredend|toekomstig)e? (?:kabinet|bewindspersoon|regering|minister|staatssecretaris)|mijn (?:ambts)?opvolger|(?:ambts)?opvolger)\b/iu
const DECIDES =
  /\b(?:aan (?:een|het|de|mijn) |laat|laten|besl\p{L}+|overlaten|overgelaten|keuze|oordeel|zal|wordt door|ligt bij|maakt|neemt)/iu
