/** Adopted in part, left to others, or only valued. */
import { anyOf, apart, near, verb } from './patterns.ts'

/** Adopted in part. */
export const PARTLY = anyOf(
  'niet (?:onverkort|volledig|geheel|zonder meer|helemaal|in alle opzichten|over de hele linie|altijd)',
  '(?:ten dele|gedeeltelijk|deels|grotendeels|in aangepaste vorm|in gewijzigde vorm|in afgezwakte vorm|op onderdelen)',
  '(?:overgenomen|opgevolgd|uitgevoerd) dan wel',
  '(?:maak|maakt|maken) (?:ik |wij |het kabinet )?een uitzondering',
  `(?:een (?:deel|gedeelte)|de helft) van ${near(14)}(?:de rest|het overige|de andere|de overige)`,
  `voor het laatste ${near(8)}voor het eerste`,
  `voor het eerste ${near(8)}voor het (?:laatste|tweede)`,
)

/** A reserve behind an act takes something back. */
export const RESERVE = anyOf(
  'zij het',
  'met dien verstande',
  'met uitzondering van',
  'vooralsnog alleen',
  'alleen voor',
  'op hoofdlijnen',
  'voor zover',
  'voorwaarde dat',
)

/** Put off, or left to who comes next: nothing is decided. */
export const LEFT = anyOf(
  '(?:volgend|nieuw|komend) kabinet',
  '(?:opvolger|ambtsopvolger)',
  'geen besluit',
  'niet vooruit(?:lopen)?',
  `(?<!zonder ${near(6)})vooruit ${near(3)}lopen`,
  // Waiting for what is being found out is looking into it.
  `(?<!(?:uitkomst|uitkomsten|resultaat|resultaten|evaluatie|onderzoek|pilot|proef|verkenning|studie|bevindingen) ${near(6)})(?:afwachten|afgewacht|wacht ik)`,
)

/** A matter of others, whatever is said of what they may do. */
export const OF_OTHERS = anyOf(
  `(?:ligt|liggen|valt|vallen) ${near(4)}(?:op het terrein|binnen de bevoegdheid|onder de verantwoordelijkheid|buiten mijn)`,
  `(?:meng|mengen|bemoei|bemoeien) (?:ik|wij|het kabinet) (?:mij|ons|zich) ${near(3)}niet`,
  `(?:richt|richten) zich ${near(3)}tot`,
  `(?:hoort|horen) (?:het|dat|dit|die) ${near(2)}thuis`,
  `(?:gaat|besluit|beslist|oordeelt) mijn (?:ambtgenoot|ambtgenote|collega)`,
  `(?:berust|rust|ligt|liggen|berusten) ${near(14)}bij (?:de|het)`,
)

/** Seen or valued, or a matter of others, without an act. */
export const NOTED = anyOf(
  'ter harte',
  `(?:neem|neemt|nemen|genomen|heb|hebben) ${near(8)}kennis`,
  'kennisgenomen',
  verb('herkennen', 'onderschrijven', 'begrijpen', 'waarderen', 'verwelkomen'),
  '(?:deel|deelt|steun|steunt|begrijpelijk|sympathie|sympathiek|aanknopingspunten|aanmoediging|ondersteuning)',
  'spreekt (?:mij|ons|het kabinet) (?:zeer |erg )?aan',
  '(?:welwillend|terughoudend|enthousiast|gereserveerd|positief|interessant|waardevol|waardevolle|nuttig|nuttige)',
  'voor kennisgeving',
  `(?:past|passen) ${near(6)}terughoudendheid`,
  'staand beleid',
  'eens dat',
  'onder de aandacht',
  '(?:raakt aan|voel ik|kan ik mij vinden|beschouw ik)',
  '(?:dank|erkentelijk|doorgegeven|doorgeleid|doorgezonden|doorgestuurd|overgebracht)',
  `verwijs (?:ik|wij|het kabinet)`,
  '(?:ik|wij) verwijs',
  // A matter of others.
  `laat ${near(6)}voor (?:hun|zijn|haar|diens) rekening`,
  `(?:laat|laten) (?:ik |wij |het kabinet )?${near(4)}(?:over )?aan (?:de|het|gemeenten|partijen|\\S*partijen|scholen|instellingen)`,
  apart('over', 'laten', 8),
  `(?:is|zijn|blijft) ${near(4)}aan (?:de|het) \\S+(?= [.,;]| zelf| om)`,
  `(?:zijn|is|blijft|blijven) ${near(6)}verantwoordelijk`,
  `(?:eigen )?verantwoordelijkheid van`,
  `(?:is|zijn|blijft) ${near(6)}(?:zaak|kwestie|taak|aangelegenheid|bevoegdheid) (?:van|voor)`,
  `${verb('komen')} ${near(4)}terug`,
)
