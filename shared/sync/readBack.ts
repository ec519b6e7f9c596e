import type { Id } from '../core/ids.ts'
import type { ListFile } from './listFile.ts'

/** What happened to a cell or a row since the workbook was made, and where. */
export interface Difference {
  /** A number within the plan: what is chosen is told to the host by these. */
  readonly number: number
  /**
   * `changed`: one cell, changed in the workbook only. `conflict`: one cell, changed in the workbook and in
   * Samling. `new`, `removed`: a whole row of the workbook that came or went.
   */
  readonly kind: 'new' | 'changed' | 'removed' | 'conflict'
  /** The sheet by its name in the workbook. */
  readonly sheet: string
  /**
   * The cell, or the first cell of the row, as Excel says it: `D14`. Of a row that is gone: where it stood when
   * the workbook was made.
   */
  readonly address: string
  /** What the row is about: «Moss Havn». */
  readonly row: string
  /** The column's title; '' for a whole row. */
  readonly column: string
  /** In words as the workbook has them; of a new row its cells, of a row that is gone ''. */
  readonly inWorkbook: string
  readonly inSamling: string
  /** What it said when the workbook was made; null when that cannot be known. */
  readonly before: string | null
  /** What is ticked when the preview opens: new and changed, not removed, not conflicts, and no new row that has a remark. */
  readonly isChosen: boolean
  readonly remark: DifferenceRemark | null
  /** What a row that is gone takes with it, in the order of `goesAlongKinds`; of all else nothing. */
  readonly goesAlong: readonly GoesAlong[]
}

/** What one should know of a difference before one ticks it. */
export interface DifferenceRemark {
  /**
   * Of a new row. `alreadyThere`, `resembles`: Samling has one of that name, or of a name like it; `about` is that
   * name. `repeated`: so has the sheet, further up; `about` is that row's address. Of a cell, `mergedInto`: its
   * row's record was merged into the one called `about`, which is the one that gets it.
   */
  readonly kind: 'alreadyThere' | 'resembles' | 'repeated' | 'mergedInto'
  readonly about: string
}

/** `link`: an action or an area that names the row. It stays, and no longer does. */
export const goesAlongKinds = [
  'placement',
  'areaPlacement',
  'relation',
  'choice',
  'action',
  'anchoring',
  'link',
] as const

/** One thing a row that is removed takes with it. */
export interface GoesAlong {
  readonly kind: (typeof goesAlongKinds)[number]
  /**
   * In the workbook's language. A place: its gathering; a relation: the other card; a choice: its area; an
   * anchoring: the body; a link: the action or area. May be empty.
   */
  readonly name: string
}

/** A cell that cannot be taken, and why. Its row can, without it, unless the cell is the row's name. */
export interface CellProblem {
  readonly sheet: string
  readonly address: string
  readonly column: string
  readonly value: string
  readonly reason:
    | 'unknownWord'
    | 'notNumber'
    | 'outOfBounds'
    | 'notDay'
    | 'tooLong'
    | 'empty'
    | 'locked'
    /** Follows from other cells. */
    | 'calculated'
    /** Which areas are chosen: the group does that together, in Samling. */
    | 'chosenByGroup'
    | 'rowNotAllowed'
    | 'rowRefused'
    | 'isError'
    | 'sameIdTwice'
    /** Two numbers are one place, and only one of them is there. */
    | 'needsBoth'
    /** Why an area was chosen, and what came of it, can only be said of one that is chosen. */
    | 'notChosen'
    /** Several bear that name, so nobody can tell which is meant. */
    | 'nameTwice'
    /** Another sheet says another thing of the same. */
    | 'saidOtherwise'
    /** More than there may be. */
    | 'tooMany'
    /** People are voting on it right now. */
    | 'inOpenRound'
  /**
   * `unknownWord`: the nearest word of the list; `outOfBounds`: «1–5»; `tooLong` and `tooMany`: the limit;
   * `needsBoth`: the title of the other column; `saidOtherwise`: the other sheet; else ''.
   */
  readonly hint: string
}

/** A column Samling does not know. Nothing of it is lost: it stays in the person's own file. */
export interface UnknownColumn {
  readonly sheet: string
  readonly address: string
  readonly title: string
}

/** A column people fill in that was read as the one that stood there, though its heading says something else. */
export interface RenamedColumn {
  readonly sheet: string
  readonly address: string
  /** What it is headed now, and what it was. */
  readonly heading: string
  readonly title: string
}

/** A column people fill in that is not found under any name it may have, nor in its place under one like it. */
export interface MissingColumn {
  readonly sheet: string
  readonly title: string
}

/** What a workbook that comes home would change. Held by the host until it is carried out or forgotten. */
export interface ReadBackPlan {
  readonly planId: Id
  /** Whose workbook: «Moss», or the network's name. */
  readonly owner: string
  /** When the state it was made of was saved, ms since 1970 (UTC); null when that state is not in this file. */
  readonly madeAt: number | null
  readonly differences: readonly Difference[]
  readonly problems: readonly CellProblem[]
  readonly unknownColumns: readonly UnknownColumn[]
  readonly renamedColumns: readonly RenamedColumn[]
  /** Nothing of theirs counts as removed. */
  readonly missingColumns: readonly MissingColumn[]
  /** Sheets that were held against the network, by their names in the workbook. */
  readonly readSheets: readonly string[]
  /** Sheets that should have been there and are not, by name: nothing of theirs counts as removed. */
  readonly missingSheets: readonly string[]
}

/** Where a workbook was handed in, and by whom. */
export interface HandedIn {
  /** The network that is open; '' = none. */
  readonly fileId: string
  /** The window, as its `hello` called it: only its actor can bring the plan back, or forget it. */
  readonly clientId: Id
}

/** A workbook the page handed in: one of ours on its way home, or a list from anywhere. */
export type WorkbookRead =
  | { readonly kind: 'readBack'; readonly plan: ReadBackPlan }
  /** One of ours, of another network than the one that is open. */
  | { readonly kind: 'elsewhere'; readonly networkName: string; readonly list: ListFile }
  | { readonly kind: 'list'; readonly list: ListFile }
