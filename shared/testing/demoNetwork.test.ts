import { describe, expect, it } from 'vitest'
import { isEmptyChange } from '../core/change.ts'
import { parseCommand } from '../core/parseCommand.ts'
import { applyChanges, emptyState, type State } from '../core/state.ts'
import { isRated, selectAssessments } from '../features/assessment/select.ts'
import type { Closing } from '../features/closing/record.ts'
import { selectGatherings } from '../features/gathering/select.ts'
import { selectImprovementAreas, selectRankedAreas } from '../features/improvementArea/select.ts'
import { model } from '../features/model.ts'
import { selectMunicipalities } from '../features/municipality/select.ts'
import { selectPromises } from '../features/promise/select.ts'
import { quadrantOf } from '../features/stakeholder/quadrant.ts'
import { type CardOnMap, selectCardsOnMap, selectStakeholders } from '../features/stakeholder/select.ts'
import { stripSoftHyphens } from '../packs/stripSoftHyphens.ts'
import { type DemoOptions, demoCommands, demoEvents } from './demoNetwork.ts'

const stateOf = (options: DemoOptions): State =>
  applyChanges(
    emptyState,
    [...demoEvents(options)].map(({ change }) => change),
  )

const idOf = (state: State, name: string): string =>
  selectMunicipalities(state).find((municipality) => municipality.name === name)?.id ?? `no ${name}`

const cardsAt = (state: State, municipality: string, gathering: number): readonly CardOnMap[] =>
  selectCardsOnMap(state, idOf(state, municipality), selectGatherings(state)[gathering]?.id ?? 'no gathering')

const placed = (cards: readonly CardOnMap[]): readonly CardOnMap[] => cards.filter(({ position }) => position)

