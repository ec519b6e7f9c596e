import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** Small numbers as words, as people say them; larger ones in digits. */
const inWords =
  (words: readonly string[]) =>
  (count: number): string =>
    words[count] ?? String(count)

const nbCount = inWords([
  'ingen',
  'én',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
])
const nnCount = inWords([
  'ingen',
  'éin',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
])
const enCount = inWords([
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
])

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)

/** All municipalities together: where they see a stakeholder alike, where they differ, and what they can ask each other. */
export const regionTexts = defineTexts({
  nb: {
    title: 'Regionen samlet',
    projectorTitle: 'Regionen',
    question: 'Hva ser vi likt, og hva ser vi ulikt?',
    show: {
      label: 'Vis på kartet',
      largest: 'Størst uenighet',
      all: 'Alle skyer',
      centres: 'Bare midtpunkt',
    },
    showAll: 'Vis alt',
    mapName: 'Alle kommunene på ett kart',
    empty: 'Regionkartet fylles når minst tre kommuner har plassert kort.',
    emptyHelp: 'Gi alle de samme kortene, så kan dere sammenligne.',
    legend: {
      cloud: 'Skyen rommer de fleste kommunene',
      twoViews: 'To klart ulike syn',
      leftOut: 'Usikre og ikke plasserte kort er ikke med.',
    },
    list: {
      label: 'Interessenter flere kommuner har',
      disagreement: 'Størst uenighet',
      shownOf: (shown: number, all: number) => `${shown} av ${all}`,
      intro: 'Uenighet er ikke feil. Den viser hvor dere kan lære av hverandre.',
      noDisagreement: 'Ingen store forskjeller. Dere ser det meste likt.',
      showRest: (count: number) => `Vis resten (${count})`,
      showFewer: 'Vis færre',
      agreed: 'Enige om',
      agreedHelp: 'Ligger tett hos alle som har plassert kortet.',
      tooFew: 'Plassert av færre enn tre',
      bodyWithCount: (name: string, placed: string) => `${name}, ${placed}`,
      linkedIn: (municipalities: string) => `Knyttet sammen for ${municipalities}`,
      next: 'Neste uenighet',
    },
    difference: {
      municipalities: (count: number) => `${nbCount(count)} ${count === 1 ? 'kommune' : 'kommuner'}`,
      count: nbCount,
      levelOf: (level: string, axis: string) => `${level} ${axis}`,
      twoViews: (one: string, oneSees: string, other: string, otherSees: string) =>
        `To syn: ${one} ser ${oneSees}, ${other} ser ${otherSees}.`,
      twoViewsNear: (one: string, other: string, axis: string) =>
        `To syn: ${one} ser mer ${axis} enn de ${other} andre.`,
      oneAxis: (axis: string, from: string, to: string) => `Uenige om ${axis}: fra ${from} til ${to}.`,
      oneAxisNear: (axis: string) => `Noe uenighet om ${axis}.`,
      bothAxes: (axis: string, from: string, to: string, other: string, otherFrom: string, otherTo: string) =>
        `Uenige om begge deler: ${axis} fra ${from} til ${to}, ${other} fra ${otherFrom} til ${otherTo}.`,
      bothMostly: (axis: string, from: string, to: string) =>
        `Uenige om begge deler, mest om ${axis}: fra ${from} til ${to}.`,
      bothNear: 'Noe uenighet om begge deler.',
      agreed: 'Ligger tett hos alle.',
      placedBy: (count: number) => `Plassert av ${count}`,
      unplaced: (count: number) =>
        `${capital(nbCount(count))} ${count === 1 ? 'kommune' : 'kommuner'} har ikke plassert.`,
      unsure: (count: number) => `${capital(nbCount(count))} er ${count === 1 ? 'usikker' : 'usikre'}.`,
    },
    ask: {
      title: 'Spør salen',
      keptClose: (names: string, body: string) =>
        `${names} har «${body}» tett på. Hva gjør dere der som andre kan bruke?`,
      moreInterest: (names: string, body: string) =>
        `${names} ser større interesse hos «${body}» enn de andre. Hva gjør dere der som andre kan bruke?`,
      moreInfluence: (names: string, body: string) =>
        `${names} gir «${body}» større innflytelse enn de andre. Hva har dere sett som andre kan bruke?`,
      apart: (body: string, one: string, oneSees: string, other: string, otherSees: string) =>
        `«${body}»: ${one} ser ${oneSees}, ${other} ser ${otherSees}. Hva bygger dere det på?`,
      apartNear: (body: string, one: string, axis: string, other: string) =>
        `«${body}»: ${one} ser mer ${axis} enn ${other}. Hva bygger dere det på?`,
      agreed: (body: string) => `Dere ser «${body}» likt. Hva kan dere gjøre sammen?`,
      tooFew: (body: string) =>
        `Få har plassert «${body}». Hva må dere andre vite for å kunne plassere kortet?`,
      editQuestion: 'Endre spørsmålet',
      questionLabel: 'Spørsmål til salen',
      useSuggestion: 'Bruk forslaget',
      saveQuestion: 'Lagre spørsmålet',
      note: 'Noter svaret',
      editAnswer: 'Endre svaret',
      answerLabel: 'Svaret fra salen',
      answer: 'Svaret',
      saveAnswer: 'Lagre svaret',
    },
    details: {
      reasons: 'Hvorfor kortet står der det står',
      places: 'Alle plasseringene',
      place: (influence: string, interest: string) => `innflytelse ${influence}, interesse ${interest}`,
      dot: (municipality: string, place: string) => `${municipality}: ${place}`,
      dotWithReason: (municipality: string, place: string, reason: string) =>
        `${municipality}: ${place}. ${reason}`,
      unsure: 'usikker',
      unplaced: 'ikke plassert',
      without: 'har ikke kortet',
      openMap: (municipality: string) => `Åpne kartet til ${municipality}`,
    },
    link: {
      sameName: (count: number) =>
        `${plural(count, 'kommune', 'kommuner')} har et kort med dette navnet. Er det den samme?`,
      link: 'Knytt sammen …',
      unlink: 'Løs',
      linked: (municipalities: string) => `Knyttet sammen for ${municipalities}.`,
      title: (body: string) => `Knytt sammen «${body}»`,
      help: 'Velg kommunene som snakker om den samme. Kortene beholder navn og plass på hvert kart.',
      municipalities: 'Kommuner',
      cardName: (municipality: string, card: string) => `${municipality}: ${card}`,
      alreadyLinked: 'knyttet fra før',
      confirm: (count: number) => (count < 2 ? 'Knytt sammen' : `Knytt sammen ${count} kort`),
      linkedNow: (body: string) => `«${body}» er knyttet sammen.`,
      unlinkedNow: (body: string) => `«${body}» er løst igjen.`,
    },
    gallery: {
      tab: 'Alle kartene',
      label: 'Kartene til alle kommunene',
      nothingPlaced: 'Ingen kort på kartet ennå',
      open: (municipality: string) => `Åpne kartet til ${municipality}`,
      order: 'Kommunene står i alfabetisk rekkefølge.',
    },
    fanOut: {
      open: 'Samme kort til alle',
      title: 'Samme kort til alle',
      help: 'Velg kort og kommuner. Kort en kommune har fra før, blir stående som de er.',
      source: 'Hent kort',
      fromPack: 'Fra listen',
      typed: 'Skriv egne',
      fromMunicipality: 'Fra en kommune',
      search: 'Søk i listen',
      noMatch: 'Ingen kort passer.',
      lines: 'Ett kort på hver linje',
      linesHelp: 'Du kan lime inn en liste.',
      tooLong: (names: string) => `For lange navn: ${names}`,
      municipality: 'Kommune',
      noCards: 'Kommunen har ingen kort ennå.',
      chooseAll: 'Velg alle',
      chooseNone: 'Velg ingen',
      chosen: (count: number) =>
        count === 0 ? 'Ingen kort valgt' : `${plural(count, 'kort', 'kort')} valgt`,
      remove: (name: string) => `Ta bort ${name}`,
      to: 'Til kommunene',
      gets: (count: number) => (count === 0 ? 'har alle' : `får ${plural(count, 'kort', 'kort')}`),
      notChosen: 'ikke valgt',
      confirm: (municipalities: number) =>
        municipalities === 0 ? 'Del ut' : `Del ut til ${plural(municipalities, 'kommune', 'kommuner')}`,
      tooMany: (limit: number) => `Velg høyst ${limit} kort om gangen.`,
      done: (cards: number, municipalities: number) =>
        `${plural(cards, 'kort', 'kort')} delt ut til ${plural(municipalities, 'kommune', 'kommuner')}.`,
    },
  },
  nn: {
    title: 'Regionen samla',
    projectorTitle: 'Regionen',
    question: 'Kva ser vi likt, og kva ser vi ulikt?',
    show: {
      label: 'Vis på kartet',
      largest: 'Størst usemje',
      all: 'Alle skyer',
      centres: 'Berre midtpunkt',
    },
    showAll: 'Vis alt',
    mapName: 'Alle kommunane på eitt kart',
    empty: 'Regionkartet blir fylt når minst tre kommunar har plassert kort.',
    emptyHelp: 'Gi alle dei same korta, så kan de samanlikne.',
    legend: {
      cloud: 'Skya rommar dei fleste kommunane',
      twoViews: 'To klart ulike syn',
      leftOut: 'Usikre og ikkje plasserte kort er ikkje med.',
    },
    list: {
      label: 'Interessentar fleire kommunar har',
      disagreement: 'Størst usemje',
      shownOf: (shown: number, all: number) => `${shown} av ${all}`,
      intro: 'Usemje er ikkje feil. Ho viser kvar de kan lære av kvarandre.',
      noDisagreement: 'Ingen store skilnader. De ser det meste likt.',
      showRest: (count: number) => `Vis resten (${count})`,
      showFewer: 'Vis færre',
      agreed: 'Samde om',
      agreedHelp: 'Ligg tett hos alle som har plassert kortet.',
      tooFew: 'Plassert av færre enn tre',
      bodyWithCount: (name: string, placed: string) => `${name}, ${placed}`,
      linkedIn: (municipalities: string) => `Knytt saman for ${municipalities}`,
      next: 'Neste usemje',
    },
    difference: {
      municipalities: (count: number) => `${nnCount(count)} ${count === 1 ? 'kommune' : 'kommunar'}`,
      count: nnCount,
      levelOf: (level: string, axis: string) => `${level} ${axis}`,
      twoViews: (one: string, oneSees: string, other: string, otherSees: string) =>
        `To syn: ${one} ser ${oneSees}, ${other} ser ${otherSees}.`,
      twoViewsNear: (one: string, other: string, axis: string) =>
        `To syn: ${one} ser meir ${axis} enn dei ${other} andre.`,
      oneAxis: (axis: string, from: string, to: string) => `Usamde om ${axis}: frå ${from} til ${to}.`,
      oneAxisNear: (axis: string) => `Noko usemje om ${axis}.`,
      bothAxes: (axis: string, from: string, to: string, other: string, otherFrom: string, otherTo: string) =>
        `Usamde om begge delar: ${axis} frå ${from} til ${to}, ${other} frå ${otherFrom} til ${otherTo}.`,
      bothMostly: (axis: string, from: string, to: string) =>
        `Usamde om begge delar, mest om ${axis}: frå ${from} til ${to}.`,
      bothNear: 'Noko usemje om begge delar.',
      agreed: 'Ligg tett hos alle.',
      placedBy: (count: number) => `Plassert av ${count}`,
      unplaced: (count: number) =>
        `${capital(nnCount(count))} ${count === 1 ? 'kommune' : 'kommunar'} har ikkje plassert.`,
      unsure: (count: number) => `${capital(nnCount(count))} er ${count === 1 ? 'usikker' : 'usikre'}.`,
    },
    ask: {
      title: 'Spør salen',
      keptClose: (names: string, body: string) =>
        `${names} har «${body}» tett på. Kva gjer de der som andre kan bruke?`,
      moreInterest: (names: string, body: string) =>
        `${names} ser større interesse hos «${body}» enn dei andre. Kva gjer de der som andre kan bruke?`,
      moreInfluence: (names: string, body: string) =>
        `${names} gir «${body}» større innverknad enn dei andre. Kva har de sett som andre kan bruke?`,
      apart: (body: string, one: string, oneSees: string, other: string, otherSees: string) =>
        `«${body}»: ${one} ser ${oneSees}, ${other} ser ${otherSees}. Kva byggjer de det på?`,
      apartNear: (body: string, one: string, axis: string, other: string) =>
        `«${body}»: ${one} ser meir ${axis} enn ${other}. Kva byggjer de det på?`,
      agreed: (body: string) => `De ser «${body}» likt. Kva kan de gjere saman?`,
      tooFew: (body: string) =>
        `Få har plassert «${body}». Kva må de andre vite for å kunne plassere kortet?`,
      editQuestion: 'Endre spørsmålet',
      questionLabel: 'Spørsmål til salen',
      useSuggestion: 'Bruk framlegget',
      saveQuestion: 'Lagre spørsmålet',
      note: 'Noter svaret',
      editAnswer: 'Endre svaret',
      answerLabel: 'Svaret frå salen',
      answer: 'Svaret',
      saveAnswer: 'Lagre svaret',
    },
    details: {
      reasons: 'Kvifor kortet står der det står',
      places: 'Alle plasseringane',
      place: (influence: string, interest: string) => `innverknad ${influence}, interesse ${interest}`,
      dot: (municipality: string, place: string) => `${municipality}: ${place}`,
      dotWithReason: (municipality: string, place: string, reason: string) =>
        `${municipality}: ${place}. ${reason}`,
      unsure: 'usikker',
      unplaced: 'ikkje plassert',
      without: 'har ikkje kortet',
      openMap: (municipality: string) => `Opne kartet til ${municipality}`,
    },
    link: {
      sameName: (count: number) =>
        `${plural(count, 'kommune', 'kommunar')} har eit kort med dette namnet. Er det den same?`,
      link: 'Knyt saman …',
      unlink: 'Løys',
      linked: (municipalities: string) => `Knytt saman for ${municipalities}.`,
      title: (body: string) => `Knyt saman «${body}»`,
      help: 'Vel kommunane som snakkar om den same. Korta held på namn og plass på kvart kart.',
      municipalities: 'Kommunar',
      cardName: (municipality: string, card: string) => `${municipality}: ${card}`,
      alreadyLinked: 'knytt frå før',
      confirm: (count: number) => (count < 2 ? 'Knyt saman' : `Knyt saman ${count} kort`),
      linkedNow: (body: string) => `«${body}» er knytt saman.`,
      unlinkedNow: (body: string) => `«${body}» er løyst igjen.`,
    },
    gallery: {
      tab: 'Alle karta',
      label: 'Karta til alle kommunane',
      nothingPlaced: 'Ingen kort på kartet enno',
      open: (municipality: string) => `Opne kartet til ${municipality}`,
      order: 'Kommunane står i alfabetisk rekkjefølgje.',
    },
    fanOut: {
      open: 'Same kort til alle',
      title: 'Same kort til alle',
      help: 'Vel kort og kommunar. Kort ein kommune har frå før, blir ståande som dei er.',
      source: 'Hent kort',
      fromPack: 'Frå lista',
      typed: 'Skriv eigne',
      fromMunicipality: 'Frå ein kommune',
      search: 'Søk i lista',
      noMatch: 'Ingen kort passar.',
      lines: 'Eitt kort på kvar linje',
      linesHelp: 'Du kan lime inn ei liste.',
      tooLong: (names: string) => `For lange namn: ${names}`,
      municipality: 'Kommune',
      noCards: 'Kommunen har ingen kort enno.',
      chooseAll: 'Vel alle',
      chooseNone: 'Vel ingen',
      chosen: (count: number) =>
        count === 0 ? 'Ingen kort valde' : `${plural(count, 'kort', 'kort')} valde`,
      remove: (name: string) => `Ta bort ${name}`,
      to: 'Til kommunane',
      gets: (count: number) => (count === 0 ? 'har alle' : `får ${plural(count, 'kort', 'kort')}`),
      notChosen: 'ikkje vald',
      confirm: (municipalities: number) =>
        municipalities === 0 ? 'Del ut' : `Del ut til ${plural(municipalities, 'kommune', 'kommunar')}`,
      tooMany: (limit: number) => `Vel høgst ${limit} kort om gongen.`,
      done: (cards: number, municipalities: number) =>
        `${plural(cards, 'kort', 'kort')} delte ut til ${plural(municipalities, 'kommune', 'kommunar')}.`,
    },
  },
  en: {
    title: 'The region together',
    projectorTitle: 'The region',
    question: 'What do we see alike, and what do we see differently?',
    show: {
      label: 'Show on the map',
      largest: 'Largest differences',
      all: 'All clouds',
      centres: 'Centres only',
    },
    showAll: 'Show all',
    mapName: 'All municipalities on one map',
    empty: 'The region’s map fills up when at least three municipalities have placed cards.',
    emptyHelp: 'Give everybody the same cards, so that you can compare.',
    legend: {
      cloud: 'The cloud holds most municipalities',
      twoViews: 'Two clearly different views',
      leftOut: 'Unsure cards and cards not placed are left out.',
    },
    list: {
      label: 'Stakeholders several municipalities have',
      disagreement: 'Largest differences',
      shownOf: (shown: number, all: number) => `${shown} of ${all}`,
      intro: 'To differ is no mistake. It shows where you can learn from each other.',
      noDisagreement: 'No large differences. You see most of it alike.',
      showRest: (count: number) => `Show the rest (${count})`,
      showFewer: 'Show fewer',
      agreed: 'Agreed on',
      agreedHelp: 'Close together for all who have placed the card.',
      tooFew: 'Placed by fewer than three',
      bodyWithCount: (name: string, placed: string) => `${name}, ${placed}`,
      linkedIn: (municipalities: string) => `Linked for ${municipalities}`,
      next: 'Next difference',
    },
    difference: {
      municipalities: (count: number) =>
        `${enCount(count)} ${count === 1 ? 'municipality' : 'municipalities'}`,
      count: enCount,
      levelOf: (level: string, axis: string) => `${level === 'none' ? 'no' : level} ${axis}`,
      twoViews: (one: string, oneSees: string, other: string, otherSees: string) =>
        `Two views: ${one} see ${oneSees}, ${other} see ${otherSees}.`,
      twoViewsNear: (one: string, other: string, axis: string) =>
        `Two views: ${one} see more ${axis} than the other ${other}.`,
      oneAxis: (axis: string, from: string, to: string) => `Differ on ${axis}: from ${from} to ${to}.`,
      oneAxisNear: (axis: string) => `Differ somewhat on ${axis}.`,
      bothAxes: (axis: string, from: string, to: string, other: string, otherFrom: string, otherTo: string) =>
        `Differ on both: ${axis} from ${from} to ${to}, ${other} from ${otherFrom} to ${otherTo}.`,
      bothMostly: (axis: string, from: string, to: string) =>
        `Differ on both, most on ${axis}: from ${from} to ${to}.`,
      bothNear: 'Differ somewhat on both.',
      agreed: 'Close together for all.',
      placedBy: (count: number) => `Placed by ${count}`,
      unplaced: (count: number) =>
        `${capital(enCount(count))} ${count === 1 ? 'municipality has' : 'municipalities have'} not placed it.`,
      unsure: (count: number) => `${capital(enCount(count))} ${count === 1 ? 'is' : 'are'} unsure.`,
    },
    ask: {
      title: 'Ask the room',
      keptClose: (names: string, body: string) =>
        `${names}: you keep “${body}” close. What do you do there that others can use?`,
      moreInterest: (names: string, body: string) =>
        `${names}: you see more interest in “${body}” than the others. What do you do there that others can use?`,
      moreInfluence: (names: string, body: string) =>
        `${names}: you give “${body}” more influence than the others. What have you seen that others can use?`,
      apart: (body: string, one: string, oneSees: string, other: string, otherSees: string) =>
        `“${body}”: ${one} sees ${oneSees}, ${other} sees ${otherSees}. What do you build that on?`,
      apartNear: (body: string, one: string, axis: string, other: string) =>
        `“${body}”: ${one} sees more ${axis} than ${other}. What do you build that on?`,
      agreed: (body: string) => `You see “${body}” alike. What can you do together?`,
      tooFew: (body: string) => `Few have placed “${body}”. What must the rest know to place the card?`,
      editQuestion: 'Edit the question',
      questionLabel: 'Question for the room',
      useSuggestion: 'Use the suggestion',
      saveQuestion: 'Save the question',
      note: 'Note the answer',
      editAnswer: 'Edit the answer',
      answerLabel: 'The answer from the room',
      answer: 'The answer',
      saveAnswer: 'Save the answer',
    },
    details: {
      reasons: 'Why the card stands where it stands',
      places: 'All placements',
      place: (influence: string, interest: string) => `influence ${influence}, interest ${interest}`,
      dot: (municipality: string, place: string) => `${municipality}: ${place}`,
      dotWithReason: (municipality: string, place: string, reason: string) =>
        `${municipality}: ${place}. ${reason}`,
      unsure: 'unsure',
      unplaced: 'not placed',
      without: 'does not have the card',
      openMap: (municipality: string) => `Open the map of ${municipality}`,
    },
    link: {
      sameName: (count: number) =>
        `${plural(count, 'municipality has', 'municipalities have')} a card of this name. Is it the same one?`,
      link: 'Link …',
      unlink: 'Unlink',
      linked: (municipalities: string) => `Linked for ${municipalities}.`,
      title: (body: string) => `Link “${body}”`,
      help: 'Choose the municipalities that talk about the same one. The cards keep their names and places on each map.',
      municipalities: 'Municipalities',
      cardName: (municipality: string, card: string) => `${municipality}: ${card}`,
      alreadyLinked: 'linked before',
      confirm: (count: number) => (count < 2 ? 'Link' : `Link ${count} cards`),
      linkedNow: (body: string) => `“${body}” is linked.`,
      unlinkedNow: (body: string) => `“${body}” is no longer linked.`,
    },
    gallery: {
      tab: 'All maps',
      label: 'The maps of all municipalities',
      nothingPlaced: 'No cards on the map yet',
      open: (municipality: string) => `Open the map of ${municipality}`,
      order: 'The municipalities stand in alphabetical order.',
    },
    fanOut: {
      open: 'Same cards for all',
      title: 'Same cards for all',
      help: 'Choose cards and municipalities. Cards a municipality already has stay as they are.',
      source: 'Take cards',
      fromPack: 'From the list',
      typed: 'Write your own',
      fromMunicipality: 'From a municipality',
      search: 'Search the list',
      noMatch: 'No cards match.',
      lines: 'One card on each line',
      linesHelp: 'You can paste a list.',
      tooLong: (names: string) => `Names that are too long: ${names}`,
      municipality: 'Municipality',
      noCards: 'The municipality has no cards yet.',
      chooseAll: 'Choose all',
      chooseNone: 'Choose none',
      chosen: (count: number) =>
        count === 0 ? 'No cards chosen' : `${plural(count, 'card', 'cards')} chosen`,
      remove: (name: string) => `Take away ${name}`,
      to: 'To the municipalities',
      gets: (count: number) => (count === 0 ? 'has them all' : `gets ${plural(count, 'card', 'cards')}`),
      notChosen: 'not chosen',
      confirm: (municipalities: number) =>
        municipalities === 0
          ? 'Hand out'
          : `Hand out to ${plural(municipalities, 'municipality', 'municipalities')}`,
      tooMany: (limit: number) => `Choose at most ${limit} cards at a time.`,
      done: (cards: number, municipalities: number) =>
        `${plural(cards, 'card', 'cards')} handed out to ${plural(municipalities, 'municipality', 'municipalities')}.`,
    },
  },
})
