import type { CellProblem } from '../../sync/readBack.ts'
import { defineTexts } from '../defineTexts.ts'

type Reason = CellProblem['reason']
/** `hint` says what is asked for, as the reason wants it; see `CellProblem`. */
type Phrases = Readonly<Record<Reason, (column: string, value: string, hint: string) => string>>

/** A column's title within a sentence; «ID» stays «ID». */
const lower = (column: string): string =>
  /^\p{Lu}\p{Lu}/u.test(column) ? column : column.charAt(0).toLowerCase() + column.slice(1)

/** Why a cell of a workbook cannot be taken, and what to do: the end of «Interessenter!D14: …». */
export const cellProblemTexts = defineTexts<Phrases>({
  nb: {
    unknownWord: (column, value, hint) =>
      `ukjent ${lower(column)} «${value}». ${hint ? `Mente du «${hint}»?` : 'Velg fra lista i cellen.'}`,
    notNumber: (column, value) => `«${value}» er ikke et tall. Skriv ${lower(column)} med siffer.`,
    outOfBounds: (column, value, hint) => `${value} går ikke. Skriv ${lower(column)} som et tall i ${hint}.`,
    notDay: (_column, value) => `«${value}» er ikke en dato. Skriv den slik: 24.11.2026.`,
    tooLong: (_column, _value, hint) => `teksten er for lang. Det er plass til ${hint} tegn.`,
    empty: (column) => `${lower(column)} mangler. Fyll ut cellen.`,
    locked: (column) => `${lower(column)} kan ikke endres i arbeidsboka. Endringen blir ikke med.`,
    calculated: (column) => `${lower(column)} regnes ut av andre celler. Endringen blir ikke med.`,
    chosenByGroup: () => 'gruppa velger områder sammen, i Samling. Endringen blir ikke med.',
    rowNotAllowed: () => 'dette arket tar ikke imot nye rader. Legg det til i Samling.',
    rowRefused: () => 'raden kan ikke endres på denne måten. Gjør det i Samling.',
    isError: (_column, value) => `cellen viser feilen ${value}. Skriv verdien i stedet for formelen.`,
    sameIdTwice: () => 'to rader har samme ID. Er den ene en kopi, så tøm ID-cellen på den.',
    needsBoth: (_column, _value, hint) => `bare ett av to tall er fylt ut. Fyll ut «${hint}» også.`,
    notChosen: () => 'området er ikke valgt. Velg det i Samling først.',
    nameTwice: (_column, value) => `flere heter «${value}». Gi dem ulike navn.`,
    saidOtherwise: (_column, _value, hint) =>
      `${hint} sier noe annet om det samme. Skriv det likt begge steder.`,
    tooMany: (_column, _value, hint) => `det er plass til ${hint}. Ta bort noen.`,
    inOpenRound: () => 'gruppa stemmer over dette nå. Hent inn på nytt når runden er ferdig.',
  },
  nn: {
    unknownWord: (column, value, hint) =>
      `ukjend ${lower(column)} «${value}». ${hint ? `Meinte du «${hint}»?` : 'Vel frå lista i cella.'}`,
    notNumber: (column, value) => `«${value}» er ikkje eit tal. Skriv ${lower(column)} med siffer.`,
    outOfBounds: (column, value, hint) => `${value} går ikkje. Skriv ${lower(column)} som eit tal i ${hint}.`,
    notDay: (_column, value) => `«${value}» er ikkje ein dato. Skriv han slik: 24.11.2026.`,
    tooLong: (_column, _value, hint) => `teksten er for lang. Det er plass til ${hint} teikn.`,
    empty: (column) => `${lower(column)} manglar. Fyll ut cella.`,
    locked: (column) => `${lower(column)} kan ikkje endrast i arbeidsboka. Endringa blir ikkje med.`,
    calculated: (column) => `${lower(column)} blir rekna ut av andre celler. Endringa blir ikkje med.`,
    chosenByGroup: () => 'gruppa vel område saman, i Samling. Endringa blir ikkje med.',
    rowNotAllowed: () => 'dette arket tek ikkje imot nye rader. Legg det til i Samling.',
    rowRefused: () => 'rada kan ikkje endrast på denne måten. Gjer det i Samling.',
    isError: (_column, value) => `cella viser feilen ${value}. Skriv verdien i staden for formelen.`,
    sameIdTwice: () => 'to rader har same ID. Er den eine ein kopi, så tøm ID-cella på den.',
    needsBoth: (_column, _value, hint) => `berre eitt av to tal er fylt ut. Fyll ut «${hint}» òg.`,
    notChosen: () => 'området er ikkje valt. Vel det i Samling først.',
    nameTwice: (_column, value) => `fleire heiter «${value}». Gi dei ulike namn.`,
    saidOtherwise: (_column, _value, hint) =>
      `${hint} seier noko anna om det same. Skriv det likt begge stader.`,
    tooMany: (_column, _value, hint) => `det er plass til ${hint}. Ta bort nokre.`,
    inOpenRound: () => 'gruppa røystar over dette no. Hent inn på nytt når runden er ferdig.',
  },
  en: {
    unknownWord: (column, value, hint) =>
      `unknown ${lower(column)} “${value}”. ${hint ? `Did you mean “${hint}”?` : 'Choose from the list in the cell.'}`,
    notNumber: (column, value) => `“${value}” is not a number. Write ${lower(column)} in digits.`,
    outOfBounds: (column, value, hint) =>
      `${value} will not do. Write ${lower(column)} as a number in ${hint}.`,
    notDay: (_column, value) => `“${value}” is not a date. Write it like this: 24.11.2026.`,
    tooLong: (_column, _value, hint) => `the text is too long. There is room for ${hint} characters.`,
    empty: (column) => `${lower(column)} is missing. Fill in the cell.`,
    locked: (column) => `${lower(column)} cannot be changed in the workbook. The change is left out.`,
    calculated: (column) => `${lower(column)} is worked out from other cells. The change is left out.`,
    chosenByGroup: () => 'the group chooses areas together, in Samling. The change is left out.',
    rowNotAllowed: () => 'this sheet takes no new rows. Add it in Samling.',
    rowRefused: () => 'the row cannot be changed this way. Do it in Samling.',
    isError: (_column, value) => `the cell shows the error ${value}. Write the value instead of the formula.`,
    sameIdTwice: () => 'two rows have the same ID. If one is a copy, empty its ID cell.',
    needsBoth: (_column, _value, hint) => `only one of two numbers is filled in. Fill in “${hint}” too.`,
    notChosen: () => 'the area is not chosen. Choose it in Samling first.',
    nameTwice: (_column, value) => `several are called “${value}”. Give them different names.`,
    saidOtherwise: (_column, _value, hint) =>
      `${hint} says something else of the same. Write it alike in both places.`,
    tooMany: (_column, _value, hint) => `there is room for ${hint}. Take some away.`,
    inOpenRound: () => 'the group is voting on this now. Bring the file in again when the round is over.',
  },
})

/** A cell's own text in a sentence: a whole note would drown what is wrong with it. */
const QUOTED_LETTERS = 60

const quoted = (value: string): string => {
  const line = value.replace(/\s+/g, ' ').trim()
  return line.length > QUOTED_LETTERS ? `${line.slice(0, QUOTED_LETTERS).trimEnd()} …` : line
}

export interface WithCellProblem {
  readonly cellProblem: Phrases
}

/** What is wrong with the cell and what to do, without where it is. */
export const cellProblemPhrase = (
  { cellProblem }: WithCellProblem,
  { reason, column, value, hint }: CellProblem,
): string => cellProblem[reason](column, quoted(value), hint)

/** «Interessenter!D14: ukjent kategori «Eiger». Mente du «Eier»?» */
export const cellProblemText = (texts: WithCellProblem, problem: CellProblem): string =>
  `${problem.sheet}!${problem.address}: ${cellProblemPhrase(texts, problem)}`
