import { expect, test } from 'vitest'
import { visibleLength } from '../../../shared/core/text.ts'
import { IMPROVEMENT_AREA_TITLE_LIMIT } from '../../../shared/features/improvementArea/limits.ts'
import { selectMapGaps } from '../../../shared/features/improvementArea/selectMapGaps.ts'
import { mossSitting } from '../../../shared/testing/sitting.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { gapTitle } from './gapWords.ts'

function titleFor(name: string): string {
  const sitting = mossSitting()
  sitting.does('stakeholder.edit', {
    stakeholderIds: ['havn'],
    name,
    engagementNow: 'neutral',
    engagementWanted: 'leading',
  })
  const [gap] = selectMapGaps(sitting.state, 'moss', 'samling1')
  return gap ? gapTitle(gap, getTexts('nb'), 'nb') : ''
}

test('a suggestion names the card', () => {
  expect(titleFor('Næringsforening')).toBe('Tettere samarbeid med Næringsforening')
})

test('a name too long for a title is cut, so that the area can be made', () => {
  const name = 'Interkommunalt næringsutviklingsselskap for kystkommunene'
  expect(visibleLength(titleFor(name))).toBeLessThanOrEqual(IMPROVEMENT_AREA_TITLE_LIMIT)
  expect(titleFor('Næringsforening'.repeat(4))).toMatch(/^Tettere samarbeid med Nærings.+…$/)
  expect(visibleLength(titleFor('Næringsforening'.repeat(4)))).toBe(IMPROVEMENT_AREA_TITLE_LIMIT)
})
