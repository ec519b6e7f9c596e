import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyChanges, emptyState } from '../../../shared/core/state.ts'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { languages } from '../../../shared/packs/language.ts'
import { levelWordPack } from '../../../shared/packs/levelWordPack.ts'
import { priorityQuadrantPack } from '../../../shared/packs/priorityQuadrantPack.ts'
import { quadrantPack } from '../../../shared/packs/quadrantPack.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { columnLetters } from './charts/cellReference.ts'
import type { TableSheet } from './sheetModel.ts'
import { editCells } from './testing/editCells.ts'
import { libreOffice, readWithLibreOffice } from './testing/libreOffice.ts'
import { municipalityWorkbook } from './workbookModel.ts'
import { writeWorkbook } from './write/writeWorkbook.ts'

const state = applyChanges(
  emptyState,
  [...demoEvents({ seed: 1 })].map(({ change }) => change),
)
const moss = selectMunicipalities(state).find(({ name }) => name === 'Moss')?.id ?? ''

/** Excel's number of a day: days since 30 December 1899. */
const dayNumber = (ms: number): number => Math.floor(ms / 86_400_000) + 25_569

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samling-live-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.skipIf(libreOffice === undefined)('somebody changes numbers in LibreOffice', () => {
  test.each(languages)('and words, quadrant, rank, gap and days left follow (%s)', async (language) => {
    const model = municipalityWorkbook(state, moss, { day: '2026-11-28', language })
    if (!model || !libreOffice) throw new Error('Nothing to open')
    const tableOf = (key: string): { readonly table: TableSheet; readonly number: number } => {
      const index = model.sheets.findIndex(
        (sheet) => sheet.kind === 'table' && sheet.columns.some((one) => one.key === key),
      )
      const table = model.sheets[index]
      if (table?.kind !== 'table') throw new Error(`No table with ${key}`)
      return { table, number: index + 1 }
    }
    const at = ({ columns }: TableSheet, key: string): number => columns.findIndex((one) => one.key === key)
    const cell = (table: TableSheet, key: string, row: number): string =>
      `${columnLetters(at(table, key) + 1)}${row}`

    const cards = tableOf('attitude')
    const levels = tableOf('wanted')
    const areas = tableOf('rank')
    const plan = tableOf('daysLeft')
    const lastArea = areas.table.rows.findLastIndex((row) => row[at(areas.table, 'importance')] !== null) + 2
    const openAction =
      plan.table.rows.findIndex((row) => typeof row[at(plan.table, 'daysLeft')] === 'object') + 2
    const today = new Date()
    const inTenDays = dayNumber(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) + 10

    const edited = editCells(
      await writeWorkbook(model),
      new Map([
        [cards.number, { [cell(cards.table, 'influence', 3)]: 90, [cell(cards.table, 'interest', 3)]: 10 }],
        [levels.number, { [cell(levels.table, 'level', 2)]: 1, [cell(levels.table, 'wanted', 2)]: 5 }],
        [
          areas.number,
          {
            [cell(areas.table, 'importance', lastArea)]: 5,
            [cell(areas.table, 'influenceability', lastArea)]: 5,
          },
        ],
        [plan.number, { [cell(plan.table, 'day', openAction)]: inTenDays }],
      ]),
    )
    const path = join(folder, `${language}.xlsx`)
    await writeFile(path, edited)
    const [shown] = await readWithLibreOffice(libreOffice, [path])
    const told = (table: TableSheet, key: string, row: number): string | undefined =>
      shown?.get(table.name)?.[row - 1]?.[at(table, key)]
    const [none, , , high] = levelWordPack.map(({ name }) => name[language])
    const satisfied = quadrantPack.find(
      ({ influence, interest }) => influence === 'high' && interest === 'low',
    )
    const doNow = priorityQuadrantPack.find(
      ({ matrix, x, y }) => matrix === 'reach' && x === 'high' && y === 'high',
    )

    expect([told(cards.table, 'influenceWord', 3), told(cards.table, 'interestWord', 3)]).toEqual([
      high,
      none,
    ])
    expect(told(cards.table, 'quadrant', 3)).toBe(satisfied?.name[language])
    expect(told(levels.table, 'distance', 2)).toBe('4')
    expect(told(areas.table, 'rank', lastArea)).toBe('1')
    expect(told(areas.table, 'quadrant', lastArea)).toBe(doNow?.name[language])
    // Who was first is second now; nobody's own numbers were touched.
    expect(told(areas.table, 'rank', 2)).toBe('2')
    expect(told(plan.table, 'daysLeft', openAction)).toBe('10')
  })

  test('and what nobody touched shows what Samling said', async () => {
    const model = municipalityWorkbook(state, moss, { day: '2026-11-28', language: 'nb' })
    if (!model || !libreOffice) throw new Error('Nothing to open')
    const path = join(folder, 'untouched.xlsx')
    await writeFile(path, editCells(await writeWorkbook(model), new Map()))
    const [shown] = await readWithLibreOffice(libreOffice, [path])
    for (const sheet of model.sheets) {
      if (sheet.kind !== 'table') continue
      sheet.columns.forEach(({ key }, column) => {
        // Days left are counted from the day it is opened.
        if (key === 'daysLeft') return
        sheet.rows.forEach((row, index) => {
          const value = row[column]
          if (typeof value !== 'object' || value === null || !('formula' in value)) return
          const there = shown?.get(sheet.name)?.[index + 1]?.[column]
          expect([sheet.name, key, index, there]).toEqual([sheet.name, key, index, String(value.result)])
        })
      })
    }
  })
})
