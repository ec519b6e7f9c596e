import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import { cleanLine, cleanLines, visibleLength } from '../../../../shared/core/text.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import type { ReadCell } from '../../listFile/ownWorkbook.ts'
import type { Column } from '../sheetModel.ts'
import type { TakenValue } from './cells.ts'
import { dayOfSerial, parseDay, parseNumber } from './parseText.ts'
import { plainRead, textOf } from './plainCell.ts'
import type { TextRule } from './rowTaker.ts'
import { nearestWord, wordKey } from './wordKey.ts'

type Trouble = Pick<CellProblem, 'reason' | 'hint'>
type Taking = Result<TakenValue, Trouble>

const trouble = (reason: Trouble['reason'], hint = ''): Taking => fail({ reason, hint })

/** Understands a cell of a column, or says why it cannot be taken. */
export function takeCell(
  cell: ReadCell,
  column: Column,
  rule: TextRule | undefined,
  language: Language,
): Taking {
  if (cell.kind === 'error') return trouble('isError')
  if (column.list !== undefined) return takeWord(cell, column.list, language)
  switch (column.kind) {
    case 'whole':
    case 'score':
      return takeNumber(cell, column)
    case 'day':
      return takeDay(cell)
    case 'text':
    case 'badge':
    case 'id':
      return takeText(cell, rule)
  }
}

function takeWord(cell: ReadCell, list: NonNullable<Column['list']>, language: Language): Taking {
  const word = textOf(plainRead(cell))
  if (word === '') return succeed(null)
  const key = wordKey(list, word)
  return key === undefined ? trouble('unknownWord', nearestWord(list, word, language)) : succeed(key)
}

/** A scale of so few steps has nothing between them. */
const FEW_STEPS = 10

function takeNumber(cell: ReadCell, { kind, bounds }: Column): Taking {
  const plain = plainRead(cell)
  if (plain.kind === 'empty') return succeed(null)
  const number =
    plain.kind === 'number' ? plain.number : plain.kind === 'text' ? parseNumber(plain.text) : null
  if (number === null || !Number.isFinite(number)) return trouble('notNumber')
  if (!bounds) return succeed(number)
  const [low, high] = bounds
  if (number < low || number > high) return trouble('outOfBounds', `${low}–${high}`)
  const isBetween = kind === 'whole' && high - low <= FEW_STEPS && !Number.isInteger(number)
  return isBetween ? trouble('notNumber') : succeed(number)
}

function takeDay(cell: ReadCell): Taking {
  const plain = plainRead(cell)
  if (plain.kind === 'empty') return succeed(null)
  if (plain.kind === 'day') return succeed(plain.day)
  const day = plain.kind === 'text' ? parseDay(plain.text) : dayOfSerial(plain.number)
  return day === null ? trouble('notDay') : succeed(day)
}

function takeText(cell: ReadCell, rule: TextRule | undefined): Taking {
  const written = textOf(plainRead(cell))
  const text = rule?.isLine ? cleanLine(written) : cleanLines(written)
  if (rule?.isRequired && visibleLength(text) === 0) return trouble('empty')
  return rule && visibleLength(text) > rule.limit ? trouble('tooLong', String(rule.limit)) : succeed(text)
}