describe('the demo network', () => {
  it('is the same, ids and times included, for the same seed', () => {
    expect([...demoCommands({ seed: 5 })]).toEqual([...demoCommands({ seed: 5 })])
    expect([...demoCommands({ seed: 5 })]).not.toEqual([...demoCommands({ seed: 6 })])
  })

  it('says only what passes the door, leaves a trace each time, and never goes back in time', () => {
    const events = [...demoEvents({ seed: 1, cards: 70, events: 1500 })]
    for (const { command, change } of events) {
      expect(parseCommand(model, command)).toMatchObject({ ok: true })
      expect(isEmptyChange(change)).toBe(false)
      expect(command.id).toMatch(/^[0-9a-z]{20}$/)
    }
    expect(new Set(events.map(({ command }) => command.id)).size).toBe(events.length)
    expect(events.map(({ command }) => command.time)).toEqual(
      events.map(({ command }) => command.time).toSorted((left, right) => left - right),
    )
  })

  it('has nine municipalities and four dated gatherings', () => {
    const state = stateOf({ seed: 1 })
    expect(selectMunicipalities(state)).toHaveLength(9)
    expect(selectGatherings(state).map(({ title, date }) => [title, date])).toEqual([
      ['Speilet', '2026-03-04'],
      ['Valget', '2026-06-09'],
      ['Planen', '2026-12-02'],
      ['Sporene', '2027-03-10'],
    ])
  })

  it('has the map of Moss with 24 cards at the second gathering, the mayor up to the right', () => {
    const state = stateOf({ seed: 1 })
    const second = placed(cardsAt(state, 'Moss', 1))
    expect(second).toHaveLength(24)
    const mayor = second.find(({ stakeholder }) => stakeholder.name === 'Ordføreren')
    expect(mayor?.position && quadrantOf(mayor.position)).toBe('engage')
    const moved = second.filter(({ stakeholder, position }) => {
      const before = cardsAt(state, 'Moss', 0).find(
        (card) => card.stakeholder.id === stakeholder.id,
      )?.position
      return before && before.influence !== position?.influence
    })
    expect(moved.map(({ stakeholder }) => stripSoftHyphens(stakeholder.name))).toEqual([
      'Kommunedirektørens ledergruppe',
      'Næringsforening',
      'Interkommunalt politisk råd',
    ])
    expect(
      selectRankedAreas(state, idOf(state, 'Moss'), selectGatherings(state)[1]?.id ?? '', 'reach')[0],
    ).toMatchObject({
      rank: 1,
      area: { title: 'Én dør inn for bedrifter' },
    })
  })

  it('has everyone else at a different point: Gol empty, Ål in nynorsk, trays that are not empty', () => {
    const state = stateOf({ seed: 1 })
    expect(selectStakeholders(state, idOf(state, 'Gol'))).toEqual([])
    const names = selectStakeholders(state, idOf(state, 'Ål')).map(({ name }) => name)
    expect(names).toContain('Ordføraren')
    expect(names).not.toContain('Ordføreren')
    for (const { name, id } of selectMunicipalities(state)) {
      if (name === 'Gol') continue
      const cards = cardsAt(state, name, 0)
      expect(cards.length).toBeGreaterThanOrEqual(15)
      expect(cards.length).toBeLessThanOrEqual(32)
      expect(placed(cards).length).toBeLessThan(cards.length)
      expect(selectImprovementAreas(state, id).length).toBeGreaterThanOrEqual(8)
    }
  })

  it('has everyone assessed and promising at the first gathering, nobody good or short of all', () => {
    const state = stateOf({ seed: 1 })
    const first = selectGatherings(state)[0]?.id ?? ''
    for (const { id, name } of selectMunicipalities(state)) {
      const rated = [...selectAssessments(state, id, first).values()].filter(isRated)
      const levels = rated.map(({ level }) => level)
      expect(levels.length, name).toBeGreaterThanOrEqual(5)
      expect(Math.min(...levels), name).toBeLessThanOrEqual(2)
      expect(Math.max(...levels), name).toBeGreaterThanOrEqual(3)
      expect(selectPromises(state, id, first), name).toHaveLength(name === 'Moss' ? 3 : 1)
    }
  })

  it('keeps the first gathering as a version, with one correction after it', () => {
    const events = [...demoEvents({ seed: 1, events: 900 })]
    const closedAt = events.findIndex(({ command }) => command.kind === 'gathering.checkOut')
    const [closing] = events[closedAt]?.change.added ?? []
    const { gatheringId } = closing as Closing
    const corrections = events
      .slice(closedAt + 1)
      .filter(({ command }) => JSON.stringify(command.payload).includes(gatheringId))
    expect(corrections.map(({ command }) => command.kind)).toEqual(['assessment.agree'])
  })

  it('keeps planned cards readable: few cover each other', () => {
    const state = stateOf({ seed: 1 })
    for (const { name } of selectMunicipalities(state)) {
      const positions = placed(cardsAt(state, name, 0)).flatMap(({ position }) =>
        position ? [position] : [],
      )
      const covered = positions.filter((one, index) =>
        positions
          .slice(index + 1)
          .some(
            (other) =>
              Math.abs(one.influence - other.influence) < 0.06 &&
              Math.abs(one.interest - other.interest) < 0.18,
          ),
      )
      expect(covered.length, name).toBeLessThanOrEqual(3)
    }
  })

  it('fills the first map of Moss with exactly as many cards as asked for', () => {
    const state = stateOf({ seed: 1, cards: 450 })
    expect(placed(cardsAt(state, 'Moss', 0))).toHaveLength(450)
    expect(cardsAt(state, 'Moss', 0)).toHaveLength(450)
    expect(placed(cardsAt(stateOf({ seed: 1, cards: 0 }), 'Moss', 0))).toEqual([])
  })

  it('grows to exactly as many events as asked for, and ends with every card at home', () => {
    const events = [...demoEvents({ seed: 2, events: 3000 })]
    expect(events).toHaveLength(3000)
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 3000 }, (_, index) => index + 1))
    const grown = applyChanges(
      emptyState,
      events.map(({ change }) => change),
    )
    expect(placed(cardsAt(grown, 'Moss', 0))).toEqual(placed(cardsAt(stateOf({ seed: 2 }), 'Moss', 0)))
  })
})
