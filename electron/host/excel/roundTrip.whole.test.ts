import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { libreOffice, readWithLibreOffice } from './testing/libreOffice.ts'
import { randomNetwork } from './testing/randomNetwork.ts'
import { shownRows } from './testing/readSheets.ts'
import { networkWorkbook } from './workbookModel.ts'
import { writeWorkbook } from './writeWorkbook.ts'

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
