import { describe, expect, it } from 'vitest'
import { apply, commit } from '../../core/apply.ts'
import type { Actor } from '../../core/command.ts'
import { createIdSource } from '../../core/ids.ts'
import { parseCommand } from '../../core/parseCommand.ts'
import { emptyState, type State } from '../../core/state.ts'
import type { Language } from '../../packs/language.ts'
import { createSeededRandom } from '../../testing/seededRandom.ts'
import { selectGatherings } from '../gathering/select.ts'
import { model } from '../model.ts'
import { selectMunicipalities } from '../municipality/select.ts'
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
