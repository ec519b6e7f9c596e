import type { Command } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import type { DemoGroup } from './demoMunicipality.ts'
import { linkedInCounty, mossReasons, mossRelations, mossRings, mossSteps } from './demoSaid.ts'
import type { DemoScript } from './demoScript.ts'

/** What the group of Moss did at the second gathering besides moving cards: rings, steps, lines, reasons, doubts. */
export function* tellMoss(script: DemoScript, { madeCards }: DemoGroup, gatheringId: Id): Generator<Command> {
  const idOf = new Map(madeCards.map(({ key, id }) => [key, id]))
  for (const [key, id] of idOf) {
    const step = mossSteps[key]
    if (step) yield script.command('stakeholder.edit', { stakeholderIds: [id], ...step })
    const ring = mossRings[key]
    if (ring)
      yield script.command('stakeholder.placeInRings', {
        gatheringId,
        places: [{ stakeholderId: id, ringX: ring[0], ringY: ring[1] }],
      })
    const reason = mossReasons[key]
    if (reason) yield script.command('stakeholder.explain', { gatheringId, stakeholderId: id, reason })
  }
  for (const { from, to, ...relation } of mossRelations) {
    const [fromId, toId] = [idOf.get(from), idOf.get(to)]
    if (fromId && toId)
      yield script.command('relation.add', {
        relationId: script.newId(),
        fromId,
        toId,
        ...relation,
        note: '',
      })
  }
  const unsure = idOf.get('volunteersAndLocalPaper')
  if (unsure) yield script.command('stakeholder.markUnsure', { gatheringId, stakeholderIds: [unsure] })
}

/** The facilitator says that the county authority is one and the same for the municipalities of a county. */
export function* linkCounty(script: DemoScript, groups: readonly DemoGroup[]): Generator<Command> {
  const stakeholderIds = groups
    .filter(({ municipality }) => municipality.county === linkedInCounty.county)
    .flatMap(({ madeCards }) => madeCards.find(({ key }) => key === linkedInCounty.key)?.id ?? [])
  if (stakeholderIds.length > 1)
    yield script.command('stakeholder.link', { stakeholderIds, sharedId: script.newId() })
}
