import type { StatementRule } from '../statement-rule.ts'

const FULFILS =
  /\b(?:strekt (?:hiertoe|daartoe|ter)|gestand|nagekomen|kom(?:en)? (?:ik |wij )?(?:daarmee|hiermee) na\b|(?:toezegging|motie|verzoek|hiermee|daarmee)[^.;]{0,80}\bafgedaan|kom(?:en)? (?:ik|wij)[^.]{0,80}\b(?:toezegging|verzoek|motie)[^.]{0,60}\b(?:na|tegemoet)|(?:toezegging|toezeggingen|motie|moties)[^.;]{0,120}\b(?:uitgevoerd|ingelost|voldaan|afgehandeld|gevolg gegeven|invulling gegeven|als afgedaan)|(?:geef|geven|voldoe|voldoen|los|lossen|doe|doen) (?:ik|wij)[^.]{0,120}\b(?:toezegging|toezeggingen|motie|moties|verzoek)\b|(?:geeft|geven|voldoet) [^.]{0,60}\b(?:invulling|uitvoering|gevolg|gehoor) aan (?:de|mijn|deze|die|het|uw)[^.]{0,60}\b(?:motie|toezegging|verzoek)|[Tt]er uitvoering van (?:de|mijn|deze)[^.]{0,80}\b(?:bied|zend|stuur|informeer|ontvangt|treft)\b)/u
const PROMISED_NOW =
  /\b(?:[Hh]et|[Dd]e) (?:door mij |eerder )?(?:toegezegde|beloofde|aangekondigde)\b[^.]{0,120}\b(?:is|zijn|treft|ontvangt|bijgevoegd|bijgaand|gereed|verzonden|gepubliceerd|toegevoegd|heeft)\b/u
const AS_PROMISED =
  /\b(?:[Zz]oals|[Cc]onform|[Oo]vereenkomstig)\b[^.,]{0,80}\b(?:toegezegd|toezegging|beloofd|aangekondigd|verzocht|verzoek)\b/u
const NOW = /\b(?:hierbij|bijgaand|hiermee|met deze brief|in deze brief|bijgevoegd|in de bijlage|treft u)\b/iu

export const fulfilment: StatementRule = {
  id: 'statements/fulfilment@1',
  kind: 'fulfilment',
  triggers: [
    'strekt',
    'gestand',
    'afgedaan',
    'nagekomen',
    'toezegging',
    'toezeggingen',
    'motie',
    'moties',
    'verzoek',
    'toegezegde',
    'beloofde',
    'aangekondigde',
    'toegezegd',
    'beloofd',
    'aangekondigd',
    'verzocht',
  ],
  when: 'before',
  reads: '«Hiermee kom ik mijn toezegging na», «de motie is hiermee afgedaan», «deze nota strekt daartoe».',
  why: 'De zin zegt dat een eerdere belofte nu is ingelost; voor het spoor is dat bewijs.',
  examples: [
    { in: 'kamerbrief', text: 'Met deze brief doe ik de toezegging gestand die ik in het debat over de sluizen deed.' },
    { in: 'beslisnota', text: 'Deze nota strekt daartoe.' },
  ],
  leaves: ['De toezegging over de sluizen wil ik in het najaar nakomen.'],
  holds: ({ text, main }) =>
    !(main?.mood === 'want' || main?.mood === 'future') &&
    !/\bniet\b/u.test(text) &&
    (FULFILS.test(text) || PROMISED_NOW.test(text) || (AS_PROMISED.test(text) && NOW.test(text))),
}
