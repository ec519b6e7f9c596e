import type { CharacteristicKey } from '../packs/characteristicPack.ts'

/** What a group agreed on one characteristic: its level and the one it wants, 1..5; level 0 = «vet ikke». */
export type DemoRating = readonly [level: number, wanted: number | null, reason?: string, evidence?: string]

/** A characteristic that is left out has not been agreed on. */
export type DemoAssessment = { readonly [Key in CharacteristicKey]?: DemoRating }

/** Everybody is good at something and short of something. Own judgement, for examples only. */
export const firstAssessments: Readonly<Record<string, DemoAssessment>> = {
  Moss: {
    community: [
      3,
      4,
      'Næring står i samfunnsdelen, men sjelden i sakene vi behandler.',
      'Kapittel 4 i samfunnsdelen.',
    ],
    strengths: [
      3,
      5,
      'Vi kjenner havna og byen, men bruker for lang tid når en mulighet kommer.',
      'Havna, jernbanen og kulturnæringene.',
    ],
    strategy: [
      2,
      4,
      'Strategien er fra 2018, og få bruker den.',
      'Ingen husker sist den ble brukt til å si nei.',
    ],
    anchoring: [2, 5, 'Næringssjefen bærer dette nesten alene.', 'To saker i formannskapet i fjor.'],
    coplanning: [
      2,
      4,
      'Bedriftene blir hørt når planen er ferdig.',
      'Høringen av byplanen: ett svar fra en bedrift.',
    ],
    region: [4, 5, 'Mosseregionen møtes fast og har felles mål.', 'Felles arealstrategi fra 2025.'],
    crosssector: [2, 4, 'Innkjøp og skole vet ikke at de er en del av dette.'],
    dialogue: [
      2,
      5,
      'Bedriftene vet ikke hvem de skal ringe, og får ulike svar.',
      'Fire bedrifter sa det samme i februar.',
    ],
  },
  Sarpsborg: {
    community: [3, 4, 'Vi skriver om det, men måler det ikke.'],
    strengths: [4, 5, 'Industrien er vår, og vi vet hva den trenger.', 'Avtalen om industriparken.'],
    strategy: [
      4,
      4,
      'Strategien gjelder til 2030 og ble fulgt da vi sa nei til handel langs veien.',
      'Vedtak i formannskapet i fjor høst.',
    ],
    anchoring: [3, 4, 'Politikerne kjenner den godt, ledergruppa mindre.'],
    coplanning: [2, 4, 'Vi informerer mer enn vi spør.', 'Tre informasjonsmøter i fjor, ingen arbeidsmøter.'],
    region: [3, 4, 'Godt samarbeid om areal, lite om kompetanse.'],
    crosssector: [2, 3, 'Rollen til næringsselskapet er uklar for de andre etatene.'],
    dialogue: [3, 4, 'Store bedrifter når fram. De små gjør det ikke.'],
  },
  Råde: {
    community: [2, 4, 'Næring er et eget kapittel som få leser.'],
    strengths: [
      3,
      4,
      'Jorda og E6 er fortrinnene våre, og de trekker hver sin vei.',
      'Jordvernsaken i 2025.',
    ],
    strategy: [2, 3, 'Vi har en plan, men ingen tiltak i den.'],
    anchoring: [3, 4, 'Formannskapet spør etter status hvert halvår.'],
    coplanning: [
      3,
      4,
      'Landbruket er med. Resten av næringslivet er det ikke.',
      'Bondelaget satt i plangruppa.',
    ],
    region: [4, 4, 'Vi er små og må spille på lag.', 'Felles søknader med naboene hvert år.'],
    crosssector: [2, 3, 'Teknisk vet det. Skole og helse vet det ikke.'],
    dialogue: [
      4,
      4,
      'Alle har ordførerens nummer, og bruker det.',
      'Svar samme dag på de siste ti henvendelsene.',
    ],
  },
  'Aurskog-Høland': {
    community: [3, 4, 'Bolyst er målet, og arbeidsplasser er midlet.'],
    strengths: [3, 4, 'Skog, areal og nærhet til Oslo. Vi har ikke bestemt hva som er viktigst.'],
    strategy: [0, 3, 'Vi er to kommuner slått sammen, og vet ikke hvilken strategi som gjelder.'],
    anchoring: [2, 4, 'Næring kommer opp når noe brenner.', 'Sist på dagsordenen i november.'],
    coplanning: [2, 3, 'Vi inviterer, men få kommer.', 'Åtte av seksti møtte i mai.'],
    region: [2, 4, 'Vi ser mot Oslo og glemmer naboene.'],
    crosssector: [3, 4, 'Plan og teknisk møter næring hver måned.', 'Møteplanen for 2026.'],
    dialogue: [3, 4, 'Kort vei til administrasjonen. Politikerne kommer sent inn.'],
  },
  Gjerdrum: {
    community: [
      4,
      4,
      'Arbeidsplasser nær hjemmet er et av tre mål i samfunnsdelen.',
      'Mål 2 i samfunnsdelen.',
    ],
    strengths: [2, 4, 'Vi har ikke spurt bedriftene hva de ser.'],
    strategy: [
      1,
      3,
      'Den siste strategien er gått ut på dato, og ingen har bedt om en ny.',
      'Finnes bare på papir.',
    ],
    anchoring: [3, 4, 'Kommunedirektøren følger opp, formannskapet får orientering.'],
    coplanning: [2, 4, 'Én næringsforening med få medlemmer. Vi møtes når de ber om det.'],
    region: [3, 4, 'Vi deltar i Gardermoregionen, men tar sjelden ordet.'],
    crosssector: [3, 4, 'Kort vei mellom etatene i et lite rådhus.'],
    dialogue: [2, 4, 'Folk får svar, men ulike svar av ulike folk.'],
  },
  Lier: {
    community: [3, 4, 'Den nye byen ved fjorden har gjort næring til en del av alt.'],
    strengths: [
      4,
      5,
      'Grønt, vei og fjord. Vi grep sjansen da en stor bedrift ville flytte.',
      'Tomta var klar på åtte måneder.',
    ],
    strategy: [3, 4, 'God plan, men den rulleres ikke.', 'Sist rullert i 2021.'],
    anchoring: [3, 4, 'Formannskapet er med. Opposisjonen er mindre med.'],
    coplanning: [3, 4, 'Bedriftene sitter i to av fire plangrupper.'],
    region: [2, 3, 'Vi ligger mellom Drammen og Asker og hører ikke hjemme noe sted.'],
    crosssector: [3, 4, 'Innkjøp har startet med dialogmøter.', 'To dialogmøter i 2025.'],
    dialogue: [4, 5, 'Én næringskontakt, og ordføreren på bedriftsbesøk hver fredag.', 'Førti besøk i fjor.'],
  },
  Gol: {
    community: [3, 4, 'Hyttefolket er halve næringslivet, og står ikke i planen.'],
    strengths: [
      4,
      5,
      'Reiseliv og handel. Vi vet det og bygger på det.',
      'Handelen henter kunder fra fire kommuner.',
    ],
    strategy: [2, 4, 'Vi har tre planer som sier litt ulike ting.'],
    anchoring: [2, 3, 'Ordføreren driver det. Ledergruppa har ikke sett tallene.'],
    coplanning: [3, 4, 'Reiselivet er med, byggenæringen er ikke.'],
    region: [2, 4, 'Hallingdal er god på helse, ikke på næring.'],
    dialogue: [3, 4, 'Alle kjenner alle. Det er både styrken og faren.'],
  },
  Ål: {
    community: [
      5,
      5,
      'Folk skal bu i heile bygda, og difor er næring med i alt.',
      'Samfunnsdelen har bulyst som overskrift.',
    ],
    strengths: [
      4,
      4,
      'Kultur, kraft og landbruk. Vi greip sjansen då ei bedrift ville flytte hit.',
      'Tomta var klar på tre månader.',
    ],
    strategy: [3, 4, 'Planen er god, men skiftar med kvart val.'],
    anchoring: [3, 4, 'Formannskapet er med. Opposisjonen har ikkje sett kartet.'],
    coplanning: [4, 5, 'Næringshagen skriv planen saman med oss.', 'Heile kapittel 3 kom frå bedriftene.'],
    region: [2, 4, 'Vi snakkar saman i Hallingdal, men gir lite frå oss.'],
    crosssector: [0, 3, 'Vi har aldri spurt dei andre avdelingane.'],
    dialogue: [3, 4, 'God kontakt med administrasjonen. Politikarane møter bedriftene lite.'],
  },
  'Nore og Uvdal': {
    community: [4, 4, 'Skole og arbeidsplasser avgjør om bygda lever.', 'Næring står først i samfunnsdelen.'],
    strengths: [3, 4, 'Kraft, skog og hytter. Hytteeierne har vi aldri spurt.'],
    strategy: [2, 3, 'Vi følger kraftinntektene mer enn planen.'],
    coplanning: [2, 4, 'Skogeierne møter vi på butikken, ikke i planarbeidet.'],
    region: [
      3,
      4,
      'Kongsbergregionen er viktig for oss, og langt unna.',
      'Felles næringsrådgiver siden i fjor.',
    ],
    crosssector: [0, null, 'Vi er for få til å vite om vi er samordnet.'],
  },
}

