import { enCount, nbCount, nnCount } from '../countWords.ts'
import { defineTexts } from '../defineTexts.ts'

/** The deliberate choice of one to three areas, with the reason. */
export const choiceTexts = defineTexts({
  nb: {
    title: 'Vi velger 1–3',
    screen: 'Prioritering',
    question: 'Hva velger vi?',
    help: 'Skriv hvorfor. Grunnen følger med til tiltaksplanen og Excel-fila.',
    reason: 'Derfor',
    reasonHelp: 'Hvorfor akkurat dette, og hvorfor nå?',
    vision: 'Det har skjedd',
    visionHelp: 'Slik ser det ut når det har skjedd.',
    withdraw: 'Ta ut av valget',
    withdrawn: (title: string) => `«${title}» er ikke valgt lenger. Tiltakene står.`,
    up: 'Flytt opp',
    down: 'Flytt ned',
    empty: (number: number) => `Plass ${number}: dra et område hit, eller trykk «Velg».`,
    count: (count: number) =>
      count === 0
        ? 'Velg ett til tre områder.'
        : count === 3
          ? 'Tre valgt. Flere enn tre blir sjelden gjort.'
          : `${count === 1 ? 'Ett' : 'To'} valgt.`,
    missing: (count: number) =>
      count === 1
        ? 'Skriv «Derfor» på det ene som mangler det.'
        : `Skriv «Derfor» på de ${nbCount(count)} som mangler det.`,
    toPlan: 'Til tiltaksplanen',
  },
  nn: {
    title: 'Vi vel 1–3',
    screen: 'Prioritering',
    question: 'Kva vel vi?',
    help: 'Skriv kvifor. Grunnen følgjer med til tiltaksplanen og Excel-fila.',
    reason: 'Difor',
    reasonHelp: 'Kvifor akkurat dette, og kvifor no?',
    vision: 'Det har skjedd',
    visionHelp: 'Slik ser det ut når det er skjedd.',
    withdraw: 'Ta ut av valet',
    withdrawn: (title: string) => `«${title}» er ikkje valt lenger. Tiltaka står.`,
    up: 'Flytt opp',
    down: 'Flytt ned',
    empty: (number: number) => `Plass ${number}: dra eit område hit, eller trykk «Vel».`,
    count: (count: number) =>
      count === 0
        ? 'Vel eitt til tre område.'
        : count === 3
          ? 'Tre valde. Fleire enn tre blir sjeldan gjort.'
          : `${count === 1 ? 'Eitt' : 'To'} valt.`,
    missing: (count: number) =>
      count === 1
        ? 'Skriv «Difor» på det eine som manglar det.'
        : `Skriv «Difor» på dei ${nnCount(count)} som manglar det.`,
    toPlan: 'Til tiltaksplanen',
  },
  en: {
    title: 'We choose 1–3',
    screen: 'Priorities',
    question: 'What do we choose?',
    help: 'Write why. The reason goes with it to the plan and the Excel file.',
    reason: 'Because',
    reasonHelp: 'Why this, and why now?',
    vision: 'It has happened',
    visionHelp: 'What it looks like when it has happened.',
    withdraw: 'Take out of the choice',
    withdrawn: (title: string) => `“${title}” is not chosen any more. Its actions stay.`,
    up: 'Move up',
    down: 'Move down',
    empty: (number: number) => `Place ${number}: drag an area here, or press “Choose”.`,
    count: (count: number) =>
      count === 0
        ? 'Choose one to three areas.'
        : count === 3
          ? 'Three chosen. More than three is seldom done.'
          : `${count === 1 ? 'One' : 'Two'} chosen.`,
    missing: (count: number) =>
      count === 1
        ? 'Write “Because” on the one that lacks it.'
        : `Write “Because” on the ${enCount(count)} that lack it.`,
    toPlan: 'To the plan',
  },
})
