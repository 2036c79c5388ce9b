/**
 * German nouns by what they name: the last part of a compound decides, "Polizeisprecherin" is a
 * person as "Sprecherin" is. So each list holds the ends of words, in small letters.
 */

const any = (words: string, end = '') =>
  new RegExp(`(?:${words.trim().split(/\s+/).join('|')})${end}$`, 'u');

/** People by what they do. The feminine has "in", the plural "en", "innen" or nothing. */
const PERSON = any(
  `sprecher minister präsident kanzler premier senator gouverneur direktor intendant trainer coach manager
  kapitän torhüter torwart torhüter stürmer verteidiger spieler athlet läufer sportler weltmeister sieger
  richter kommissar ermittler fahnder meister meisterin kämmerer dezernent könig papst bischof pfarrer forscher
  wissenschaftler wissenschafter professor experte ökonom volkswirt analyst historiker loge graf physiker
  chemiker astronom mediziner techniker informatiker mathematiker virologe geologe autor verfasser schriftsteller künstler
  sänger schauspieler regisseur kurator händler unternehmer gründer inhaber führer leiter besitzer eigentümer
  betreiber landwirt winzer förster jäger fischer schäfer halter züchter gärtner wirt zeuge anwohner nachbar bewohner
  einwohner mieter vermieter besucher zuschauer passagier fahrer lenker pilot lehrer schüler student rektor
  offizier general oberst soldat kommandant kommandeur sanitäter retter helfer gutachter beobachter kritiker
  demonstrant aktivist journalist reporter korrespondent polizist jurist spezialist tourist terrorist lobbyist
  diplomat botschafter konsul politiker sekretär referent vertreter mitarbeiter kollege arbeiter berater
  koordinator moderator organisator investor aufseher verwalter prüfer schützer kläger ankläger strafverteidiger
  gewerkschafter funktionär gast fan insider informant erbe enkel sohn tochter bruder schwester mutter vater
  eltern witwe witwer ehefrau ehemann partner freund freundin unternehmenssprecher ingenieur architekt
  apotheker psychologe therapeut pfleger dekan kanoniker amtsinhaber rivale herausforderer kandidat
  arbeitgeber arbeitnehmer bewerber favorit ausrichter designer programmierer händlerin käufer verkäufer bauer hirte imker
  biathlet volleyballer fußballer handballer rennfahrer nationalspieler pfarrerin delegierter
  rettungskräfte einsatzkräfte fachleute kaufleute landsleute leute anhänger unterstützer befürworter gegner`,
  `(?:in|innen|en|n|s)?`,
);
/** People whose nouns are made otherwise: of adjectives, or with a change of the vowel. */
const OTHER_PERSON = any(
  `vorsitzende abgeordnete beauftragte beschuldigte angeklagte verdächtige sachverständige beamte angestellte
  beschäftigte vorgesetzte gesandte verletzte betroffene überlebende reisende studierende forschende delegierte
  angehörige bediensteter jährige jugendliche vertraute geschädigte inhaftierte`,
  `[rn]?`,
);
const SHORT_PERSON = any(
  `chef chefs chefin chefinnen mann frau männer frauen anwalt anwalts anwälte anwältin anwältinnen arzt arztes ärzte
  ärztin ärztinnen landrat landrats landrätin beamtin bäuerin bauern bürgermeister zeugin zeugen experten
  vize boss ceo herr herrn opfer opfers eltern kreise kreisen familie paar nutzer verbandschef
  star stars könige jungs bub mädchen vorstandsmitglied mitglied mitglieds mitglieder`,
);

