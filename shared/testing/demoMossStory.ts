import type { Actor, Command } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import { ordersAfter } from '../core/order.ts'
import { fromScore } from '../features/areaPlacement/matrix.ts'
import { createCommandSource } from '../features/createCommandSource.ts'
import { emptyBox } from '../features/round/emptyBox.ts'
import type { Ballot } from '../features/round/record.ts'
import { anchoringBodyPack } from '../packs/anchoringBodyPack.ts'
import {
  mossActions,
  mossAnchorings,
  mossBallots,
  mossChoices,
  mossEfforts,
  mossParked,
} from './demoMossPlan.ts'
import type { MadeAction } from './demoMossTraces.ts'
import type { DemoGroup } from './demoMunicipality.ts'
import type { DemoScript } from './demoScript.ts'

const host: Actor = { id: 'host', role: 'host', name: '' }
const SEATS = mossBallots.length

/** Moss votes, chooses, plans and anchors: the example's whole thread. Answers with the actions. */
export function* tellMossPlan(
  script: DemoScript,
  group: DemoGroup,
  gatheringId: Id,
): Generator<Command, readonly MadeAction[]> {
  const municipalityId = group.municipality.id
  const areaOf = (key: string): Id => {
    const area = group.madeAreas.find((made) => made.key === key)
    if (!area) throw new Error(`Moss has no area ${key}`)
    return area.id
  }
  yield script.command('improvementArea.place', {
    gatheringId,
    matrix: 'effort',
    places: Object.entries(mossEfforts).map(([key, [effect, effort]]) => ({
      improvementAreaId: areaOf(key),
      x: fromScore(effort),
      y: fromScore(effect),
    })),
  })
  yield* vote(script, group, gatheringId)
  for (const [index, order] of ordersAfter(null, mossChoices.length).entries()) {
    const wish = mossChoices[index]
    if (!wish) continue
    const improvementAreaId = areaOf(wish.key)
    const stakeholderIds = group.madeCards
      .filter(({ key }) => wish.stakeholders.includes(key ?? ''))
      .map(({ id }) => id)
    yield script.command('improvementArea.edit', { improvementAreaId, vision: wish.vision, stakeholderIds })
    yield script.command('choice.choose', { improvementAreaId, gatheringId, order })
    yield script.command('choice.explain', { improvementAreaId, reason: wish.reason })
  }
  const actionOrders = ordersAfter(null, mossActions.length)
  const actions = mossActions.map(({ key, ...said }, index) => ({
    ...said,
    id: script.newId(),
    improvementAreaId: areaOf(key),
    order: actionOrders[index] ?? '',
  }))
  yield script.command('action.add', { municipalityId, actions })
  const stepOrders = ordersAfter(null, mossAnchorings.length)
  yield script.command('anchoring.add', {
    anchorings: mossAnchorings.map(({ key, body, ...said }, index) => ({
      ...said,
      body,
      side: anchoringBodyPack.find((known) => known.key === body)?.side ?? 'political',
      id: script.newId(),
      improvementAreaId: areaOf(key),
      actionId: null,
      order: stepOrders[index] ?? '',
    })),
  })
  for (const [index, order] of ordersAfter(null, mossParked.length).entries()) {
    const wish = mossParked[index]
    if (!wish) continue
    const id = script.newId()
    yield script.command('parkedItem.park', {
      id,
      municipalityId: wish.isForAll ? null : municipalityId,
      gatheringId,
      text: wish.text,
      about: null,
      order,
    })
    if (wish.owner !== '')
      yield script.command('parkedItem.edit', { parkedItemId: id, owner: wish.owner, day: wish.day })
  }
  return actions
}

function* vote(
  script: DemoScript,
  { municipality, madeAreas }: DemoGroup,
  gatheringId: Id,
): Generator<Command> {
  const open = (roundId: Id, seatCount: number, order: string, rerunOf: Id | null): Command =>
    script.command('round.open', {
      roundId,
      municipalityId: municipality.id,
      gatheringId,
      method: 'dots',
      matrix: 'reach',
      voters: '',
      seatCount,
      hasFacilitator: false,
      dotCount: 4,
      canStack: true,
      rerunOf,
      question: 'Hva bør vi ta tak i først?',
      improvementAreaIds: madeAreas.map(({ id }) => id),
      order,
    })
  // The first try was opened for too few, and begun again.
  const [tooFewId, roundId] = [script.newId(), script.newId()]
  const [first = '', second = ''] = ordersAfter(null, 2)
  yield open(tooFewId, SEATS - 2, first, null)
  yield script.command('round.cancel', { roundId: tooFewId })
  yield open(roundId, SEATS, second, tooFewId)
  const ballots = mossBallots.map((given): Ballot => {
    const marks = madeAreas.flatMap(({ key }, index): [number, number][] =>
      given[key] === undefined ? [] : [[index, given[key]]],
    )
    return { way: 'keyboard', voters: 1, marks, places: [] }
  })
  const areas = madeAreas.map(({ id, key }) => ({ id, title: key }))
  const hostCommand = createCommandSource({ ...script, actor: host })
  yield hostCommand('round.reveal', {
    roundId,
    ...emptyBox({ method: 'dots', areas, characteristics: [] }, ballots),
  })
}
