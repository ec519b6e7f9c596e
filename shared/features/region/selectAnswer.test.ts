import { expect, test } from 'vitest'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import { selectAnswer } from './selectAnswer.ts'
import { selectBodies } from './selectBodies.ts'

function havnInTwo(): Sitting {
  const sitting = mossSitting()
  sitting.does('municipality.add', {
    municipalities: [{ id: 'rade', name: 'Råde', number: null, county: null, language: 'nb' }],
  })
  sitting.does('stakeholder.add', {
    municipalityId: 'rade',
    stakeholders: [{ id: 'havn2', name: 'Havna', category: 'property', note: '', order: 'a0' }],
  })
  return sitting
}

const answerIn = (sitting: Sitting, gatheringId = 'samling1') => {
  const [body] = selectBodies(sitting.state)
  if (!body) throw new Error('«Havn» and «Havna» are one name')
  return { body, answer: selectAnswer(sitting.state, body, gatheringId)?.answer }
}

const write = (sitting: Sitting, answer: string): void =>
  void sitting.does('regionAnswer.write', {
    topic: answerIn(sitting).body.topic,
    gatheringId: 'samling1',
    question: 'Hva gjør dere?',
    answer,
  })

test('an answer belongs to a body at one gathering', () => {
  const sitting = havnInTwo()
  expect(answerIn(sitting).answer).toBeUndefined()
  write(sitting, 'Vi møtes hver måned.')
  expect(answerIn(sitting).answer).toBe('Vi møtes hver måned.')
  expect(answerIn(sitting, 'samling2').answer).toBeUndefined()
})

test('linking the cards keeps what was answered before, and a new answer goes before it', () => {
  const sitting = havnInTwo()
  write(sitting, 'Vi møtes hver måned.')
  sitting.does('stakeholder.link', { stakeholderIds: ['havn', 'havn2'], sharedId: 'port' })
  expect(answerIn(sitting)).toMatchObject({ body: { topic: 'port' }, answer: 'Vi møtes hver måned.' })
  write(sitting, 'Vi har felles havnestyre.')
  expect(answerIn(sitting).answer).toBe('Vi har felles havnestyre.')
})
