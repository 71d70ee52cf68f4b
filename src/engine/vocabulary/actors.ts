// Who can be the subject of a promise of the government, and who cannot. General words only: names of organisations are
// in `organisations.ts`.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The national government and who speak for it. */
export const governmentWords = words(`
kabinet regering ministerraad nederland minister ministers staatssecretaris staatssecretarissen bewindspersoon bewindspersonen bewindslieden
ministerie ministeries departement departementen rijk rijksoverheid ambtsgenoot ambtsgenoten collega collega's
minister-president premier vicepremier rijksdienst projectdirectie directoraat-generaal programmadirectie
overheid ondergetekende ondergetekenden
`)

/** Services that carry out the policy of a department: what they will do, the government will do. */
export const agencyWords = words(`
ind coa duo uwv svb rvo cbr rdw nvwa ilt rws rijkswaterstaat belastingdienst douane dji cjib dt&v igj zinl zorginstituut
nza justis rivm ciz cak kadaster knmi inspectie arbeidsinspectie onderwijsinspectie staatsbosbeheer dienst agentschap
telecom rijksdienst toeslagen defensie landmacht luchtmacht marine marechaussee logius rvig uitvoeringsorganisatie
aivd mivd nctv ncsc rdi sodm anvs nea nfi cibg ccmo rce uht dictu ssc-ict p-direkt rso justid cvte lvnl
krijgsmacht iob adr nvao rvdk rijksrecherche huurcommissie kvk rijksvastgoedbedrijf verzekeringsbank rijksdienst rijksinstituut auditdienst kustwacht
`)

/** Agencies that are named by what they are, without a capital: «de dienst», «de inspectie». */
export const agencyNouns = words(
  'dienst inspectie agentschap politieacademie reclassering commandant inspecteur-generaal directeur-generaal secretaris-generaal korpschef hoofdingenieur-directeur',
)

/** Others, whose plans are predictions and no promises of the government. */
export const thirdWords = words(`
gemeente gemeenten provincie provincies waterschap waterschappen vng ipo onderzoekers onderzoeker onderzoeksbureau bureau
sector sectoren werkgevers werknemers vakbonden bonden scholen school schoolbesturen schoolbestuur instelling instellingen
universiteiten universiteit hogescholen hogeschool zorgverzekeraars verzekeraars aanbieders zorgaanbieders ziekenhuizen
bedrijven bedrijf ondernemers ondernemingen burgers inwoners partijen partners lidstaten lidstaat commissie raad parlement
europese producenten leveranciers banken fondsen pensioenfondsen corporaties woningcorporaties verhuurders boeren telers
huisartsen artsen verpleegkundigen leraren docenten studenten leerlingen ouders cliënten patiënten besturen bestuur
brancheorganisatie brancheorganisaties branche organisaties stichting vereniging bisschoppen exploitanten vervoerders
veiligheidsregio's veiligheidsregio zorgkantoren regio's regio koepels koepel aannemer aannemers marktpartijen duitsland
belgië frankrijk landen land verenigde buitenlandse rechter rechtbank kamerleden leden fractie fracties taakgroep
stuurgroep adviesraad rekenkamer ombudsman migranten werkzoekenden reizigers consumenten huurders jongeren ouderen
mensen iedereen lerarenopleidingen opleidingen opleiders bibliotheken musea theaters verenigingen sportclubs bonden
zij ze hij men u voorzitterschap informateur formateur kinderombudsman onderzoeksraad ovv wodc cbs cpb scp pbl wrr ser
zonmw nwo acm afm dnb klm schiphol tennet gasunie prorail ns netbeheerders medeoverheden ketenpartners sectorpartijen
po-raad vo-raad lto vno-ncw fnv cnv ggd ggd'en ggz advocatuur beroepsgroep zorgverleners drinkwaterbedrijven
luchthavens luchtvaartmaatschappijen vissers tuinders ngo's navo vn oeso imf ecb rechtspraak asielzoekers statushouders
arbeidsmigranten slachtoffers gedupeerden omwonenden wereldbank fabrikant fabrikanten bondsrepubliek unie omgevingsdiensten eilandbesturen
`)

/** The House to which a letter is sent. */
export const houseWords = words('kamer kamers parlement staten-generaal u')
