import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { languages } from '../../../../shared/packs/language.ts'
import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { ReadRow } from '../../listFile/ownWorkbook.ts'
import type { TakenValue } from './cells.ts'
import type { Comparison } from './compareSheet.ts'
import type { NewFinding, SheetFindings } from './finding.ts'
import { plainRead, textOf } from './plainCell.ts'
import { addressOf, cellIn, findColumn } from './sheetPair.ts'
import { takeCell } from './takeCell.ts'
import { comparableWord, nearestOf } from './wordKey.ts'

const nothing: SheetFindings = { findings: [], problems: [] }

/** A row no record is known for, with everything that is filled in. Cells that cannot be taken are told of and left out. */
export function readNewRow(pair: Comparison, row: ReadRow, kind: NewFinding['kind']): SheetFindings {
  const { found, table, now, taker, language } = pair
  const problems: CellProblem[] = []
  const cells = new Map<string, TakenValue>()
  const addresses = new Map<string, { address: string; title: string }>()
  const words: string[] = []
  const tell = (key: string, value: string, reason: CellProblem['reason'], hint = ''): void => {
    const { address, title } = addresses.get(key) ?? { address: firstAddress(row), title: '' }
    problems.push({ sheet: found.name, address, column: title, value, reason, hint })
  }
  let isFilledIn = false
  for (const { column, at } of found.columns) {
    addresses.set(column.key, { address: addressOf(row, at), title: column.title })
    const cell = cellIn(row, { column, at })
    const read = plainRead(cell)
    const isOurs = column.kind === 'id' || column.isDerived === true
    if (read.kind === 'empty' || column.kind === 'id' || (isOurs && cell.kind !== 'empty' && cell.isFormula))
      continue
    isFilledIn ||= !isOurs || column.isSetOnce === true
    const taken = takeCell(cell, column, taker.texts[column.key], language)
    if (taken.ok) cells.set(column.key, taken.value)
    else if (!isOurs) tell(column.key, textOf(read), taken.failure.reason, taken.failure.hint)
    words.push(textOf(read))
  }
  // Only what Samling itself writes: a formula that was pulled down below the table.
  if (words.length === 0 || (taker.added && !isFilledIn)) return nothing
  if (!taker.added) {
    // Also where somebody wrote in a locked column only: whoever adds a line believes that it comes home.
    tell(table.columns[0]?.key ?? '', words[0] ?? '', 'rowNotAllowed')
    return { findings: [], problems }
  }
  const nameKey = now.nameColumn?.key ?? ''
  if (taker.texts[nameKey]?.isRequired && !cells.has(nameKey)) {
    // Told already, when something stands there that cannot be a name.
    if (!problems.some(({ address }) => address === addresses.get(nameKey)?.address))
      tell(nameKey, '', 'empty')
    return { findings: [], problems }
  }
  const owner = findOwner(pair, row)
  if (!owner.ok) {
    tell(owner.failure.column, owner.failure.written, owner.failure.reason, owner.failure.hint)
    return { findings: [], problems }
  }
  const finding: NewFinding = {
    ...{ what: 'new', kind, cells, municipality: owner.value, addresses },
    name: textOf(plainRead(cellIn(row, findColumn(found, nameKey)))),
    address: firstAddress(row),
    inWorkbook: words.join(' · '),
    remark: null,
  }
  return { findings: [finding], problems }
}

const firstAddress = (row: ReadRow): string =>
  addressOf(
    row,
    row.values.findIndex((value) => value !== null),
  )

interface NoOwner {
  readonly column: string
  readonly written: string
  readonly reason: CellProblem['reason']
  readonly hint: string
}

const wholeNetwork: ReadonlySet<string> = new Set(
  languages.map((language) => comparableWord(getTexts(language).workbook.wholeNetwork)),
)

/** Whose a new row is: the workbook's own municipality, or the one it names. */
function findOwner(
  { found, table, municipalities, scope }: Comparison,
  row: ReadRow,
): Result<Municipality | null, NoOwner> {
  const column = table.columns.some(({ key }) => key === 'whose') ? 'whose' : 'municipality'
  const written = textOf(plainRead(cellIn(row, findColumn(found, column))))
  const word = comparableWord(written)
  if (column === 'whose' && wholeNetwork.has(word)) return succeed(null)
  if (scope === 'municipality') return succeed(municipalities[0] ?? null)
  if (column === 'whose' && word === '') return succeed(null)
  const owner = municipalities.find(({ name }) => comparableWord(name) === word)
  if (owner) return succeed(owner)
  const names = municipalities.map(({ name }) => name)
  return fail(
    word === ''
      ? { column, written, reason: 'empty', hint: '' }
      : { column, written, reason: 'unknownWord', hint: nearestOf(names, written) },
  )
}
