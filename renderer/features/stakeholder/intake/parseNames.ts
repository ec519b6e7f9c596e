import { cleanLine } from '../../../../shared/core/text.ts'

/** Bullets («•», «-», «*», «–», a ticked or empty box) and numbers («1.», «2)», «a)») before a line. */
const LEAD = /^(?:[-–—*•·▪◦‣●○■□☐☑✓>]+\s*|\(?\d{1,3}[.):](?:\s+|$)|\p{L}\)(?:\s+|$))+/u

/** The same text with what a list puts in front taken from each line: Word numbers with a tab, which is no cell. */
export const withoutLeads = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(LEAD, ''))
    .join('\n')

/** Names from pasted text: one a line, without what a list puts in front. Spreadsheet cells count as lines. */
export const parseNames = (pasted: string): readonly string[] =>
  pasted
    .split(/[\r\n\t\u2028\u2029]+/)
    .map((line) => cleanLine(cleanLine(line).replace(LEAD, '')).replace(/[,;]$/, '').trim())
    .filter((line) => line !== '')
