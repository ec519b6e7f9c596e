import { expect, test } from 'vitest'
import { closingNoun } from '../features/closing/record.ts'
import { placementNoun } from '../features/placement/record.ts'
import { stakeholderNoun } from '../features/stakeholder/record.ts'
import { stateAfter } from './decideInOrder.ts'
import { largeNetworkCommands } from './largeNetwork.ts'

test('a large network is the same for the same seed, full, and checked out four times', () => {
  const commands = [...largeNetworkCommands({ seed: 3, cardsEach: 30 })]
  expect(commands).toEqual([...largeNetworkCommands({ seed: 3, cardsEach: 30 })])
  const state = stateAfter(commands)
  expect(stakeholderNoun.all(state)).toHaveLength(9 * 30)
  expect(placementNoun.all(state)).toHaveLength(9 * (30 + 3 * 10))
  expect(closingNoun.all(state)).toHaveLength(4)
})
