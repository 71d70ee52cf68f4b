import type { Rule } from '../rule.ts'

export const NAMES = 'reactions/named@1'
export const BEHIND = 'reactions/behind@1'
export const EXPECTED = 'reactions/expected@1'
export const AHEAD = 'reactions/ahead@1'
export const WEIGHED = 'reactions/weighed@1'

const named: Rule = {
  id: NAMES,
  reads: 'Een antwoord op een aanbeveling die in de zin genoemd wordt, met nummer, rangtelwoord of inhoud.',
  why: 'Wie «aanbeveling 3», «deze aanbeveling» of «de eerste twee» noemt met een werkwoord van overnemen, onderzoeken of afwijzen, zegt wat ermee gebeurt. Staan er meer in een zin, dan geldt elk werkwoord voor zijn eigen deel.',
  examples: [
    { in: 'kamerbrief', text: 'De raad beveelt aan het loket te sluiten. Deze aanbeveling neem ik niet over.' },
    { in: 'kamerbrief', text: 'Aanbeveling 1 en 2 neem ik over, aanbeveling 3 niet.' },
    { in: 'kamerstuk', text: 'De regering neemt het advies om de termijn te verkorten gedeeltelijk over.' },
  ],
  leaves: ['Het rapport bevat drie aanbevelingen.', 'Neemt u deze aanbeveling over?'],
  problems: [
    'Een nummer telt de aanbevelingen in de volgorde van het document; staan ze er niet, dan is onbekend welke bedoeld is.',
  ],
}

const behind: Rule = {
  id: BEHIND,
  reads: 'Een antwoord dat meteen op een aanbeveling volgt en ernaar verwijst zonder het woord te noemen.',
  why: '«Daarvoor zie ik geen aanleiding» of een herhaald woord verwijst naar wat er net stond. Een handeling van de ondertekenaar is daar het gevolg van.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'De onderzoekers adviseren het loket langer open te houden. Daarvoor zie ik geen aanleiding.',
    },
    {
      in: 'kamerstuk',
      text: 'De raad adviseert de meetplicht te beperken. Daaraan is gevolg gegeven.',
    },
  ],
  leaves: ['Daarvoor zie ik geen aanleiding.', 'Ik deel die zorg.'],
  problems: ['Een antwoord dat verder weg staat en geen woorden herhaalt, wordt niet gevonden.'],
}

const expected: Rule = {
  id: EXPECTED,
  reads:
    'De eerste handeling van wie regeert, of diens oordeel, na een aanbeveling die nog op antwoord wacht; zonder verwijzing of herhaald woord.',
  why: 'Een brief die advies weergeeft, gaat verder met wat ermee gebeurt. Tot het volgende onderwerp is de eerste zin waarin ik, het kabinet of een dienst iets doet, laat uitzoeken of nalaat het antwoord.',
  examples: [
    { in: 'kamerbrief', text: 'De rekenkamer beveelt aan het register openbaar te maken. De NVWA past haar site aan.' },
    { in: 'kamerstuk', text: 'De raad adviseert de drempel te verlagen. DUO past het formulier aan.' },
  ],
  leaves: [
    'De rekenkamer beveelt aan het register openbaar te maken. Overigens past de NVWA haar site aan.',
    'De rekenkamer beveelt aan het register openbaar te maken. De rekenkamer past haar eigen site aan.',
    'De raad adviseert de drempel te verlagen. Gemeenten passen hun sites aan.',
  ],
  problems: ['Een plan over iets anders, zonder nieuw onderwerp of tussenkop, kan voor het antwoord worden aangezien.'],
}

const weighed: Rule = {
  id: WEIGHED,
  reads: 'Een antwoord in eigen woorden, in het stuk van een brief dat na het advies antwoord geeft.',
  why: 'Waar een brief net verteld heeft wat er geadviseerd is, volgt het antwoord, in welke woorden ook. Plaats, onderwerp en handelende persoon tellen elk voor iets, en wat er omheen staat ook; hoe zwaar, is geleerd van gelabelde brieven. Een zin die naar een advies verwijst en toch geen antwoord is, valt daardoor ook af.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'De commissie adviseert de haven te verlichten. Langs de kade branden daarom sinds maart al lampen.',
    },
    {
      in: 'kamerstuk',
      text: 'De raad adviseert de drempel te verlagen. Voor starters geldt daarom sinds 1 januari al een lagere drempel.',
    },
  ],
  leaves: [
    'De raad adviseert de drempel te verlagen. In het debat over de motie-De Wit is de brug ter sprake gekomen.',
  ],
  problems: [
    'Wat een brief naast het antwoord vertelt, kan voor een antwoord worden aangezien.',
    'Een inleiding op het antwoord («Met hen vind ik dat …») telt zelf ook als antwoord.',
  ],
}

const ahead: Rule = {
  id: AHEAD,
  reads: 'Een antwoord dat vóór het advies staat: de zin erna zegt dat een adviseur daarom gevraagd had.',
  why: '«De raad had daarop aangedrongen» verwijst met «daarop» naar wat net gezegd is; dat is dus wat er met het advies gebeurt.',
  examples: [
    { in: 'kamerbrief', text: 'Vanaf mei is de kade verlicht. De commissie had daar met nadruk om gevraagd.' },
    { in: 'kamerstuk', text: 'DUO past het formulier aan. De raad had daarop aangedrongen.' },
  ],
  leaves: ['Vanaf mei is de kade verlicht. De commissie adviseert ook de brug te verlichten.'],
}

export const reactionRules: readonly Rule[] = [named, behind, expected, ahead, weighed]
