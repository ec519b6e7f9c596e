import { assertNever } from '../../../../shared/core/assertNever.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import type { ListColumn } from './listColumns.ts'
import { type AxisProblem, type PlaceAxis, placeAxes, resolvePlace, type TypedPlace } from './resolvePlace.ts'

export type TypedColumn = PlaceAxis | 'name' | 'contact' | 'nextStep' | 'deadline'

/** What of a row is not in the network: typed and not saved, or turned down. */
export interface RowNotes {
  readonly typed: Readonly<Partial<Record<TypedColumn, string>>>
  readonly refused: Readonly<Partial<Record<ListColumn, string>>>
  /** As the card was when it was typed: half a place is of no use once somebody has placed the card. */
  readonly wasPlaced: boolean
}

export interface CellProblem {
  readonly column: ListColumn
  readonly text: string
  /** Something is missing, rather than wrong. */
  readonly isHint: boolean
}

export const blankNotes = (card: CardOnMap): RowNotes => ({
  typed: {},
  refused: {},
  wasPlaced: card.position !== null,
})

export const isBlank = ({ typed, refused }: RowNotes): boolean =>
  Object.keys(typed).length === 0 && Object.keys(refused).length === 0

/** Influence and interest as typed, as long as the card still is on or off the map as it was then. */
export function typedPlace(card: CardOnMap, notes: RowNotes | undefined): TypedPlace {
  if (!notes || notes.wasPlaced !== (card.position !== null)) return {}
  const { influence, interest } = notes.typed
  return { ...(influence !== undefined && { influence }), ...(interest !== undefined && { interest }) }
}

/** The same without what is said of one cell. */
export function withoutCell(notes: RowNotes, column: ListColumn): RowNotes {
  const { [column]: _refused, ...refused } = notes.refused
  const typed = Object.fromEntries(Object.entries(notes.typed).filter(([key]) => key !== column))
  return { ...notes, typed, refused }
}

/** What a row has to say, cell by cell, in words. */
export function rowProblems(
  card: CardOnMap,
  notes: RowNotes | undefined,
  texts: Texts,
): readonly CellProblem[] {
  if (!notes) return []
  const { problems } = resolvePlace(card.position, typedPlace(card, notes))
  const ofPlace = placeAxes.flatMap((axis): readonly CellProblem[] => {
    const problem = problems[axis]
    if (problem === undefined || notes.refused[axis] !== undefined) return []
    return [{ column: axis, text: axisProblemText(problem, texts), isHint: problem === 'otherMissing' }]
  })
  const refused = Object.entries(notes.refused).map(([column, text]) => ({
    // The keys are what `RowNotes` says they are; Object.entries widens them.
    column: column as ListColumn,
    text,
    isHint: false,
  }))
  return [...ofPlace, ...refused]
}

function axisProblemText(problem: AxisProblem, { mapList, stakeholder }: Texts): string {
  switch (problem) {
    case 'notUnderstood':
      return mapList.notUnderstood
    case 'outOfRange':
      return mapList.outOfRange
    case 'otherMissing':
      return stakeholder.scoreMissing
    case 'emptied':
      return mapList.emptied
    default:
      return assertNever(problem)
  }
}