/** Organisations, authorities, companies. */
const ORGANISATION = any(
  `polizei feuerwehr ministerium ministeriums ministerien amt amtes amts ämter behörde behörden gericht gerichts gerichtes
  gerichtshof gerichtshofs gerichtshofes gerichte anwaltschaft anwaltschaften verwaltung stadt gemeinde gemeinden kommune
  kommunen landkreis landkreises kreis regierung regierungen kabinett kommission parlament parlaments bundestag
  bundesrat landtag senat magistrat gemeinderat stadtrat kreistag fraktion fraktionen partei parteien koalition
  opposition union verband verbands verbandes verbände verein vereins vereine klub klubs club clubs bund bundes gewerkschaft
  gewerkschaften kammer institut instituts institutes universität universitäten hochschule uni klinik klinikum kliniken
  krankenhaus museum museums theater theaters zoo zoos stiftung organisation organisationen initiative bündnis
  bündnisses unternehmen unternehmens konzern konzerns konzerne firma firmen hersteller herstellers anbieter anbieters
  betrieb betriebs veranstalter veranstalters reederei molkerei brauerei bäckerei bank banken sparkasse versicherer
  versicherung kasse kassen krankenkasse airline gesellschaft gesellschaften bahn kirche kirchen bistum erzbistum diözese
  vatikan militär armee bundeswehr streitkräfte zentrale warte behörde ausschuss beirat vorstand aufsichtsrat
  betriebsrat jury redaktion hilfswerk kreml pentagon botschaft delegation verteidigung anklage nebenklage leitung
  direktion präsidium präsidiums liga zentrum zentrums netzwerk netzwerks dienst dienstes dienste dienstleister
  einrichtung agentur börse werk werks autobauer zulieferer bauer maschinenbauer energieversorger versorger
  netzbetreiber entwickler handelskette kette discounter händler investor bauherr denkfabrik rathaus schloss mannschaft team
  ensemble orchester garde geheimdienst verfassungsschutz verfassungsschutzes denkmalpflege katastrophenschutz
  zivilschutz wetterdienst rettungsdienst wehr seite seiten plattform genossenschaft
  innung akademie rat rats forum notenbank anstalt labor redaktion spitze führung mehrheit minderheit allianz
  drittligist zweitligist bundesligist aufsteiger rekordmeister meister erstligist regionalligist viertligist
  grüne grünen linke linken sozialdemokraten christdemokraten liberalen konservativen hilfsorganisation miliz rebellen taliban islamisten huthi hamas hisbollah expertenkommission
  elternvertretung vertretung kanzlei zoll fahndung bergrettung seenotrettung bergwacht wasserwacht`,
);

/** Newspapers, agencies, stations. */
const MEDIA = any(
  `zeitung zeitungen blatt blattes blatts magazin magazins zeitschrift sender senders fernsehsender nachrichtenagentur
  presseagentur portal portals rundfunk rundfunks nachrichtensender nachrichtenmagazin boulevardblatt
  wochenzeitung tageszeitung fachblatt fachmagazin wirtschaftsblatt radiosender nachrichtenseite onlineportal`,
);

/** What is written and speaks for those who wrote it. */
const DOCUMENT = any(
  `studie umfrage umfragen untersuchung erhebung gutachten gutachtens bericht berichts berichtes berichte berichten
  mitteilung pressemitteilung papier papiers statistik analyse auswertung anklageschrift urteil erklärung stellungnahme
  schreiben brief protokoll vorlage entwurf entwurfs dokument dokumente dokumenten unterlagen zwischenbericht
  bilanz prognose index befragung biografie autobiografie memoiren buch buchs flugblatt merkblatt infoblatt barometer register gesetzentwurf antrag medienberichte medienberichten`,
);

/**
 * Nouns that stand for times, quantities and matters. They are no source, whatever their end is.
 */
const NOBODY = new RegExp(
  `^(?:${`gramm kilogramm kilo tonne tonnen liter meter kilometer hektar quadratmeter grad
  januar februar märz april mai juni juli august september oktober november dezember ende anfang mitte tag tage tagen
  euro dollar million millionen milliarden zeit frühjahr herbst winter vorwurf vorwürfe verdacht grund gründe ziel ziele
  lage fall fälle schaden unfall hinweis hinweise zahl zahlen teil reihe hälfte drittel frage fragen punkt thema beispiel
  weg folge folgen ergebnis ergebnisse kritik sorge angst forderung forderungen entscheidung darstellung gerücht gerüchte
  angabe angaben information informationen haft tat taten erkenntnisse erkenntnissen rede wort worte streit
  kritikpunkt unterstützung widerspruch anlass wunsch plan pläne idee lob applaus dank berufung`
    .split(/\s+/)
    .join(
      '|',
    )})$|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|abend|nachmittag|vormittag|woche|wochen|wochenende|monat|monate|jahr|jahre|jahren|stunde|stunden|minute|minuten|prozent|nacht|sommer|straße|autobahn|vorwürfe|verdacht|(?:alt|innen|vor|nord|süd|ost|west|neu|haupt|klein|groß)stadt)$`,
  'u',
);

/** Ends of nouns that name matters, not people, unless a list above holds them. */
const ABSTRACT =
  /(?:ung|ungen|heit|heiten|keit|keiten|nis|nisse|tum|ismus|tion|tionen|tät|täten|anz|enz|ur|schaft|schaften|[rlt]ei|[rlt]eien|mittel|stoff|zeug|stück|preis|preise|kosten)$/u;

export type NounKind = 'person' | 'organisation' | 'media' | 'document' | 'nobody' | 'abstract';

