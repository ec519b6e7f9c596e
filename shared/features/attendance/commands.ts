import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { idSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { type Attendance, attendanceId, attendanceNoun } from './record.ts'

export const ATTENDANCE_LIMIT = 500

export const attendanceCommands = [
  defineCommand(
    'attendance.count',
    z.strictObject({
      municipalityId: idSchema,
      gatheringId: idSchema,
      /** null = nobody has counted after all. */
      count: z.nullable(z.number().check(z.int())),
    }),
    (state, { municipalityId, gatheringId, count }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      if (count !== null && (count < 0 || count > ATTENDANCE_LIMIT))
        return refuse({ reason: 'outOfRange', field: 'attendance.count' })
      const id = attendanceId(municipalityId, gatheringId)
      const known = attendanceNoun.get(state, id)
      if (count === null) return succeed(changeOf({ removed: known ? [known] : [] }))
      if (known) return succeed(changeOf({ updated: updatesOf(known, { count }) }))
      const added: Attendance = { kind: 'attendance', id, municipalityId, gatheringId, count }
      return succeed(changeOf({ added: [added] }))
    },
  ),
] as const
