// Words by which Dutch evaluations say that something is good or bad. Stems: a word counts when it begins with one. In
// reports these words judge; in general Dutch some of them only describe, which is why they count little on their own.

export const positiveStems = `
goed gunstig positief positieve succes doelmatig doeltreffend effectief efficiënt soepel helder verbeter voordeel
baat meerwaarde waardevol prestatie tevreden aantrekkelijk behaald bereikt geslaagd werkzaam nuttig sterk versterk
toegankelijk bijdra draagt winst oplossing duidelijk vooruit toereikend voldoende kansrijk betrouwbaar stabiel
zorgvuldig vlot veilig kostenbesparend bespaart beter sneller bekort verkort aanzienlijk gewaardeerd voldoet juist gemakkelijk eenvoudig hanteerbaar handhaafbaar voorkomen gunstiger winstgevend
nakom nagekom naleef nageleefd loont lonend waardeer waarderen gebaat vooruitgang vruchten meevall voortvarend adequaat degelijk solide gelukt lukt slaagt slagen deugdelijk bevredigend overtuigend lovend enthousiast bemoedigend hoopgevend vertrouwen verheugend beantwoordt inzichtelijk rechtmatig zinvol uitstekend ruimschoots tijdig
`
export const negativeStems = `
slecht negatief negatieve ongunstig tekort knelpunt probleem problemen problematisch onvoldoende ontoereikend gebrek
ontbreek ontbrak belemmer nadeel zwak moeizaam traag vertraag achterblij achtergebleven achterstand onduidelijk
ingewikkeld complex gering zelden misgelopen overschre onveilig risico fout klacht drempel druk overbelast versnipper
onbekend niet-gebruik inefficiënt ondoelmatig kwetsbaar belastend onbetrouwbaar verslechter tegengevallen tegenval mislukt
wondermiddel wachtlijst ontevreden moeilijk wacht eenzijdig overlap onvolledig verouderd hinder uitval kostbaar ziek schijnzekerheid misbruik fraude schade overlast overtreding onnodig onjuist onterecht faillissement
zorgelijk zorgwekkend teleurstell verontrustend mager magerder kritisch kritiek verwater stagneer stokt stroef tekortgeschoten schiet schort gemist misloopt uitgebleven uitblijft willekeur doolhof verschraal ondermijn ongelijk onduidelijk onzeker onrust somber tegenval tegenvall vastgelopen vastloopt omslachtig onhandig onbegrijpelijk onrechtmatig ondoorzichtig rompslomp overbelast onderbenut onvolledig gebrekkig zwaarder hoog schaars schort lastig vertrekt verlaten
`

const stems = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
// Names of fields and things that begin with such a word but say nothing about it.
const neutral = stems(
  'veiligheid goederen goedkeur goedgekeurd hoogte hoogleraar hoogst hoogwater risicoanalyse schadevergoeding schadefonds klachtencommissie risicotest drukte drukker drukwerk',
)
const positive = stems(positiveStems)
const negative = stems(negativeStems)
const SHORTEST = 3
const LONGEST = 16

const known = new Map<string, 1 | -1 | 0>()
// More than the different words of a report; words that are made up may come without end.
const MOST_KNOWN = 50_000

/** 1 for a word that praises, −1 for one that finds fault, 0 for any other. Looked up once for each different word. */
export function polarityOf(word: string): 1 | -1 | 0 {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const polarity = polarityByStem(word)
  known.set(word, polarity)
  return polarity
}

/** The longest stem decides. */
function polarityByStem(word: string): 1 | -1 | 0 {
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length--) {
    const stem = word.slice(0, length)
    if (neutral.has(stem)) return 0
    if (negative.has(stem)) return -1
    if (positive.has(stem)) return 1
  }
  return 0
}
