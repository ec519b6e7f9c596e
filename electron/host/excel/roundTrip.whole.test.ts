import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges, emptyState } from '../../../shared/core/state.ts'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { libreOffice, readChartsWithLibreOffice, readWithLibreOffice } from './testing/libreOffice.ts'
import { randomNetwork } from './testing/randomNetwork.ts'
import { shownRows } from './testing/readSheets.ts'
import { municipalityWorkbook, networkWorkbook } from './workbookModel.ts'
import { writeWorkbook } from './write/writeWorkbook.ts'

if (!libreOffice)
  console.info('Skipped: LibreOffice is not installed here (apt-get install libreoffice-calc-nogui)')

test.skipIf(!libreOffice)(
  'LibreOffice opens the workbooks of random networks and shows the same texts',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samling-whole-round-trip-'))
    try {
      const models = fc
        .sample(randomNetwork, { numRuns: 20, seed: 20_261_124 })
        .flatMap((state) => networkWorkbook(state, { day: '2026-11-24' }) ?? [])
      const paths = models.map((_, index) => join(folder, `network-${index}.xlsx`))
      for (const [index, model] of models.entries())
        await writeFile(paths[index] ?? '', await writeWorkbook(model))
      const shown = await readWithLibreOffice(libreOffice ?? '', paths)
      expect(models).toHaveLength(20)
      for (const [index, { sheets }] of models.entries())
        for (const sheet of sheets)
          if (sheet.kind === 'table') expect(shown[index]?.get(sheet.name)).toEqual(shownRows(sheet))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)

test.skipIf(!libreOffice)(
  'LibreOffice finds the charts of the example, with every point and its words',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samling-whole-charts-'))
    try {
      const events = [...demoEvents({ seed: 1 })]
      const state = applyChanges(
        emptyState,
        events.map(({ change }) => change),
      )
      const moss = selectMunicipalities(state).find(({ name }) => name === 'Moss')
      const model = municipalityWorkbook(state, moss?.id ?? '', { day: '2026-11-28' })
      if (!model) throw new Error('Moss has no workbook')
      const path = join(folder, 'Moss.xlsx')
      await writeFile(path, await writeWorkbook(model))
      const charts = await readChartsWithLibreOffice(libreOffice ?? '', path)
      const scatters = model.sheets.flatMap((sheet) =>
        sheet.kind === 'chart' && sheet.chart.kind === 'scatter' ? [sheet.chart] : [],
      )
      // LibreOffice lists charts in an order of its own.
      const counts = charts.map(({ labelCount }) => labelCount).sort((left, right) => left - right)
      // Bars and a radar have no words of their own; a scatter chart has its points' words and the four quadrants' names.
      const expected = [0, 0, ...scatters.map(({ xs }) => xs.lastRow - xs.firstRow + 1 + 4)]
      expect(counts).toEqual(expected.sort((left, right) => left - right))
      const cells = charts.map((chart) => chart.cells.length).sort((left, right) => left - right)
      expect(cells).toEqual([1, 3, 4, 4])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)
