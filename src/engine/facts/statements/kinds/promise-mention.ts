import type { StatementRule } from '../statement-rule.ts'

const MENTIONS =
  /\b(?:(?:heb|hebben|heeft|had|is|zijn|was|werd)\b[^.;]{0,140}\b(?:toegezegd|beloofd|aangekondigd)|(?:zegde|zegden|beloofde|kondigde)[^.;]{0,100}\b(?:toe|aan)?|(?:zoals|in lijn met|conform|overeenkomstig|ter uitvoering van)[^.;]{0,80}\b(?:toezegging|toegezegd|motie|aangekondigd)|(?:mijn|de|een) toezegging (?:aan|van|in|om|tijdens|dat|over|uit))\b/iu

export const promiseMention: StatementRule = {
  id: 'statements/promise-mention@1',
  kind: 'promise_mention',
  triggers: [
    'toegezegd',
    'beloofd',
    'aangekondigd',
    'zegde',
    'zegden',
    'beloofde',
    'kondigde',
    'toezegging',
    'toezeggingen',
    'motie',
  ],
  when: 'after',
  reads: '«Heb ik toegezegd», «zoals toegezegd», «de toezegging uit het debat».',
  why: 'De belofte is eerder gedaan en wordt hier genoemd: een verwijzing, geen nieuwe belofte.',
  examples: [
    { in: 'kamerbrief', text: 'In het debat van 9 mei heb ik toegezegd de cijfers uit te splitsen.' },
    { in: 'beslisnota', text: 'U heeft de Kamer een overzicht van de kosten toegezegd.' },
  ],
  leaves: ['Ik zeg de Kamer een overzicht van de kosten toe.'],
  holds: ({ text }) => MENTIONS.test(text),
}
