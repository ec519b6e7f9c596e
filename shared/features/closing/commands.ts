import * as z from 'zod/mini'
import { changeOf } from '../../core/change.ts'
import { defineFinalCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { requireName } from '../../core/text.ts'
import { idSchema, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { selectOpenRounds } from '../round/openRounds.ts'
import { type Closing, closingNoun } from './record.ts'
import { selectClosings } from './select.ts'

export const CLOSING_NAME_LIMIT = 80
/** Per file: each keeps a whole version. */
export const CLOSING_LIMIT = 60

export const closingCommands = [
  // Final: a version that has been kept stays. Who regrets corrects, and checks out once more.
  defineFinalCommand(
    'gathering.checkOut',
    z.strictObject({ closingId: idSchema, gatheringId: idSchema, name: rawTextSchema }),
    (state, { closingId: id, gatheringId, name: typed }, { time }) => {
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      if (closingNoun.get(state, id)) return refuse({ reason: 'exists', noun: 'closing', id })
      if (closingNoun.all(state).length >= CLOSING_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'closing', limit: CLOSING_LIMIT })
      if (selectOpenRounds(state).some((round) => round.gatheringId === gatheringId))
        return refuse({ reason: 'roundOpen' })
      const name = requireName(typed, 'closing.name', CLOSING_NAME_LIMIT)
      if (!name.ok) return name
      // A laptop whose clock was set back must not put the newest version before the last one.
      const last = selectClosings(state, gatheringId).at(-1)
      const kept = last && last.time >= time ? last.time + 1 : time
      const added: Closing = { kind: 'closing', id, gatheringId, name: name.value, time: kept }
      return succeed(changeOf({ added: [added] }))
    },
  ),
] as const
