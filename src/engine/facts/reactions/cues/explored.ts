/** Looked into first: a verb of finding out, weighing or asking others. */
import { anyOf, apart, near, verb, verbNotNoun } from './patterns.ts'

export const EXPLORED = anyOf(
  verbNotNoun(
    'onderzoeken',
    'verkennen',
    'overwegen',
    'bestuderen',
    'evalueren',
    'peilen',
    'analyseren',
    'heroverwegen',
  ),
  verb('bezien', 'bekijken', 'inventariseren', 'betrekken', 'bespreken', 'raadplegen', 'consulteren'),
  apart('na', 'gaan', 8),
  apart('mee', 'nemen', 12),
  apart('mee', 'wegen', 8),
  apart('voor', 'leggen', 10),
  '(?:doorrekenen|doorgerekend|uitzoeken|uitgezocht|na te gaan|mee te nemen|mee te wegen)',
  '(?:nader|aanvullend) onderzoek',
  '(?:vervolgonderzoek|verkenning|haalbaarheidsonderzoek|haalbaarheidsstudie|quickscan|impactanalyse|uitvoeringstoets)',
  `${verb('winnen', 'vragen')} ${near(6)}advies`,
  'advies (?:in|gevraagd|vragen|inwinnen)',
  'in gesprek',
  `(?:ga|gaat|gaan|treed|treedt|treden|ben|zijn) (?:ik |wij |we |hierover |daarover )${near(6)}in overleg`,
  `${verb('voeren')} ${near(8)}(?<!in )(?:overleg|gesprekken)`,
  `(?:is|zijn|wordt|worden) ${near(3)}onderwerp van`,
  'in (?:overweging|beraad|kaart)',
  `(?:vergt|vraagt|verdient) ${near(3)}(?:beraad|onderzoek|uitwerking|studie|overleg)`,
)
