import { describe, expect, it } from 'vitest'
import { apply, commit } from '../../core/apply.ts'
import type { Actor } from '../../core/command.ts'
import { createIdSource } from '../../core/ids.ts'
import { parseCommand } from '../../core/parseCommand.ts'
import { emptyState, type State } from '../../core/state.ts'
import type { Language } from '../../packs/language.ts'
import { createSeededRandom } from '../../testing/seededRandom.ts'
import { selectGatherings } from '../gathering/select.ts'
import { selectHomeTasks } from '../homeTask/select.ts'
import { model } from '../model.ts'
import { selectMunicipalities } from '../municipality/select.ts'
import { selectProgramme } from '../programmeItem/select.ts'
import { stakeholderNoun } from '../stakeholder/record.ts'
import { getNetwork } from './select.ts'
import { type NetworkTemplate, templateCommands } from './template.ts'

const actor: Actor = { id: 'facilitator-1', role: 'facilitator', name: 'Prosessleder' }

function networkFrom(template: NetworkTemplate, language: Language): State {
  const newId = createIdSource(createSeededRandom(1).fill)
  const commands = templateCommands(template, {
    name: 'Nettverk nord',
    language,
    newId,
    now: () => 1000,
    actor,
  })
  return commands.reduce((state, asked) => {
    const parsed = parseCommand(model, asked)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
    const change = apply(model, state, parsed.value)
    if (!change.ok) throw new Error(JSON.stringify(change.failure))
    return commit(model, state, parsed.value, change.value)
  }, emptyState)
}

describe('a new network', () => {
  it('starts with four gatherings without dates, named in the chosen language', () => {
    const state = networkFrom('empty', 'nn')
    expect(getNetwork(state)).toMatchObject({ name: 'Nettverk nord', language: 'nn' })
    expect(selectGatherings(state).map(({ title }) => title)).toEqual([
      'Spegelen',
      'Valet',
      'Planen',
      'Spora',
    ])
    expect(selectGatherings(state).every(({ date }) => date === null)).toBe(true)
    expect(selectMunicipalities(state)).toEqual([])
  })

  it('has a whole programme and home tasks at each gathering, in the chosen language', () => {
    const state = networkFrom('empty', 'nn')
    const [mirror, , , traces] = selectGatherings(state)
    expect(mirror).toMatchObject({
      startsAt: '10:00',
      checkIn: 'Kven er du, og kva håper du å ta med deg heim?',
    })
    const items = selectProgramme(state, mirror?.id ?? '')
    expect(items).toHaveLength(9)
    expect(items[0]).toMatchObject({ title: 'Velkomen, innsjekk', minutes: 15, exercise: null, note: '' })
    expect(items[3]).toMatchObject({
      title: 'Eigenvurdering',
      minutes: 45,
      exercise: 'assessment',
      phases: [
        { form: 'I', minutes: 10 },
        { form: 'G', minutes: 35 },
      ],
    })
    expect(selectHomeTasks(state, mirror?.id ?? '').map(({ text }) => text)).toEqual([
      expect.stringContaining('Snakk med tre interessentar'),
      'Vis radaren til leiargruppa til kommunedirektøren.',
    ])
    expect(selectHomeTasks(state, traces?.id ?? '')).toEqual([])
  })

  it('from the Viken example has the nine municipalities, each with its own language, and no cards', () => {
    const state = networkFrom('viken', 'nb')
    expect(selectMunicipalities(state).map(({ name }) => name)).toEqual([
      'Aurskog-Høland',
      'Gjerdrum',
      'Gol',
      'Lier',
      'Moss',
      'Nore og Uvdal',
      'Råde',
      'Sarpsborg',
      'Ål',
    ])
    expect(selectMunicipalities(state).find(({ name }) => name === 'Ål')).toMatchObject({
      language: 'nn',
      number: '3328',
      county: 'Buskerud',
    })
    expect(stakeholderNoun.all(state)).toEqual([])
  })
})
