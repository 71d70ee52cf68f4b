import type { Sentence } from '../../../language/sentence.ts'
import type { StatementRule } from '../statement-rule.ts'

const QUESTION = /\?["”’»)]?$/u
const ASKS =
  /(?<!\b(?:de|alle|deze|van|om|uw) )\b(?:verzoekt|verzoeken|verzocht|vraagt|vragen|roept|roepen)\b[^.;]{0,60}\b(?:de regering|het kabinet|de minister|de staatssecretaris|mij|ons)\b|\b(?:de regering|het kabinet|de minister|de staatssecretaris) (?:wordt|werd|is)\b[^.;]{0,40}\bverzocht\b|^(?:constaterende|overwegende|van mening|gehoord|[Vv]erzoekt|[Rr]oept de regering op)\b|\b(?:verzoekt|vraagt) de [Vv]aste [Cc]ommissie\b|^De motie (?:vraagt|verzoekt)\b|^(?:Kunt|Kan|Wilt|Bent|Deelt|Heeft) u\b|\b(?:en|of) (?:kunt|wilt|bent) u\b|\b(?:de leden|het lid)\b[^.;]{0,80}\b(?:vraagt|vragen|verzoekt|verzoeken|willen weten|wil weten)\b|\bu (?:vraagt|verzoekt|vroeg|verzocht)\b|\b(?:vraagt|verzoekt) u (?:mij|om)\b|\b[Ii]k verzoek u\b|\b(?:Kamer|commissie|leden)\b[^.;]{0,60}\b(?:verneemt|vernemen|ontvangt|ontvangen|hoort|horen|ziet|zien)\b[^.;]{0,60}\bgraag\b|\b(?:ontvangt|verneemt|hoort|ziet)\b[^.;]{0,40}\b(?:Kamer|commissie)\b[^.;]{0,20}\bgraag\b|\bgraag\b[^.;]{0,40}\bvan (?:de regering|het kabinet|u)\b/u

const ASKING = new Set(
  'verzoekt verzoeken verzocht verzoek vraagt vragen vroeg roept roepen kunt kan wilt bent deelt heeft weten constaterende overwegende mening gehoord graag'.split(
    ' ',
  ),
)

/** A statement may end in a question that it quotes. */
const endsInQuote = ({ tokens }: Sentence): boolean => tokens.at(-1)?.aside === 'quoted' && tokens[0]?.aside === null

export const request: StatementRule = {
  id: 'statements/request@1',
  triggers: ['?', ...ASKING],
  kind: 'request',
  when: 'before',
  reads: 'Een vraag, een verzoek van de Kamer of een motie, een verzoek aan de lezer.',
  why: 'Wie vraagt, belooft niet.',
  examples: [
    {
      in: 'motie',
      text: 'verzoekt de regering de toets vóór 2033 te vereenvoudigen en de Kamer hierover te informeren.',
    },
    { in: 'antwoord op Kamervragen', text: 'Kunt u toezeggen dat de brug vóór de zomer opengaat?' },
  ],
  leaves: ['Ik heb de inspectie gevraagd om de toets te vereenvoudigen.'],
  holds: ({ text, sentence }) =>
    (text.includes('?') && QUESTION.test(sentence.text.slice(-2)) && !endsInQuote(sentence)) ||
    (sentence.tokens.some((it) => ASKING.has(it.word)) && ASKS.test(text)),
}
