import { assertNever } from '../../core/assertNever.ts'
import type { ListFileProblem } from '../../sync/listFile.ts'
import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'
import { intakeCopyTexts } from './intakeCopy.ts'
import { intakeEarlierTexts } from './intakeEarlier.ts'
import { intakeListTexts } from './intakeList.ts'
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
    list: intakeListTexts.nb,
    copy: intakeCopyTexts.nb,
    earlier: intakeEarlierTexts.nb,
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
    list: intakeListTexts.nn,
    copy: intakeCopyTexts.nn,
    earlier: intakeEarlierTexts.nn,
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
    list: intakeListTexts.en,
    copy: intakeCopyTexts.en,
    earlier: intakeEarlierTexts.en,
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
