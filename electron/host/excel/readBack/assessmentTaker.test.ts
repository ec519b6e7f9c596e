import { expect, test } from 'vitest'
import { getAssessment } from '../../../../shared/features/assessment/select.ts'
import { selectActiveCharacteristics } from '../../../../shared/features/characteristic/select.ts'
import { run, smallNetwork } from '../testing/networkBuilder.ts'
import { assessmentTaker } from './assessmentTaker.ts'
import { cellsOf, change, mossContext, problems } from './testing/takeRows.ts'

const [first, second] = selectActiveCharacteristics(smallNetwork())
if (!first || !second) throw new Error('The pack has characteristics')
const state = run(smallNetwork(), 'assessment.agree', {
  ...{ municipalityId: 'moss', gatheringId: 'g1', characteristicId: first.id },
  ...{ level: 0, wanted: 4, reason: 'Vi vet lite' },
})
const agreed = (so: typeof state, characteristicId: string) =>
  getAssessment(so, 'moss', 'g1', characteristicId)

test('what was agreed takes the cells that were written in; «vet ikke» stays where nobody wrote a level', () => {
  const said = change(assessmentTaker, state, `moss@g1@${first.id}`, { why: 'Ny leder', evidence: 'Vedtak' })
  expect(agreed(said, first.id)).toMatchObject({
    level: 0,
    wanted: 4,
    reason: 'Ny leder',
    evidence: 'Vedtak',
  })
  const levelled = change(assessmentTaker, said, `moss@g1@${first.id}`, { level: 3, wanted: null })
  expect(agreed(levelled, first.id)).toMatchObject({ level: 3, wanted: null, asked: first.statement.nb })
})

test('an emptied level is no answer any more', () => {
  const levelled = change(assessmentTaker, state, `moss@g1@${first.id}`, { level: 3 })
  expect(
    agreed(change(assessmentTaker, levelled, `moss@g1@${first.id}`, { level: null }), first.id)?.level,
  ).toBeNull()
})

test('a question nobody had answered is answered, and knows what was asked', () => {
  const after = change(assessmentTaker, state, `moss@g1@${second.id}`, { level: 2, why: 'Så langt' })
  expect(agreed(after, second.id)).toMatchObject({
    level: 2,
    wanted: null,
    reason: 'Så langt',
    asked: second.statement.nb,
  })
})

test('a row of nobody is told of', () => {
  const taken = assessmentTaker.changed(mossContext(state), 'gol@g1@region', cellsOf({ level: 2, wanted: 4 }))
  expect(problems(taken)).toEqual(['level: rowNotAllowed', 'wanted: rowNotAllowed'])
})
