import assert from 'node:assert/strict'
import fc from 'fast-check'
import { selectMunicipalities } from '../../../../../shared/features/municipality/select.ts'
import { languages } from '../../../../../shared/packs/language.ts'
import { fullNetwork } from '../../testing/fullNetwork.ts'
import { nothing, nothingToDo, planOf, workbookOf } from './comeHome.ts'

/**
 * The long way home: `npm run prove -- roundtrip [count] [seed]`. Full random networks leave as workbooks, the
 * network's and a municipality's, each in the three languages in turn, and are read back; a difference ends the
 * run with the seed to repeat it.
 */
const count = Number(process.argv[2] ?? 300)
const seed = Number(process.argv[3] ?? 20_261_128)

let workbooks = 0
for (let index = 0; index < count; index += 1) {
  const [state] = fc.sample(fullNetwork, { numRuns: 1, seed: seed + index })
  if (!state) throw new Error('No network was drawn')
  const language = languages[index % languages.length] ?? 'nb'
  for (const municipalityId of [
    null,
    ...selectMunicipalities(state)
      .slice(0, 1)
      .map(({ id }) => id),
  ]) {
    const bytes = await workbookOf(state, { municipalityId, language, hasJudgements: index % 5 !== 0 })
    const { plan } = await planOf(bytes, state)
    assert.deepEqual(
      nothingToDo(plan),
      nothing,
      `seed ${seed + index}, ${language}, ${municipalityId ?? 'all'}`,
    )
    workbooks += 1
  }
  if ((index + 1) % 50 === 0)
    console.log(`${index + 1} of ${count} networks, ${workbooks} workbooks, no difference`)
}
console.log(`${workbooks} workbooks of ${count} networks came home without a difference (seed ${seed})`)
