import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { idSchema } from '../fields.ts'
import { idsSchema } from './cardCommands.ts'
import { type Stakeholder, stakeholderNoun } from './record.ts'

/**
 * Says that cards of several municipalities are the same body. Cards already linked to one of them
 * come along, so that linking A–B and then B–C gives one body and not two.
 */
const link = defineCommand(
  'stakeholder.link',
  z.strictObject({ stakeholderIds: idsSchema, sharedId: idSchema }),
  (state, { stakeholderIds, sharedId }) => {
    const chosen = new Map<string, Stakeholder>()
    for (const id of stakeholderIds) {
      const stakeholder = stakeholderNoun.require(state, id)
      if (!stakeholder.ok) return stakeholder
      chosen.set(id, stakeholder.value)
    }
    const bodies = new Set([sharedId, ...[...chosen.values()].flatMap((card) => card.sharedId ?? [])])
    for (const card of stakeholderNoun.all(state))
      if (card.sharedId !== null && bodies.has(card.sharedId)) chosen.set(card.id, card)
    const cards = [...chosen.values()]
    // One body has one place on a map; two cards of it there are to be merged first.
    if (new Set(cards.map(({ municipalityId }) => municipalityId)).size < cards.length)
      return refuse({ reason: 'twiceInMunicipality' })
    return succeed(changeOf({ updated: cards.flatMap((card) => updatesOf(card, { sharedId })) }))
  },
)

const unlink = defineCommand(
  'stakeholder.unlink',
  z.strictObject({ stakeholderIds: idsSchema }),
  (state, { stakeholderIds }) => {
    const updated = []
    for (const id of new Set(stakeholderIds)) {
      const stakeholder = stakeholderNoun.require(state, id)
      if (!stakeholder.ok) return stakeholder
      updated.push(...updatesOf(stakeholder.value, { sharedId: null }))
    }
    return succeed(changeOf({ updated }))
  },
)

export const linkCommands = [link, unlink] as const
