import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** Where the cards stood at the gathering before, once more. */
export const intakeEarlierTexts = defineTexts({
  nb: {
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
  nn: {
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
  en: {
    title: (number: number) => `Get the places from gathering ${number} again`,
    help: (number: number) =>
      `The map begins as it was after gathering ${number}. Here cards you have moved since are put back where they stood.`,
    none: 'No cards have been moved at this gathering.',
    toTray: 'Goes back to the tray',
    confirm: (count: number) => (count === 0 ? 'Get places' : `Get ${plural(count, 'place', 'places')}`),
    done: (count: number, number: number) =>
      `${plural(count, 'card stands', 'cards stand')} as after gathering ${number}.`,
  },
})
