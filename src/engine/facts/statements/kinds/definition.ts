import type { StatementRule } from '../statement-rule.ts'

export const definition: StatementRule = {
  id: 'statements/definition@1',
  kind: 'definition',
  triggers: ['versta', 'verstaan', 'verstaat', 'gedefinieerd', 'hieronder', 'een'],
  when: 'before',
  reads: '«Onder X verstaan we», «X wordt gedefinieerd als», «een X is een …».',
  why: 'De zin zegt wat een woord betekent, niet wat er is gevonden of gebeurt.',
  examples: [
    { in: 'rapport', text: 'Onder starters verstaan we ondernemers die korter dan drie jaar bestaan.' },
    {
      in: 'kamerbrief',
      text: 'Een leerbaan is een arbeidsovereenkomst waarin een deel van de tijd voor scholing is bestemd.',
    },
  ],
  leaves: ['Een lagere drempel is een goede eerste stap.', 'Een besluit is dit jaar nodig.'],
  holds: ({ text, around }) =>
    (around.has('versta', 'verstaan', 'verstaat', 'gedefinieerd') &&
      /\b[Oo]nder\b[^.;]{2,120}\b(?:versta|verstaan|verstaat|wordt verstaan|worden verstaan|valt te verstaan)\b|\b(?:wordt|worden)\b[^.;]{0,120}\b(?:gedefinieerd als|verstaan onder|verstaan:)|\bhieronder (?:wordt|worden) (?:hier )?verstaan\b/u.test(
        text,
      )) ||
    /^Een \p{Ll}[\p{L} -]{2,50}? is een \p{L}+(?:[ ,]\p{L}+){0,6}? (?:die|dat|waarin|waarbij|waarmee|voor|met|van)\b/u.test(
      text,
    ),
}
