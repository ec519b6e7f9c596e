import { assertNever } from '../../core/assertNever.ts'
import type { ListFileProblem } from '../../sync/listFile.ts'
import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'
import { intakeProblemTexts } from './intakeProblem.ts'

/** How cards come in: the tray, typed names, pasted lists, files, and copies of what others have. */
export const intakeTexts = defineTexts({
  nb: {
    unsure: 'Usikre',
    unsureHelp: 'Gruppa vet ikke ennå. Telles ikke i snittet.',
    suggestions: 'Forslag',
    fromPack: 'Fra listen',
    fromMunicipality: (name: string) => `Fra ${name}`,
    onMapAlready: (name: string) => `«${name}» står på kartet.`,
    showCard: 'Vis kortet',
    asNote: 'Lag et kort med teksten som merknad',
    nameTooLong: (length: string, limit: number) =>
      `Teksten har ${length} tegn. Et kort har plass til ${limit}.`,
    noteTooLong: (limit: number) =>
      `Teksten er lengre enn en merknad kan være (${limit} tegn). Kort den ned, eller lim inn linjene hver for seg.`,
    getCards: 'Hent kort …',
    menu: {
      copy: 'Fra en annen kommune …',
      file: 'Fra fil …',
      paste: 'Lim inn en liste …',
      earlier: (number: number) => `Plasseringene fra samling ${number} …`,
    },
    allOf: (category: string) => `Velg alle i ${category}`,
    noneOf: (category: string) => `Fjern alle i ${category}`,
    adding: (count: number) => `Legger til ${count} kort …`,
    added: (count: number) => `${plural(count, 'kort', 'kort')} lagt til.`,
    addedNothing: 'Ingen kort lagt til.',
    present: (count: number) => `${plural(count, 'linje', 'linjer')} fantes fra før.`,
    repeated: (count: number) => `${plural(count, 'linje', 'linjer')} sto flere ganger.`,
    tooLong: (count: number, limit: number) =>
      `${plural(count, 'linje er', 'linjer er')} lengre enn ${limit} tegn.`,
    noRoom: (count: number, limit: number) =>
      `${plural(count, 'linje', 'linjer')} fikk ikke plass: en kommune kan ha ${limit} kort.`,
    cutNotes: (count: number, limit: number) =>
      `${plural(count, 'merknad er', 'merknader er')} lengre enn ${limit} tegn og blir kortet ned.`,
    addCount: (count: number) => (count === 0 ? 'Legg til' : `Legg til ${plural(count, 'kort', 'kort')}`),
    newCount: (count: number) => `${plural(count, 'nytt kort', 'nye kort')}.`,
    shortenLong: 'Ta med de lange: Navnet kortes ned, og hele teksten blir merknad',
    unknownCategory: (word: string) => `Kategori i lista: ${word}`,
    paste: {
      title: 'Lim inn en liste',
      label: 'Ett kort på hver linje',
      help: 'Punkter og tall foran linjene blir borte. Fra Excel: Kopier kolonnen med navn.',
      way: 'Slik blir linjene kort',
      together: 'Alt på ett kort',
      togetherHelp: 'Første linje blir navnet, hele teksten blir merknad.',
    },
    list: {
      title: (file: string) => `Hent kort fra ${file}`,
      sheet: 'Ark',
      name: 'Kolonne med navn',
      category: 'Kolonne med kategori',
      noCategory: 'Ingen',
      heading: 'Første rad er overskrifter',
      column: (number: number) => `Kolonne ${number}`,
      preview: 'Slik ser de første radene ut',
      cut: (shown: number, all: number) =>
        `Arket har ${all} rader. De første ${shown} er lest. Del arket for å få med resten.`,
      empty: 'Fila er tom. Ingenting er endret.',
    },
    copy: {
      title: 'Hent kort fra en annen kommune',
      help: 'Bare navn og kategori blir med. Plasseringer, holdninger og merknader blir i kommunen de kommer fra.',
      from: 'Kommune',
      all: 'Velg alle',
      none: 'Fjern alle',
      present: 'Finnes fra før',
      similar: (name: string) => `Ligner «${name}»`,
      empty: 'Kommunen har ingen kort ennå.',
      noOthers: 'Nettverket har ingen andre kommuner.',
      done: (count: number, municipality: string) =>
        `${plural(count, 'kort', 'kort')} hentet fra ${municipality}.`,
    },
    earlier: {
      title: (number: number) => `Hent plasseringene fra samling ${number} på nytt`,
      help: (number: number) =>
        `Kartet begynner som det var etter samling ${number}. Her settes kort dere har flyttet siden, tilbake dit de sto.`,
      none: 'Ingen kort er flyttet på denne samlingen.',
      toTray: 'Går tilbake til skuffen',
      confirm: (count: number) =>
        count === 0 ? 'Hent plasseringer' : `Hent ${plural(count, 'plassering', 'plasseringer')}`,
      done: (count: number, number: number) =>
        `${plural(count, 'kort står', 'kort står')} som etter samling ${number}.`,
    },
    drop: 'Slipp lista her. Du får se kortene før de legges til.',
    problem: intakeProblemTexts.nb,
  },
  nn: {
    unsure: 'Usikre',
    unsureHelp: 'Gruppa veit ikkje enno. Blir ikkje rekna med i snittet.',
    suggestions: 'Framlegg',
    fromPack: 'Frå lista',
    fromMunicipality: (name: string) => `Frå ${name}`,
    onMapAlready: (name: string) => `«${name}» står på kartet alt.`,
    showCard: 'Vis kortet',
    asNote: 'Lag eit kort med teksten som merknad',
    nameTooLong: (length: string, limit: number) =>
      `Teksten har ${length} teikn. Eit kort har plass til ${limit}.`,
    noteTooLong: (limit: number) =>
      `Teksten er lengre enn ein merknad kan vere (${limit} teikn). Kort han ned, eller lim inn linjene kvar for seg.`,
    getCards: 'Hent kort …',
    menu: {
      copy: 'Frå ein annan kommune …',
      file: 'Frå fil …',
      paste: 'Lim inn ei liste …',
      earlier: (number: number) => `Plasseringane frå samling ${number} …`,
    },
    allOf: (category: string) => `Vel alle i ${category}`,
    noneOf: (category: string) => `Ta bort alle i ${category}`,
    adding: (count: number) => `Legg til ${count} kort …`,
    added: (count: number) => `${plural(count, 'kort', 'kort')} lagt til.`,
    addedNothing: 'Ingen kort lagde til.',
    present: (count: number) => `${plural(count, 'linje', 'linjer')} fanst frå før.`,
    repeated: (count: number) => `${plural(count, 'linje', 'linjer')} stod fleire gonger.`,
    tooLong: (count: number, limit: number) =>
      `${plural(count, 'linje er', 'linjer er')} lengre enn ${limit} teikn.`,
    noRoom: (count: number, limit: number) =>
      `${plural(count, 'linje', 'linjer')} fekk ikkje plass: ein kommune kan ha ${limit} kort.`,
    cutNotes: (count: number, limit: number) =>
      `${plural(count, 'merknad er', 'merknader er')} lengre enn ${limit} teikn og blir korta ned.`,
    addCount: (count: number) => (count === 0 ? 'Legg til' : `Legg til ${plural(count, 'kort', 'kort')}`),
    newCount: (count: number) => `${plural(count, 'nytt kort', 'nye kort')}.`,
    shortenLong: 'Ta med dei lange: Namnet blir korta ned, og heile teksten blir merknad',
    unknownCategory: (word: string) => `Kategori i lista: ${word}`,
    paste: {
      title: 'Lim inn ei liste',
      label: 'Eitt kort på kvar linje',
      help: 'Punkt og tal framfor linjene blir borte. Frå Excel: Kopier kolonnen med namn.',
      way: 'Slik blir linjene til kort',
      together: 'Alt på eitt kort',
      togetherHelp: 'Første linja blir namnet, heile teksten blir merknad.',
    },
    list: {
      title: (file: string) => `Hent kort frå ${file}`,
      sheet: 'Ark',
      name: 'Kolonne med namn',
      category: 'Kolonne med kategori',
      noCategory: 'Ingen',
      heading: 'Første rad er overskrifter',
      column: (number: number) => `Kolonne ${number}`,
      preview: 'Slik ser dei første radene ut',
      cut: (shown: number, all: number) =>
        `Arket har ${all} rader. Dei første ${shown} er lesne. Del arket for å få med resten.`,
      empty: 'Fila er tom. Ingenting er endra.',
    },
    copy: {
      title: 'Hent kort frå ein annan kommune',
      help: 'Berre namn og kategori blir med. Plasseringar, haldningar og merknader blir verande i kommunen dei kjem frå.',
      from: 'Kommune',
      all: 'Vel alle',
      none: 'Fjern alle',
      present: 'Finst frå før',
      similar: (name: string) => `Liknar «${name}»`,
      empty: 'Kommunen har ingen kort enno.',
      noOthers: 'Nettverket har ingen andre kommunar.',
      done: (count: number, municipality: string) =>
        `${plural(count, 'kort', 'kort')} henta frå ${municipality}.`,
    },
    earlier: {
      title: (number: number) => `Hent plasseringane frå samling ${number} på nytt`,
      help: (number: number) =>
        `Kartet byrjar slik det var etter samling ${number}. Her blir kort de har flytta sidan, sette tilbake dit dei stod.`,
      none: 'Ingen kort er flytta på denne samlinga.',
      toTray: 'Går tilbake til skuffa',
      confirm: (count: number) =>
        count === 0 ? 'Hent plasseringar' : `Hent ${plural(count, 'plassering', 'plasseringar')}`,
      done: (count: number, number: number) =>
        `${plural(count, 'kort står', 'kort står')} no slik som etter samling ${number}.`,
    },
    drop: 'Slepp lista her. Du får sjå korta før dei blir lagde til.',
    problem: intakeProblemTexts.nn,
  },
  en: {
    unsure: 'Unsure',
    unsureHelp: 'The group does not know yet. Not counted in averages.',
    suggestions: 'Suggestions',
    fromPack: 'From the list',
    fromMunicipality: (name: string) => `From ${name}`,
    onMapAlready: (name: string) => `“${name}” is on the map.`,
    showCard: 'Show the card',
    asNote: 'Make a card with the text as its note',
    nameTooLong: (length: string, limit: number) =>
      `The text has ${length} characters. A card has room for ${limit}.`,
    noteTooLong: (limit: number) =>
      `The text is longer than a note can be (${limit} characters). Shorten it, or paste the lines one by one.`,
    getCards: 'Get cards …',
    menu: {
      copy: 'From another municipality …',
      file: 'From a file …',
      paste: 'Paste a list …',
      earlier: (number: number) => `The places from gathering ${number} …`,
    },
    allOf: (category: string) => `Choose all in ${category}`,
    noneOf: (category: string) => `Choose none in ${category}`,
    adding: (count: number) => `Adding ${count} cards …`,
    added: (count: number) => `${plural(count, 'card', 'cards')} added.`,
    addedNothing: 'No cards added.',
    present: (count: number) => `${plural(count, 'line was', 'lines were')} there already.`,
    repeated: (count: number) => `${plural(count, 'line', 'lines')} stood there more than once.`,
    tooLong: (count: number, limit: number) =>
      `${plural(count, 'line is', 'lines are')} longer than ${limit} characters.`,
    noRoom: (count: number, limit: number) =>
      `${plural(count, 'line', 'lines')} did not fit: a municipality can have ${limit} cards.`,
    cutNotes: (count: number, limit: number) =>
      `${plural(count, 'note is', 'notes are')} longer than ${limit} characters, and will be shortened.`,
    addCount: (count: number) => (count === 0 ? 'Add' : `Add ${plural(count, 'card', 'cards')}`),
    newCount: (count: number) => `${plural(count, 'new card', 'new cards')}.`,
    shortenLong: 'Include the long ones: the name is shortened, and the whole text becomes a note',
    unknownCategory: (word: string) => `Category in the list: ${word}`,
    paste: {
      title: 'Paste a list',
      label: 'One card on each line',
      help: 'Bullets and numbers in front of the lines are taken away. From Excel: copy the column of names.',
      way: 'How the lines become cards',
      together: 'All of it on one card',
      togetherHelp: 'The first line becomes the name, the whole text the note.',
    },
    list: {
      title: (file: string) => `Get cards from ${file}`,
      sheet: 'Sheet',
      name: 'Column of names',
      category: 'Column of categories',
      noCategory: 'None',
      heading: 'The first row is headings',
      column: (number: number) => `Column ${number}`,
      preview: 'The first rows look like this',
      cut: (shown: number, all: number) =>
        `The sheet has ${all} rows. The first ${shown} are read. Split the sheet to get the rest.`,
      empty: 'The file is empty. Nothing is changed.',
    },
    copy: {
      title: 'Get cards from another municipality',
      help: 'Only name and category come along. Places, attitudes and notes stay in the municipality they come from.',
      from: 'Municipality',
      all: 'Choose all',
      none: 'Choose none',
      present: 'There already',
      similar: (name: string) => `Resembles “${name}”`,
      empty: 'The municipality has no cards yet.',
      noOthers: 'The network has no other municipalities.',
      done: (count: number, municipality: string) =>
        `${plural(count, 'card', 'cards')} copied from ${municipality}.`,
    },
    earlier: {
      title: (number: number) => `Get the places from gathering ${number} again`,
      help: (number: number) =>
        `The map begins as it was after gathering ${number}. Here cards you have moved since are put back where they stood.`,
      none: 'No cards have been moved at this gathering.',
      toTray: 'Goes back to the tray',
      confirm: (count: number) => (count === 0 ? 'Get places' : `Get ${plural(count, 'place', 'places')}`),
      done: (count: number, number: number) =>
        `${plural(count, 'card stands', 'cards stand')} as after gathering ${number}.`,
    },
    drop: 'Drop the list here. You will see the cards before they are added.',
    problem: intakeProblemTexts.en,
  },
})

/** Why a file gave no cards: the host's reasons, and the page's own. */
export type ListProblem = ListFileProblem | { readonly reason: 'notList' | 'network' | 'empty' }

interface WithIntake {
  readonly intake: (typeof intakeTexts)['nb']
}

export function listProblemText({ intake }: WithIntake, { reason }: ListProblem): string {
  switch (reason) {
    case 'empty':
      return intake.list.empty
    case 'notWorkbook':
    case 'tooLarge':
    case 'unsafe':
    case 'tooSlow':
    case 'full':
    case 'failed':
    case 'notList':
    case 'network':
      return intake.problem[reason]
    default:
      return assertNever(reason)
  }
}
