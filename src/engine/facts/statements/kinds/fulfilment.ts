import type { StatementRule } from '../statement-rule.ts'

const FULFILS =
  /\b(?:strekt (?:hiertoe|daartoe|ter)|gestand|nagekomen|kom(?:en)? (?:ik |wij )?(?:daarmee|hiermee) na\b|(?:toezegging|motie|verzoek|hiermee|daarmee)[^.;]{0,80}\bafgedaan|kom(?:en)? (?:ik|wij)[^.]{0,80}\b(?:toezegging|verzoek|motie)[^.]{0,60}\b(?:na|tegemoet)|(?:toezegging|toezeggingen|motie|moties)[^.;]{0,120}\b(?:uitgevoerd|ingelost|voldaan|afgehandeld|gevolg gegeven|invulling gegeven|als afgedaan)|(?:geef|geven|voldoe|voldoen|los|lossen|doe|doen) (?:ik|wij)[^.]{0,120}\b(?:toezegging|toezeggingen|motie|moties|verzoek)\b|(?:geeft|geven|voldoet) [^.]{0,60}\b(?:invulling|uitvoering|gevolg|gehoor) aan (?:de|mijn|deze|die|het|uw)[^.]{0,60}\b(?:motie|toezegging|verzoek)|[Tt]er uitvoering van (?:de|mijn|deze)[^.]{0,80}\b(?:bied|zend|stuur|informeer|ontvangt|treft)\b)/u
const PROMISED_NOW =
  /\b(?:[Hh]et|[Dd]e) (?:door mij |eerder )?(?:toegezegde|beloofde|aangekondigde)\b[^.]{0,120}\b(?:is|zijn|treft|ontvangt|bijgevoegd|bijgaand|gereed|verzonden|gepubliceerd|toegevoegd|heeft)\b/u
const AS_PROMISED =
  /\b(?:[Zz]oals|[Cc]onform|[Oo]vereenkomstig)\b[^.,]{0,80}\b(?:toegezegd|toezegging|beloofd|aangekondigd|verzocht|verzoek)\b/u
const NOW = /\b(?:hierbij|bijgaand|hiermee|met deze brief|in deze brief|bijgevoegd|in de bijlage|treft u)\b/iu

/** «Deze regeling geeft daar uitvoering aan», «daarmee kom ik na wat ik u heb toegezegd»: the promise is named by a word. */
const POINTS_AT_PROMISE =
  /\b(?:[Dd]eze|[Dd]it) \p{L}+ (?:geeft|geven) (?:daar|hier)(?:aan)? (?:\p{L}+ )?(?:uitvoering|invulling|gevolg)\b|\bkom(?:en)? (?:(?:ik|wij|hiermee|daarmee)[ ,]+){1,2}[^.;]{0,60}\bna,? wat (?:ik|wij)\b[^.;]{0,60}\b(?:toegezegd|beloofd|aangekondigd)\b/u
export const pointsAtPromise = (text: string): boolean => POINTS_AT_PROMISE.test(text)
/** «Zoals toegezegd in het debat van 7 februari bied ik u … aan»: given with this letter, unless a later moment is named. */
const GIVES =
  /^(?:Zoals|Conform|Overeenkomstig)\b[^.;]{0,100}?\b(?:bied|zend|stuur) (?:ik|wij) (?:u|uw Kamer)\b(?<given>[^.;]*)/u
const MOMENT =
  /\b(?:\d{4}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|zomer\p{L}*|najaar|winter|kwartaal|reces|zodra|binnen|binnenkort|spoedig|week|weken|maand|maanden|jaar|volgende?|nadat|later)\b/u
const givesNow = (text: string): boolean => {
  const given = GIVES.exec(text)?.groups?.given
  return given !== undefined && AS_PROMISED.test(text) && !MOMENT.test(given)
}

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
    'uitvoering',
    'invulling',
    'gevolg',
  ],
  when: 'before',
  reads: '«Hiermee kom ik mijn toezegging na», «de motie is hiermee afgedaan», «deze nota strekt daartoe».',
  why: 'De zin zegt dat een eerdere belofte nu is ingelost; voor het spoor is dat bewijs.',
  examples: [
    { in: 'kamerbrief', text: 'Met deze brief doe ik de toezegging gestand die ik in het debat over de sluizen deed.' },
    { in: 'beslisnota', text: 'Deze nota strekt daartoe.' },
    { in: 'kamerbrief', text: 'Zoals toegezegd in het debat van 9 mei bied ik u het onderzoek naar de sluizen aan.' },
    { in: 'rapport', text: 'Deze wijzigingsregeling geeft daar uitvoering aan: één sluis is voortaan genoeg.' },
  ],
  leaves: [
    'De toezegging over de sluizen wil ik in het najaar nakomen.',
    'Zoals toegezegd bied ik u het onderzoek in het voorjaar van 2032 aan.',
    'De gemeente geeft uitvoering aan de wet.',
  ],
  holds: ({ text, main }) =>
    !(main?.mood === 'want' || main?.mood === 'future') &&
    !/\bniet\b/u.test(text) &&
    (FULFILS.test(text) ||
      POINTS_AT_PROMISE.test(text) ||
      PROMISED_NOW.test(text) ||
      givesNow(text) ||
      (AS_PROMISED.test(text) && NOW.test(text))),
}
