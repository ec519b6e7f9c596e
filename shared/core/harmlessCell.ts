/** What makes a spreadsheet take a text for a formula, and our own mark, which must not be mistaken for itself. */
const NEEDS_MARK = /^'*[=+\-@\t\r]/
const HAS_MARK = /^'+[=+\-@\t\r]/

/**
 * A text for a CSV cell that no spreadsheet calculates: with an apostrophe before what would begin a formula,
 * as spreadsheets themselves mark a text. One more where there are apostrophes already, so that nothing is lost.
 */
export const harmlessCell = (text: string): string => (NEEDS_MARK.test(text) ? `'${text}` : text)

/** The text as it was before `harmlessCell`; any other is left as it is. */
export const plainCell = (text: string): string => (HAS_MARK.test(text) ? text.slice(1) : text)
