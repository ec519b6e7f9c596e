import { expect, test } from 'vitest'
import { getStakeholder, selectCardOnMap } from '../../../shared/features/stakeholder/select.ts'
import { mossSitting } from '../../../shared/testing/sitting.ts'
import { describeCard } from './describeCard.ts'
import { toBoardCards } from './toBoardCards.ts'
import type { MapForm } from './useStakeholderActions.ts'

function describeHavn(form: MapForm, showsAttitude: boolean, language: 'nb' | 'nn' | 'en' = 'nb'): string {
  const sitting = mossSitting()
  const stakeholderIds = ['havn']
  sitting.does('stakeholder.edit', {
    stakeholderIds,
    attitude: 'sceptical',
    isStronglyAffected: true,
    isRequired: true,
    note: 'Hemmelig',
  })
  const gatheringId = 'samling1'
  sitting.does('stakeholder.place', {
    gatheringId,
    places: [{ stakeholderId: 'havn', influence: 0.8, interest: 0.3 }],
  })
  sitting.does('stakeholder.placeInRings', {
    gatheringId,
    places: [{ stakeholderId: 'havn', ringX: 0.5, ringY: 0.5 }],
  })
  const { state } = sitting
  const havn = getStakeholder(state, 'havn')
  if (!havn) throw new Error('Havn is not there')
  const [card] = toBoardCards([selectCardOnMap(state, havn, gatheringId)], { form, showsAttitude }).placed
  return card ? describeCard(card, form, state, language) : ''
}

test('a card is told with name, category, place, attitude and marks, and never with its note', () => {
  expect(describeHavn('plane', true)).toBe(
    'Havn, Eiendom, kapital og infrastruktur, innflytelse stor 80, interesse liten 30, holdning skeptisk, sterkt berørt, må være med',
  )
})

test('an attitude that is not shown is not told', () => {
  expect(describeHavn('plane', false)).not.toMatch(/skeptisk|holdning/)
})

test('in the rings the ring is told, and not the place on the map', () => {
  expect(describeHavn('rings', false, 'nn')).toBe(
    'Havn, Eigedom, kapital og infrastruktur, ringen «Kan ikkje klare oss utan», sterkt råka, må vere med',
  )
  expect(describeHavn('rings', true, 'en')).toContain('ring “Cannot manage without”, attitude sceptical')
})