/** What a noun names; null if no list knows it. */
export function kindOfNoun(noun: string): NounKind | null {
  const end = noun.toLowerCase().split('-').at(-1) ?? '';
  if (NOBODY.test(end)) return 'nobody';
  if (DOCUMENT.test(end)) return 'document';
  if (MEDIA.test(end)) return 'media';
  // "Autobauer" is a company, though "Bauer" is a person; so the longer list of wholes comes first.
  if (COMPANY_MAKERS.test(end)) return 'organisation';
  if (PERSON.test(end) || OTHER_PERSON.test(end) || SHORT_PERSON.test(end)) return 'person';
  if (ORGANISATION.test(end)) return 'organisation';
  return ABSTRACT.test(end) ? 'abstract' : null;
}

/** Makers of things are companies. */
const COMPANY_MAKERS =
  /(?:auto|maschinen|flugzeug|schiff|anlagen|motoren|küchen|modell)bauer$|zulieferer$|hersteller$|versorger$|netzbetreiber$|flughafenbetreiber$|hafenbetreiber$|parkbetreiber$|dienstleister$|veranstalter$|anbieter$|liga\p{L}*ist$|drittligist$|bauträger$|autovermieter$|versandhändler$|einzelhändler$|onlinehändler$|entwickler$/u;

/** Women: "Sprecherin". */
export const FEMININE_PERSON =
  /(?:[^aeiouäöü]|er|or|ent|ist|oge|eur)in$|frau$|tochter$|schwester$|mutter$|witwe$/u;

/** Nouns of the feminine by their end; "der" before them is no nominative. */
export const FEMININE =
  /(?:ung|heit|keit|schaft|tion|tät|ei|(?<!e)in|frau|behörde|partei|stadt|gemeinde|kirche|kammer|bank|bahn|klinik|kasse|firma|uni|agentur|zeitung|union|presse|studie|mutter|tochter|schwester|familie|gruppe|klage|seite|wehr|zentrale|initiative|schule|hochschule|armee|jury|liga|reederei|spitze)$/u;

/** Nouns of the neuter by their end. */
export const NEUTER =
  /(?:amt|institut|ministerium|gericht|parlament|kreuz|werk|haus|blatt|magazin|portal|unternehmen|präsidium|museum|theater|zentrum|bündnis|team|kabinett|netzwerk|labor|opfer|krankenhaus|papier|gutachten|bistum|forum)e?s?$/u;

/** People who come with a case, not with a name: "der Verteidiger" is not the last one named. */
export const NEW_PERSON =
  /(?:sprecher|anwalt|anwält|verteidiger|richter|ankläger|trainer|coach|minister|präsident|kanzler|gutachter|mutter|vater|bruder|schwester|enkel|erbe|witwe|witwer|ehefrau|ehemann|händler|jurist|zeuge|zeug|angeklagte|beschuldigte|verdächtige|opfer|fahrer|täter|kläger|leiter|vorsitzende|meister|landrat|landrät|beamte|beamt|polizist|vertreter|mitarbeiter|anwohner|nachbar|besucher|kunde|arzt|ärzt|sohn|tochter|könig|papst|mieter|bewohner|besitzer|eigentümer|inhaber|betreiber|arbeitgeber|schüler|lehrer|käufer|pfarrer|wirt|gegner|kritiker)(?:in)?$/u;

/** Nouns that another noun may take up: "Behörde" for "Bundesamt". */
export const TAKEN_UP: readonly [RegExp, RegExp][] = [
  [
    /^(?:unternehmen|konzern|firma|hersteller|anbieter|betreiber)s?$/u,
    /(?:ag|gmbh|unternehmen|konzern|firma|hersteller|bauer|zulieferer|kette|reederei|molkerei|brauerei|händler|betreiber|anbieter|investor|gruppe|gesellschaft|bank|versicherer|airline|entwickler|dienstleister|versorger)$/u,
  ],
  [/^behörde$/u, /(?:amt|behörde|agentur|ministerium|anwaltschaft|warte|polizei)$/u],
  [/^ministerium$/u, /ministerium$/u],
  [/^(?:beamten?|ermittler|einsatzkräfte|fahnder)$/u, /polizei$/u],
  [/^regierungschefs?(?:in)?$/u, /(?:ministerpräsident|kanzler|premier|premierminister)(?:in)?$/u],
  [/^(?:rathaus|stadt)chef$/u, /bürgermeister$/u],
  [/^(?:rathaus|stadt)chefin$/u, /bürgermeisterin$/u],
  [/^ressortchef$/u, /minister$/u],
  [/^ressortchefin$/u, /ministerin$/u],
  [/^(?:gericht|kammer|senat|richter|\p{L}+senat)$/u, /gericht(?:shof)?$/u],
  [/^anklage(?:behörde)?$/u, /anwaltschaft$/u],
];
