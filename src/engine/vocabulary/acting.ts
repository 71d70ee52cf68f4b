/** Acts of policy: when a government does one of these in the present tense, it is a decision about what comes. */
export const acting: ReadonlySet<string> = new Set(
  `overnemen opvolgen oppakken invoeren afschaffen uitbreiden verhogen verlagen aanpassen wijzigen intrekken schrappen
  verruimen beperken aanscherpen versoepelen verlengen verkorten instellen opstellen ontwikkelen uitwerken voortzetten
  doorgaan versterken verbeteren investeren reserveren uittrekken vrijmaken organiseren opzetten inrichten opheffen
  stoppen beëindigen vereenvoudigen moderniseren herzien starten treffen zorgen zorgdragen faciliteren bouwen
  financieren subsidiëren opnemen indienen openstellen toevoegen vastleggen borgen regelen terugdringen verplichten
  versnellen intensiveren opschalen doorvoeren uitvoeren opstarten beschikbaarstellen herstellen compenseren
  voorbereiden agenderen tegengaan aanpakken verminderen vergroten wegnemen oplossen uitrollen meenemen benoemen
  aanstellen verscherpen samenwerken verankeren actualiseren stroomlijnen harmoniseren maken kiezen`
    .trim()
    .split(/\s+/),
)
