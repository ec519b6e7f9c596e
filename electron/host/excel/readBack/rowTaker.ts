import type { Id } from '../../../../shared/core/ids.ts'
import type { Result } from '../../../../shared/core/result.ts'
import type { State } from '../../../../shared/core/state.ts'
import type { CommandKind, CommandPayloads } from '../../../../shared/features/model.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import type { Cells } from './cells.ts'

/** What a step may be: any command of a noun, never another workbook or a step through history. */
type StepKind = Exclude<CommandKind, 'workbook.bringBack' | 'history.undo' | 'history.redo'>

/** One command with what it carries. The steps of a workbook become one change, all or nothing. */
export type Step = {
  readonly [Kind in StepKind]: { readonly kind: Kind; readonly payload: CommandPayloads[Kind] }
}[StepKind]

/** What a taker works from. */
export interface TakerContext {
  /** As it is now, with the steps before this one done. */
  readonly state: State
  /** As it was before any step: what another sheet of the same workbook has said shows in the difference. */
  readonly before: State
  /** Whose row it is; null = the whole network's. */
  readonly municipality: Municipality | null
  /** The language of the workbook: for titles in hints. */
  readonly language: Language
  /** The gathering the workbook tells of; null = the newest. */
  readonly gatheringId: Id | null
  readonly newId: () => Id
}

/** A cell that cannot be taken, by the key of its column. */
export interface ColumnProblem {
  readonly column: string
  readonly reason: CellProblem['reason']
  readonly hint: string
}

/**
 * What rows become. On failure the cells named are told of and left out, and the taker is asked again for the
 * rest of the row. A column that was not given, or that is required, takes the whole row with it.
 */
export type Taken = Result<readonly Step[], readonly ColumnProblem[]>

export interface TextRule {
  /** In letters, as the noun counts them (`visibleLength`). */
  readonly limit: number
  /** One line: breaks become spaces. */
  readonly isLine?: true
  /** Never empty: the row's name. */
  readonly isRequired?: true
}

/**
 * How one kind of sheet comes home: what its filled-in cells mean as commands. The engine finds what has
 * changed and reads the cells; a taker is given values that are already parsed, cleaned, within their
 * column's `bounds` and within `texts`, and says what to do with them. It must be pure, and quick: it is
 * asked for every row, once for the preview and once more when the person has chosen.
 *
 * Rules are not repeated here: each step is decided by its own command when the preview is made, and a
 * refusal becomes a `rowRefused` of that row. A taker finds only what needs words of its own.
 */
export interface RowTaker {
  /** Two rows of one name are one thing; where this is not said, a name may come again: «Kommunestyret». */
  readonly hasOwnNames?: true
  /** Which row one lives on in that was merged into another; undefined = it was not. Absent where nothing is merged. */
  readonly livesOnIn?: (state: State, id: Id) => Id | undefined
  /** The open text columns, by key: how long they may be. A text column without a rule is not cut or cleaned. */
  readonly texts: Readonly<Record<string, TextRule>>
  /** `cells` has only what differs and is chosen. The rest of the record stays as it is in `state`. */
  readonly changed: (context: TakerContext, id: Id, cells: Cells) => Taken
  /**
   * New rows of one municipality, in the sheet's order, at most `MAX_ROWS_PER_COMMAND`; for the preview one
   * at a time. `cells` has everything that is filled in, also in columns that are otherwise locked: their
   * words as they stand, or the key where a list knows the word. null = rows cannot be added to this sheet.
   */
  readonly added: ((context: TakerContext, rows: readonly Cells[]) => Taken) | null
  /** Rows that are gone, of one municipality, at most `MAX_ROWS_PER_COMMAND`. null = a row that is gone says nothing. */
  readonly removed: ((context: TakerContext, ids: readonly Id[]) => readonly Step[]) | null
}
