import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldsOf } from '../../../../shared/core/change.ts'
import { recordsOf, type State, stateFrom } from '../../../../shared/core/state.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { type Language, languages } from '../../../../shared/packs/language.ts'
import { createSeededRandom } from '../../../../shared/testing/seededRandom.ts'
import { fullNetwork } from '../testing/fullNetwork.ts'
import { addCards, run, smallNetwork } from '../testing/networkBuilder.ts'
import { nastyText, randomNetwork } from '../testing/randomNetwork.ts'
import { nothing, nothingToDo, planOf, workbookOf } from './testing/comeHome.ts'

const SEED = Number(process.env['SAMLING_SEED'] ?? 20_261_128)
/** More of them: `npm run prove -- roundtrip 400`. */
const FULL_COUNT = 24

/** The workbook of all, and one municipality's if there is any. */
async function comeHome(name: string, state: State, language: Language): Promise<void> {
  for (const municipalityId of [null, selectMunicipalities(state)[0]?.id]) {
    if (municipalityId === undefined) continue
    const { plan } = await planOf(await workbookOf(state, { municipalityId, language }), state)
    expect([name, language, nothingToDo(plan)]).toEqual([name, language, nothing])
  }
}

test('the workbook of a random network comes home without a difference, in every language', async () => {
  const states = fc.sample(randomNetwork, { numRuns: 30, seed: SEED })
  for (const [index, state] of states.entries())
    for (const language of languages) await comeHome(`random ${index}`, state, language)
})

test(`so does a network with every noun, with all that has broken spreadsheets before (seed ${SEED})`, async () => {
  const states = fc.sample(fullNetwork, { numRuns: FULL_COUNT, seed: SEED })
  for (const [index, state] of states.entries())
    await comeHome(`full ${index}`, state, languages[index % languages.length] ?? 'nb')
})

test('an empty network, and one of a single letter', async () => {
  const [network] = [...recordsOf(smallNetwork())].filter(({ kind }) => kind === 'network')
  if (!network) throw new Error('A network without a network')
  const tiny = addCards(smallNetwork(), 'moss', [{ name: 'x' }])
  for (const language of languages) {
    await comeHome('empty', stateFrom([network]), language)
    await comeHome('tiny', tiny, language)
  }
})

/** Fields that are words of the people, and not keys, ids, orders or days. */
const isWords = (field: string, value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?:name|title|note|text|reason|evidence|asked|question|answer|what|outcome)$/.test(field)

test('texts of exactly 32,767 characters, which is what a cell holds, wherever a person can write', async () => {
  const LONGEST = 32_767
  const LETTERS = [...'aeinrstæøå -+@\n']
  const MOST = 60
  // As varied as words are: one letter again and again is packed as tightly as a bomb, and refused as one.
  const random = createSeededRandom(SEED)
  const letters = (): string => Array.from({ length: LONGEST }, () => random.pick(LETTERS)).join('')
  const states = fc.sample(fullNetwork, { numRuns: 20, seed: SEED })
  const [records = []] = states
    .map((state) => [...recordsOf(state)])
    .sort((one, other) => other.length - one.length)
  let count = 0
  const long = records.map((record) => {
    const fields = Object.entries(fieldsOf(record)).map(([field, value]) => {
      if (count === MOST || !isWords(field, value)) return [field, value]
      count += 1
      return [field, `=æ\n👩‍🌾${letters()}`.slice(0, LONGEST)]
    })
    return { ...Object.fromEntries(fields), kind: record.kind, id: record.id }
  })
  expect(count).toBe(MOST)
  await comeHome('longest', stateFrom(long), 'nb')
})

test('two thousand cards with nasty names and notes', async () => {
  const texts = fc.sample(nastyText, { numRuns: 4000, seed: SEED })
  const named = addCards(
    smallNetwork(),
    'moss',
    texts.slice(0, 2000).map((_, index) => ({ name: `Kort ${index}` })),
  )
  const places = Array.from({ length: 500 }, (_, index) => ({
    ...{ stakeholderId: `moss-s${index * 3}`, influence: index / 500, interest: 1 - index / 500 },
  }))
  const placed = run(named, 'stakeholder.place', { gatheringId: 'g1', places })
  let at = 0
  const records = [...recordsOf(placed)].map((record) =>
    record.kind === 'stakeholder'
      ? { ...record, name: texts[at++] ?? '', note: texts[at + 1999] ?? '' }
      : record,
  )
  expect(at).toBe(2000)
  await comeHome('many', stateFrom(records), 'nb')
})
