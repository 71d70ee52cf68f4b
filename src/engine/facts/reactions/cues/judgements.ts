// Words by which officials judge what is asked of them. Closed classes in practice: a few dozen adjectives and nouns.

const words = (text: string): string => text.trim().split(/\s+/u).join('|')

/** What a measure is said to be, or not to be. */
export const GOOD = `(?:${words(`
  wenselijk gewenst nodig noodzakelijk zinvol nuttig haalbaar mogelijk uitvoerbaar opportuun passend gepast proportioneel
  verantwoord realistisch doelmatig effectief efficiënt redelijk logisch verstandig raadzaam houdbaar toelaatbaar
  toegestaan aangewezen geboden werkbaar aanvaardbaar acceptabel beschikbaar toereikend evenredig gerechtvaardigd geschikt
  bereid eens overtuigd nodig voorzien billijk rechtvaardig aantrekkelijk`)})`

/** The same turned round in one word. */
export const BAD = `(?:${words(`
  onwenselijk ongewenst onnodig onhaalbaar onuitvoerbaar onverantwoord onmogelijk onverstandig onredelijk onevenredig
  overbodig disproportioneel prematuur voorbarig contraproductief onwerkbaar ondoelmatig ongepast onrealistisch bezwaarlijk
  onaanvaardbaar`)}|on[a-zë]{3,16}baar)`

/** What is lacking when an official turns something down: «geen aanleiding», «onvoldoende middelen». */
export const NEEDED = `(?:${words(`
  aanleiding reden redenen noodzaak meerwaarde gevolg voorstander heil ruimte behoefte mogelijkheid mogelijkheden dekking
  grond gronden grondslag basis invloed middelen budget geld plaats bevoegdheid nut baat draagvlak urgentie optie brood
  sprake voordeel voordelen argumenten rechtvaardiging waarde capaciteit oplossing plannen voornemen voornemens intentie taak rol partij oordeel dekking verplichting wetgeving financiering`)})`

/** What makes something worse. */
export const WORSE = `(?:${words(`
  ingewikkelder complexer duurder zwaarder onduidelijker onoverzichtelijker ondoorzichtiger trager moeilijker onuitvoerbaar
  lastiger minder onzekerheid administratievelasten uitvoeringslasten bureaucratie rompslomp`)})`

/** Too much of something. */
export const TOO = `(?:${words(`
  zwaar duur ingrijpend kostbaar ver ingewikkeld complex belastend rigide vroeg strikt omvangrijk generiek algemeen kort
  risicovol vergaand verstrekkend beperkt`)})`
