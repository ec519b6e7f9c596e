import { expect, test } from 'vitest'
import { selectCorrections } from '../../../../shared/features/closing/selectCorrections.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { planSitting } from '../../../../shared/testing/planSitting.ts'
import type { Sitting } from '../../../../shared/testing/sitting.ts'
import { correctionWords } from './correctionWords.ts'

/** Moss as it was, and what was then changed at its first gathering. */
function corrected(change: (sitting: Sitting) => void, before: (sitting: Sitting) => void = () => undefined) {
  const sitting = planSitting()
  before(sitting)
  const frozen = sitting.state
  change(sitting)
  return selectCorrections(frozen, sitting.state, 'samling1', 'nb').map((correction) => {
    const { about, fromTo } = correctionWords(correction, 'nb')
    return `${about}: ${fromTo}`
  })
}

const places = (influence: number, interest: number) => (sitting: Sitting) =>
  void sitting.does('stakeholder.place', {
    gatheringId: 'samling1',
    places: [{ stakeholderId: 'havn', influence, interest }],
  })

const promises =
  (text: string, day: string | null = null) =>
  (sitting: Sitting) =>
    void sitting.does('promise.give', {
      promiseId: 'p',
      municipalityId: 'moss',
      gatheringId: 'samling1',
      text,
      owner: 'Ordføreren',
      day,
      order: 'a0',
    })

test('a card that was moved is told by the words of the axes', () => {
  expect(corrected(places(0.9, 0.9), places(0.1, 0.9))).toEqual([
    'Kartet: Havn: fra innflytelse ingen, interesse stor til innflytelse stor, interesse stor',
  ])
  expect(corrected(places(0.9, 0.9))).toEqual([
    'Kartet: Havn: fra ikke plassert til innflytelse stor, interesse stor',
  ])
})

test('what reads the same is told as changed, and a reason by its words', () => {
  expect(corrected(places(0.91, 0.9), places(0.9, 0.9))[0]).toContain('til endret')
  const explains = (reason: string) => (sitting: Sitting) =>
    void sitting.does('stakeholder.explain', { gatheringId: 'samling1', stakeholderId: 'havn', reason })
  expect(corrected(explains('Eier kaia'), places(0.9, 0.9))).toEqual([
    'Kartet: Havn: fra ingenting til «Eier kaia»',
  ])
})

test('a promise is told whole, also when it is new or gone', () => {
  expect(corrected(promises('Ring havna'))).toEqual(['Løfte: fra ingenting til «Ring havna», Ordføreren'])
  expect(corrected(promises('Ring havna', '2026-12-10'))).toEqual([
    'Løfte: fra ingenting til «Ring havna», Ordføreren, 10. desember 2026',
  ])
  const removes = (sitting: Sitting) => void sitting.does('promise.remove', { promiseId: 'p' })
  expect(corrected(removes, promises('Ring havna'))).toEqual([
    'Løfte: fra «Ring havna», Ordføreren til tatt bort',
  ])
})

test('an area, an assessment, a choice and a head count are told in their own words', () => {
  const lines = corrected((sitting) => {
    sitting.does('improvementArea.place', {
      gatheringId: 'samling1',
      matrix: 'reach',
      places: [{ improvementAreaId: 'door', x: 0.25, y: 1 }],
    })
    sitting.does('choice.choose', { improvementAreaId: 'door', gatheringId: 'samling1', order: 'a0' })
    sitting.does('attendance.count', { municipalityId: 'moss', gatheringId: 'samling1', count: 1 })
  })
  expect(lines).toEqual([
    'Forbedringsområde: door: fra ikke plassert til viktig 5,0, påvirkbar 2,0',
    'Valg: door: fra ikke valgt til valgt',
    'Deltakere: fra ingenting til 1 deltaker',
  ])
})

test('each correction has words in each language', () => {
  const sitting = planSitting()
  const frozen = sitting.state
  promises('Ring havna')(sitting)
  for (const language of languages)
    for (const correction of selectCorrections(frozen, sitting.state, 'samling1', language))
      expect(correctionWords(correction, language).fromTo).toContain('Ring havna')
})
