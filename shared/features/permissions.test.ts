import { expect, test } from 'vitest'
import { apply } from '../core/apply.ts'
import { roles } from '../core/command.ts'
import { REDO, UNDO } from '../core/historyCommands.ts'
import { isPermitted } from '../core/model.ts'
import { emptyState } from '../core/state.ts'
import { model } from './model.ts'

const F = 'facilitator'
const table = [F, 'group']

/** The whole table once more, by hand: a change of rights must be made in two places, on purpose. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'network.create': [F],
  'network.rename': [F],
  'municipality.add': [F],
  'municipality.rename': [F],
  'municipality.chooseLanguage': [F],
  'municipality.remove': [F],
  'gathering.add': [F],
  'gathering.edit': [F],
  'gathering.remove': [F],
  'stakeholder.add': table,
  'stakeholder.edit': table,
  'stakeholder.remove': table,
  'stakeholder.place': table,
  'stakeholder.placeInRings': table,
  'stakeholder.unplace': table,
  'stakeholder.markUnsure': table,
  'stakeholder.explain': table,
  'stakeholder.carryOver': table,
  'stakeholder.copy': table,
  'stakeholder.fanOut': [F],
  'stakeholder.link': [F],
  'stakeholder.unlink': [F],
  'stakeholder.merge': table,
  'relation.add': table,
  'relation.edit': table,
  'relation.remove': table,
  'regionAnswer.write': [F],
  'improvementArea.add': table,
  'improvementArea.edit': table,
  'improvementArea.remove': table,
  'improvementArea.place': table,
  'improvementArea.unplace': table,
  'improvementArea.explain': table,
  'improvementArea.setAside': table,
  'improvementArea.merge': table,
  'improvementArea.split': table,
  'network.setReportTitle': [F],
  'municipality.setSharing': [F],
  'municipality.setMembership': [F],
  'gathering.checkOut': [F],
  'characteristic.add': [F],
  'characteristic.edit': [F],
  'characteristic.remove': [F],
  'characteristic.editLevel': [F],
  'programmeItem.add': [F],
  'programmeItem.edit': [F],
  'programmeItem.remove': [F],
  'homeTask.add': [F],
  'homeTask.edit': [F],
  'homeTask.remove': [F],
  'choice.report': table,
  'assessment.agree': table,
  'homeTask.report': table,
  'promise.give': table,
  'promise.edit': table,
  'promise.remove': table,
  'attendance.count': table,
  'trace.write': table,
  'round.open': ['facilitator'],
  'round.addSeats': ['facilitator'],
  'round.cancel': ['facilitator'],
  'round.reveal': ['host'],
  'choice.choose': table,
  'choice.explain': table,
  'choice.move': table,
  'choice.withdraw': table,
  'action.add': table,
  'action.edit': table,
  'action.setStatus': table,
  'action.remove': table,
  'anchoring.add': table,
  'anchoring.edit': table,
  'anchoring.remove': table,
  'parkedItem.park': table,
  'parkedItem.edit': table,
  'parkedItem.close': table,
  'parkedItem.reopen': table,
  'parkedItem.remove': table,
  'workbook.bringBack': [F],
  'history.undo': table,
  'history.redo': table,
}

const kinds = [...model.commands.keys(), UNDO, REDO]

test('every command stands in the table, and nothing else does', () => {
  expect([...kinds].sort()).toEqual(Object.keys(expected).sort())
  expect(Object.keys(model.permissions).sort()).toEqual(Object.keys(expected).sort())
})

for (const role of roles)
  for (const kind of kinds)
    test(`${role} ${expected[kind]?.includes(role) ? 'may' : 'may not'} ${kind}`, () => {
      const isAllowed = expected[kind]?.includes(role) ?? false
      expect(isPermitted(model, role, kind)).toBe(isAllowed)
      // A forbidden command is refused before its payload is even looked at.
      const actor = { id: 'a', role, name: 'A' }
      if (!isAllowed)
        expect(apply(model, emptyState, { id: 'c', kind, payload: null, actor, time: 0 })).toEqual({
          ok: false,
          failure: { reason: 'notAllowed' },
        })
    })

test('a command nobody knows is allowed to nobody', () => {
  for (const role of roles) expect(isPermitted(model, role, 'file.format')).toBe(false)
})
