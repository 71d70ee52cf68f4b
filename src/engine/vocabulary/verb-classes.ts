// What an act is, by its verb (infinitive with its particle). The strength of a promise is decided by these classes, in
// the order of COMMITMENTS: informing is firm, then effort, then explore.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** To let the House know: sending, reporting, coming back to it. */
export const informing = words(`
informeren berichten rapporteren terugkomen toesturen toezenden toekomen doentoekomen aanbieden voorleggen sturen zenden
verzenden opsturen doorsturen toelichten terugkoppelen mededelen meedelen verstrekken melden verantwoorden aangeven
kenbaarmaken bekendmaken nazenden schrijven inlichten voorhangen ingaan indienen
`)

/** Acts that can only be tried: nobody can be held to the outcome. */
export const effort = words(`
streven nastreven inspannen bevorderen beogen pogen trachten proberen pleiten bepleiten ijveren
bijdragen stimuleren aanmoedigen
`)

/** Acts that gather information or weigh whether to change something. */
export const exploring = words(`
verkennen onderzoeken bezien nagaan bekijken overwegen inventariseren betrekken meewegen kijken bestuderen analyseren
heroverwegen wegen afwegen peilen bezinnen toetsen uitzoeken meenemen evalueren kwantificeren herbezien doorlichten
beoordelen meedenken doorrekenen beraden
`)

/** What a person thinks, holds or says: no act that can be promised by the present tense. */
export const stative = words(`
achten vinden menen denken hechten delen herkennen erkennen onderschrijven onderkennen begrijpen zien weten waarderen
constateren concluderen benadrukken onderstrepen betreuren hopen verwachten vertrouwen geloven kennen horen lezen
ervaren merken opmerken aantekenen stellen beschouwen wijzen verwijzen refereren herinneren bedanken danken feliciteren
toejuichen verwelkomen vrezen twijfelen betwijfelen zijn hebben blijven staan beschikken beamen bevestigen ontkennen
herhalen noemen ontraden verzoeken vragen moeten mogen willen kunnen hoeven behoeven worden krijgen ontvangen snappen
uitspreken lijken blijken omarmen steunen ondersteunen voelen memoreren attenderen adviseren veronderstellen schatten
besluiten volstaan vernemen bemerken signaleren kennisnemen begroeten hanteren heten respecteren wensen spreken
meeleven terugkijken terugblikken uitkijken bezitten beseffen aandringen afwachten raden aanraden afraden laten doelen bedoelen roepen oproepen oordelen beoordelen interpreteren meegeven vaststellen uitgaan uitzien afzien
afwijzen verwerpen nuanceren relativeren betwisten bestrijden loven prijzen roemen laken proeven bespeuren schrikken
verschillen instemmen afleiden ontlenen missen verklaren toeschrijven wijten zwijgen antwoorden zeggen vermoeden citeren
accepteren aanvaarden billijken vooruitlopen rekenen toegeven aanrekenen aarzelen openstaan uitnodigen aanmoedigen uitdagen
vasthouden behouden complimenteren claimen opperen typeren kwalificeren begroeten
`)

/** Changes of a rule, a term or a practice: a letter announces them, once; nobody does them out of habit. */
export const changing = words(`
aanpassen aanscherpen aanvullen afschaffen beëindigen bijstellen bijwerken herschrijven herstellen herzien inrichten
instellen intensiveren invoeren loslaten moderniseren ombouwen opdragen openbaarmaken openen openstellen oprichten
opschalen opschonen opzetten overhevelen samenvoegen schrappen stopzetten toesnijden toevoegen uitbreiden vastleggen
verbeteren verduidelijken vereenvoudigen verhogen verkorten verlagen verlengen verruimen verscherpen versterken
vervangen vervroegen wijzigen
`)

/** Things that happen at a planned moment. */
export const happening = words(`
plaatsvinden plaatshebben starten beginnen aanvangen ingaan verschijnen volgen afronden opleveren publiceren openen sluiten lopen
aflopen eindigen plannen voorzien beogen verwachten inwerkingtreden treden gereedkomen uitkomen komen presenteren vervallen gelden opengaan openstaan
`)

/** Nouns for gathering information: doing one of these is exploring. */
export const exploringNouns = words(`
verkenning onderzoek inventarisatie haalbaarheidsonderzoek haalbaarheidsstudie quickscan analyse vervolgonderzoek ibo
beleidsonderzoek verkenningen impactanalyse studie knelpuntenanalyse nulmeting vooronderzoek probleemanalyse
uitvoeringstoets mogelijkheden mogelijkheid wenselijkheid haalbaarheid
`)
