/** Turned down: a denied act or judgement, a lack, a harm, or what is kept instead. */
import { BAD, GOOD, NEEDED, TOO, WORSE } from './judgements.ts'
import { anyOf, apart, near, verb } from './patterns.ts'

// «Niet alleen», «niet altijd», «niet uitsluiten» deny something else.
const NOT =
  'niet(?! (?:alleen|slechts|enkel|uitsluitend|altijd|eerder|langer dan|meer dan|zozeer|in de laatste|zonder|(?:[^\\s.;:]+ ){0,3}(?:uitsluiten|vooruitlopen)) )'
const FOLLOW = verb(
  'overnemen',
  'opvolgen',
  'volgen',
  'uitvoeren',
  'invoeren',
  'doorvoeren',
  'instellen',
  'overgaan',
  'meegaan',
  'instemmen',
  'aanpassen',
  'steunen',
  'opnemen',
  'verplichten',
  'vinden',
)

export const REJECTED = anyOf(
  // A denied judgement or need.
  `geen ${near(2)}${NEEDED}`,
  `(?:weinig|onvoldoende|te weinig|nauwelijks) ${near(1)}${NEEDED}`,
  // «als gegevens ontbreken» is a condition.
  '(?:ontbreekt|ontbreken) (?:thans|nu|momenteel|op dit moment|het|de|daarvoor|hiervoor|een|voldoende|aan)',
  `${NOT} ${near(4)}${GOOD}`,
  `${verb('achten', 'vinden', 'lijken')} ${near(16)}(?:niet|${BAD})`,
  `(?:is|zijn|blijft|lijkt|was) ${near(8)}${BAD}`,
  `(?:ligt|liggen) ${near(4)}niet voor`,
  `niet (?:aan de orde|in de rede|van plan|voornemens|voor de hand)`,
  'niet (?:mijn|onze|de) voorkeur',
  // A denied act.
  `${NOT} ${near(5)}(?:${FOLLOW}|gehonoreerd|honoreren|over te nemen|op te volgen|over te gaan)`,
  `${verb('nemen')} ${near(12)}${NOT} ${near(3)}over`,
  `niet (?:over|op) (?:neem|neemt|nemen|volg|volgt|volgen)`,
  `${verb('volgen')} ${near(10)}${NOT}(?: op)?`,
  `${verb('kiezen')} ${near(6)}niet`,
  `(?:ga|gaat|gaan|wil|zal|zullen|willen|zou|kan|kunnen) ${near(9)}${NOT}`,
  `niet ${near(4)}(?:gaan|mee)`,
  `(?:kom|komt|komen) ${near(10)}niet tegemoet`,
  'niet tegemoet',
  `${verb('leggen')} ${near(10)}niet op`,
  `(?:deel|deelt|steun|steunt|onderschrijf|onderschrijft|wens|beoog|zie|ziet|voel|voelt) ${near(10)}(?:niet|niets|weinig)`,
  `(?:overweeg|overweegt|overwegen) ${near(8)}niet`,
  `(?:past|passen|verdraagt|verdragen|verhoudt|leent|lenen) ${near(6)}(?:niet|slecht|moeilijk|lastig)`,
  `(?:behoeft|behoeven) (?!dus |daarom )${near(6)}(?:geen|niet)`,
  `${NOT} ${near(3)}te (?!worden )\\S+en`,
  `${NOT} ${near(3)}(?:ingewilligd|inwilligen|vervuld|toegezegd|vrijgemaakt|gevonden|toegestaan|verhoogd|verlaagd|aangepast|gewijzigd|uitgebreid|afgeschaft|geschrapt|afgedwongen|voorgeschreven|opgelegd)`,
  `(?:komt|komen) ${near(8)}niet`,
  `(?:blijft|blijven|laat|laten) ${near(6)}achterwege`,
  `past ${near(5)}geen`,
  `${NOT} ${near(2)}(?:duidelijk|gebleken|aangetoond|onderbouwd|bewezen)`,
  `(?:bezwaar|bezwaren|tegenargumenten|risico's|nadelen) ${near(12)}(?:geldt|gelden|bestaat|bestaan|weegt|wegen|overheersen|onverkort)`,
  `(?:staat|staan|laat|laten|verbiedt|verbieden|verzet|verzetten) ${near(8)}${NOT} toe`,
  `(?:verbiedt|verbieden|verzet|verzetten) ${near(8)}(?:dat|dit|zich|deze)`,
  `(?:dat|dit) ${near(6)}${NOT} toe`,
  `(?:is|zijn) ${near(4)}er niet(?! (?:alleen|altijd))`,
  // Verbs of refusal.
  apart('af', 'wijzen', 8),
  apart('af', 'zien', 8),
  apart('af', 'raden', 8),
  `${verb('wijzen')} ${near(8)}van de hand`,
  verb('verwerpen', 'ontraden'),
  'leg ik naast mij neer',
  '(?:niet in (?:wil |kan )?treden|treed ik niet)',
  `(?:stuit|stuiten) ${near(8)}op`,
  `heb (?:ik )?${near(6)}(?<!geen )bezwa(?:ar|ren)`,
  // A harm.
  `(?:gaat|gaan|ging) ${near(6)}te ver`,
  `te ${TOO}`,
  `(?:acht|achten|vind|vindt|vinden|lijkt|is|zijn) ${near(10)}te \\S+(?<!en)(?= [.,:;])`,
  'te veel gevraagd',
  `(?:zou|zouden) ${near(16)}(?:${WORSE}|onnodig|vertragen|belemmeren|bemoeilijken|verzwaren|schaden|ondergraven|verstoren|doorkruisen)`,
  `(?:doet|doen|zou|zouden) ${near(8)}afbreuk`,
  '(?:doorkruist|doorkruisen|doorkruiste|ondermijnt|ondermijnen|bemoeilijkt|bemoeilijken)',
  '(?:haaks op|op gespannen voet|in strijd met|strijdig met|ten koste van)',
  `(?:staat|staan) ${near(16)}in de weg`,
  // What is kept.
  `(?:blijft|blijven) (?:daarom |dus |dan ook |vooralsnog |wel )?(?:gedeeld|bestaan|van kracht|gelden|in stand|behouden|intact|onveranderd|zoals|uitgangspunt|leidend)`,
  `(?:blijft|blijven) (?:dat )?(?:zo|ongewijzigd|bij het oude|gehandhaafd)`,
  `${verb('houden')} ${near(8)}vast aan`,
)