/** What some agreed on anew at the second gathering. */
export const secondAssessments: Readonly<Record<string, DemoAssessment>> = {
  Moss: {
    community: [3, 4, 'Uendret. Økonomiplanen kommer til høsten.'],
    strengths: [3, 5, 'Vi vet mer, men har ikke gjort noe ennå.', 'Samtaler med fem gründere.'],
    strategy: [2, 4, 'Uendret. Rulleringen er bestilt.'],
    anchoring: [
      3,
      5,
      'Ledergruppa har sett radaren og tar den opp igjen i august.',
      'Står på sakslista 14. juni.',
    ],
    coplanning: [3, 4, 'Næringsforeningen er med fra start i strategien.', 'Første frokostmøte 12. mai.'],
    region: [4, 5, 'Uendret.', 'Felles arealstrategi fra 2025.'],
    crosssector: [2, 4, 'Innkjøp er spurt. Skole gjenstår.'],
    dialogue: [
      2,
      5,
      'Vi har bestemt hva én dør inn skal være, men den er ikke åpnet.',
      'Fire av ti gründere er spurt.',
    ],
  },
  Lier: {
    community: [3, 4],
    strengths: [4, 5],
    strategy: [3, 4, 'Rulleringen er vedtatt startet.', 'Vedtak i formannskapet 21. mai.'],
    anchoring: [4, 4, 'Opposisjonen er med i styringsgruppa.', 'To møter i vår.'],
    coplanning: [3, 4],
    region: [3, 3, 'Vi har møtt Drammen og Asker om ett felles tiltak.', 'Referat fra 4. mai.'],
    crosssector: [3, 4],
    dialogue: [4, 5, 'Gründerne sier at de ikke kjenner næringskontakten.', 'Tre samtaler i april.'],
  },
  Ål: {
    region: [3, 4, 'Gol og vi deler næringsrådgjevar frå hausten.', 'Avtalen er underskriven.'],
    crosssector: [2, 3, 'No har vi spurt: to av fem avdelingar kan nemne måla.', 'Ringjerunde i mai.'],
  },
}
