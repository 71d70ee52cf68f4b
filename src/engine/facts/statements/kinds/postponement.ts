import type { StatementRule } from '../statement-rule.ts'
import { pointsAtPromise } from './fulfilment.ts'

const LATER =
  /\b(?:vertraagd|vertraging|uitgesteld|uitstel|opgeschoven|verschoven|doorgeschoven|schuift[^.]{0,40}\b(?:op|door)|later (?:in |uit |klaar |gereed )?dan (?:eerder|gepland|voorzien|aangekondigd|beoogd|toegezegd|verwacht|ik)|kan niet [^.;]{0,40}worden (?:afgerond|opgeleverd|ingevoerd|gehaald|gepubliceerd|verzonden)|niet (?:langer )?(?:haalbaar|tijdig|meer)[^.]{0,60}\b(?:vóór|voor|in|kunnen|halen|gereed|lukt|lukken)|niet (?:gehaald|halen|lukt|gelukt|kan worden gehaald)|lukt(?: het)?[^.]{0,60}\bniet\b|niet (?:mogelijk gebleken|binnen de [^.]{0,30}termijn|v[oó]+r de (?:deadline|gestelde)|gereed om)|(?:vergt|vereist|vraagt) (?:nog )?(?:enige |meer )?tijd|meer tijd (?:nodig|vergt|vraagt|kost)|langer (?:duurt|tijd nodig)|in plaats van (?:het|de|in|eind|begin|\p{L}+ \d{4}))\b/iu
const DUE =
  /\b(?:toegezegd|toezegging|aangekondigd|gepland|planning|eerder|verwacht|streefdatum|beoogd|termijn|inwerkingtreding|rapport|brief|onderzoek|evaluatie|wetsvoorstel|oplevering|reactie|invoering|publicatie)\p{L}*/iu

export const postponement: StatementRule = {
  id: 'statements/postponement@1',
  kind: 'postponement',
  triggers: [
    'vertraagd',
    'vertraging',
    'uitgesteld',
    'uitstel',
    'opgeschoven',
    'verschoven',
    'doorgeschoven',
    'schuift',
    'later',
    'niet',
    'lukt',
    'tijd',
    'langer',
    'plaats',
  ],
  when: 'before',
  reads: '«Is vertraagd», «later dan gepland», «lukt niet vóór», «schuift op naar», met de nieuwe datum.',
  why: 'Een eerdere termijn wordt verzet: dat is het antwoord op de vraag wat er van de belofte is geworden.',
  examples: [
    { in: 'kamerbrief', text: 'De toegezegde evaluatie is vertraagd en komt in mei 2032 beschikbaar.' },
    { in: 'rapport', text: 'De invoering van het register schuift op naar 2035.' },
  ],
  leaves: [
    'De trein had vertraging.',
    'Ik kom daarmee na wat ik in mei heb toegezegd en daarna heb uitgesteld.',
    'De evaluatie komt in mei 2032 beschikbaar.',
  ],
  holds: ({ text, main }) =>
    main !== null &&
    main.mood !== 'would' &&
    LATER.test(text) &&
    DUE.test(text) &&
    !pointsAtPromise(text) &&
    !/\b(?:om|zonder) (?:verdere )?vertraging\b/u.test(text),
}
