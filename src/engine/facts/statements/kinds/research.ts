import type { StatementRule } from '../statement-rule.ts'

const STUDY =
  '(?:onderzoek|evaluatie|studie|monitor|rapport|doorlichting|verkenning|rapportage|enquête|deelonderzoek|onderzoeksopdracht|vervolgonderzoek|beleidsdoorlichting|analyse)'
const OF_STUDY = `(?:[Hh]et|[Dd]e|[Dd]it|[Dd]eze|[Ee]en|[Dd]at)(?: [\\p{L}-]+){0,2} (?:[\\p{L}-]*)${STUDY}`

const GOAL = new RegExp(
  `\\b(?:[Dd]oel|[Dd]oelstelling|[Dd]e opdracht|[Oo]pzet) van (?:het|de|dit|deze) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]*${STUDY}\\b`,
  'u',
)

const GOAL_OF = new RegExp(`^${OF_STUDY}\\b[^.;]{0,60}\\b(?:heeft|had|hebben) (?:als|tot) doel\\b`, 'u')

const DESIGN = new RegExp(
  `^${OF_STUDY}\\b[^.;]{0,80}?\\b(?:bestaat uit|bestond uit|richt(?:te)? zich|gaat (?:niet |ook )?(?:in|over)|ging (?:in|over)|brengt[^.;]{0,80}(?:in (?:kaart|beeld))|bracht[^.;]{0,80}in (?:kaart|beeld)|is (?:uitgevoerd|gebaseerd|opgezet|verricht)|werd (?:uitgevoerd|verricht)|beslaat|beschrijft|geeft (?:een )?(?:inzicht|beeld|overzicht)|beperkt zich|betreft|maakt gebruik|omvat)\\b`,
  'u',
)

export const researchGoal: StatementRule = {
  id: 'statements/research-goal@1',
  triggers: ['doel', 'doelstelling', 'opdracht', 'opzet'],
  kind: 'research_goal',
  when: 'before',
  reads: '«Doel van het onderzoek is», «het onderzoek heeft tot doel», «met het onderzoek werd beoogd».',
  why: 'Wat een onderzoek wil weten is nog geen uitkomst, en de onderzoekers beloven de Kamer niets.',
  examples: [
    { in: 'rapport', text: 'Doel van het onderzoek is inzicht te krijgen in de wachttijden.' },
    { in: 'kamerbrief', text: 'De evaluatie had tot doel na te gaan of de toets werkt.' },
  ],
  leaves: ['Uit het onderzoek blijkt dat het doel van de toets is gehaald.'],
  holds: ({ text }) => GOAL.test(text) || GOAL_OF.test(text),
}

export const researchQuestion: StatementRule = {
  id: 'statements/research-question@1',
  triggers: [
    'onderzoeksvraag',
    'onderzoeksvragen',
    'onderzoekvraag',
    'onderzoekvragen',
    'deelvraag',
    'deelvragen',
    'vraag',
    'vragen',
    'hoofdvraag',
    'vraagstelling',
  ],
  kind: 'research_question',
  when: 'before',
  reads: '«De onderzoeksvraag luidt», «de centrale vraag is», «het onderzoek beantwoordt de vraag».',
  why: 'Een vraag van onderzoekers is geen bevinding en geen belofte.',
  examples: [
    { in: 'rapport', text: 'De onderzoeksvraag luidde of de toets starters bereikt.' },
    { in: 'kamerbrief', text: 'De onderzoeksvragen hebben betrekking op de kosten van de toets.' },
  ],
  leaves: ['De vraag naar leerbanen steeg in 2018.'],
  holds: ({ text }) =>
    /\b(?:[Oo]nderzoeks?vra(?:ag|gen)|[Dd]eelvra(?:ag|gen)|[Cc]entrale vra(?:ag|gen)|[Hh]oofdvraag|[Vv]raagstelling)\b[^.;]{0,60}\b(?:luidt|luidde|luiden|is|was|zijn|waren|hebben|had|staat|stond|ging|gaan)\b/u.test(
      text,
    ),
}

export const researchDesign: StatementRule = {
  id: 'statements/research-design@1',
  // Every form below names a study or those who carried it out; most sentences do not.
  triggerParts: [
    'onderzoek',
    'evaluatie',
    'studie',
    'monitor',
    'rapport',
    'doorlichting',
    'verkenning',
    'enquête',
    'analyse',
  ],
  kind: 'research_design',
  when: 'before',
  reads:
    '«Het onderzoek bestaat uit», «richt zich op», «gaat in op», «brengt in kaart», «de onderzoekers spraken met».',
  why: 'De zin zegt hoe of waarover onderzoek is gedaan, niet wat eruit kwam.',
  examples: [
    { in: 'rapport', text: 'Het onderzoek bestaat uit een enquête en twintig gesprekken.' },
    { in: 'kamerbrief', text: 'De evaluatie richt zich op de jaren 2015 tot en met 2018.' },
  ],
  leaves: ['Het onderzoek laat zien dat de toets werkt.', 'Het rapport bevat zes aanbevelingen.'],
  holds: ({ text }) =>
    DESIGN.test(text) ||
    /\b(?:[Vv]oor (?:het|de|dit|deze) (?:onderzoek|evaluatie|studie)\b[^.;]{0,40}\b(?:zijn|is|werden|hebben|heeft)|[Dd]e onderzoekers (?:spraken|hielden|interviewden|vergeleken|bezochten|analyseerden|hebben[^.;]{0,60}(?:gesproken|geïnterviewd|gehouden|vergeleken|bezocht|bestudeerd|geanalyseerd|afgenomen)))\b/u.test(
      text,
    ),
}
