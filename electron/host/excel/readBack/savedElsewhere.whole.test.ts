import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { fullNetwork } from '../testing/fullNetwork.ts'
import { libreOffice, saveWithLibreOffice } from '../testing/libreOffice.ts'
import { nothing, nothingToDo, planOf, workbookOf } from './testing/comeHome.ts'

const SEED = Number(process.env['SAMLING_SEED'] ?? 20_261_128)
const COUNT = Number(process.env['SAMLING_RESAVED'] ?? 12)

test.skipIf(!libreOffice)(
  `workbooks that LibreOffice has saved come home without a difference (${COUNT} full networks, seed ${SEED})`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samling-resaved-'))
    try {
      const states = fc.sample(fullNetwork, { numRuns: COUNT, seed: SEED })
      const paths: string[] = []
      for (const [index, state] of states.entries()) {
        const municipalityId = index % 2 === 0 ? null : (selectMunicipalities(state)[0]?.id ?? null)
        const language = languages[index % languages.length] ?? 'nb'
        const path = join(folder, `network-${index}.xlsx`)
        await writeFile(path, await workbookOf(state, { municipalityId, language }))
        paths.push(path)
      }
      const saved = await saveWithLibreOffice(libreOffice ?? '', paths)
      for (const [index, state] of states.entries()) {
        const bytes = saved[index]
        if (!bytes) throw new Error('LibreOffice saved one too few')
        const { plan } = await planOf(bytes, state)
        expect([index, nothingToDo(plan)]).toEqual([index, nothing])
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)
