/** A cell as a spreadsheet says it: the third column of row 14 is `C14`. `column` counts from 0. */
export function cellAddress(column: number, row: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return `${letters}${row}`
}
