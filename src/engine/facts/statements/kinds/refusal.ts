import { isDenied } from '../../commitments/denial.ts'
import type { Said, StatementRule } from '../statement-rule.ts'

const REFUSES =
  /\b(?:(?:zie|zien|ziet|acht|achten|is er|bestaat er|bestaat)[^.;]{0,80}\b(?:geen|onvoldoende) (?:\p{L}+ )?(?:aanleiding|reden|noodzaak|meerwaarde|grond|ruimte|mogelijkheid|mogelijkheden|toegevoegde waarde)|niet (?:voornemens|van plan|bereid|overnemen|wenselijk|verantwoord|opportuun|zinvol|nodig|noodzakelijk|passend|proportioneel|aan de orde|in de rede|aangewezen|uitvoerbaar|haalbaar|over|voor nodig)|(?:neem|nemen|neemt|volg|volgen|volgt|kies|kiezen|kiest|deel|delen|ga|gaan|gaat|voel|zal|zullen) (?:ik|wij|we|het kabinet)\b[^.;]{0,80}\bniet\b|\b(?:ik|wij|we|kabinet) (?:neem|nemen|neemt|volg|volgen|volgt|kies|kiezen|kiest|deel|delen|ga|gaan|gaat|voel|zal|zullen)\b[^.;]{0,80}\bniet\b|wijs(?:t|en)?[^.;]{0,80}\baf\b|ontraad|ontraden|(?:laat|laten)[^.;]{0,40}\bachterwege|ziet? (?:ik|het kabinet)?[^.;]{0,20}\baf van|af te zien van)\b/u

export const refusal: StatementRule = {
  id: 'statements/refusal@1',
  kind: 'refusal',
  triggers: [
    'niet',
    'geen',
    'onvoldoende',
    'nooit',
    'nimmer',
    'evenmin',
    'niets',
    'wijs',
    'wijst',
    'wijzen',
    'af',
    'ontraad',
    'ontraden',
    'achterwege',
  ],
  when: 'after',
  reads: '«Ik neem dit niet over», «zie geen aanleiding», «ben niet voornemens», «dat is niet aan de orde».',
  why: 'De handeling wordt ontkend. Een weigering is het antwoord op een aanbeveling of vraag, geen toezegging.',
  examples: [
    { in: 'kamerbrief', text: 'Deze aanbeveling neem ik niet over.' },
    { in: 'antwoord op Kamervragen', text: 'Ik zie geen aanleiding om de toets te wijzigen.' },
  ],
  leaves: ['Ik zal niet alleen de toets wijzigen, maar ook het formulier.'],
  holds: (said) =>
    isOurs(said) &&
    (REFUSES.test(said.text) ||
      said.acts.some(
        (act) =>
          act.clause.kind === 'main' &&
          DENIABLE.has(act.mood) &&
          isDenied(act.sentence, act.clause) &&
          (act.subject.who === 'first' || act.subject.who === 'government') &&
          !/\b(?:weet|ken|beschik|heb|hebben|heeft|verwacht|ben bekend)\b/u.test(said.text),
      )),
}

const DENIABLE = new Set(['future', 'go', 'want', 'present'])

/** A study or a municipality that refuses something does not speak for the cabinet. */
const isOurs = ({ main, text }: Said): boolean =>
  main === null || main.subject.who !== 'third' || /\bkabinet\b/u.test(text)
