/** One sheet of a workbook as plain text. Bounded in rows, columns and letters; see `electron/host/listFile`. */
export interface ListSheet {
  readonly name: string
  /** Rows with something in them, cells from the first column on; what is empty is ''. */
  readonly rows: readonly (readonly string[])[]
  /** How many such rows the sheet has, also those beyond the bound. */
  readonly rowCount: number
  /** Which row of the sheet each of `rows` is, counted from 1; not given = 1, 2, 3 … */
  readonly rowNumbers?: readonly number[]
}

export interface ListFile {
  /** Only sheets a person can see and that say something, in the workbook's order. */
  readonly sheets: readonly ListSheet[]
}

/** Why a workbook was not read. Closed, so that the texts can phrase each one. */
export interface ListFileProblem {
  readonly reason: /** Not an .xlsx file: another kind, an old .xls, locked with a password, or broken. */
    | 'notWorkbook'
    | 'tooLarge'
    /** Packed in a way no spreadsheet program does: it claims too little, or unpacks to far too much. */
    | 'unsafe'
    | 'tooSlow'
    | 'full'
    | 'failed'
}

/** Where the page sends a workbook when it lives in a browser. */
export const LIST_PATH = '/lists'

/** Largest workbook that is looked at, packed. */
export const LIST_FILE_LIMIT_BYTES = 20 * 1024 * 1024
