import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { randomNetwork } from '../testing/randomNetwork.ts'
import { nothingToDo, planOf, workbookOf } from './testing/comeHome.ts'

const nothing = { differences: [], problems: [], unknownColumns: [], missingColumns: [], missingSheets: [] }

test('the workbook of a random network comes home without a difference, in every language', async () => {
  const states = fc.sample(randomNetwork, { numRuns: 30, seed: 20_261_128 })
  for (const [index, state] of states.entries())
    for (const language of languages) {
      const all = await planOf(await workbookOf(state, { municipalityId: null, language }), state)
      expect([index, nothingToDo(all.plan)]).toEqual([index, nothing])
      const [municipality] = selectMunicipalities(state)
      if (!municipality) continue
      const own = await planOf(await workbookOf(state, { municipalityId: municipality.id, language }), state)
      expect([index, nothingToDo(own.plan)]).toEqual([index, nothing])
    }
})
