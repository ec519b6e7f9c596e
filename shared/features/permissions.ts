import type { Role } from '../core/command.ts'

const facilitator: readonly Role[] = ['facilitator']
/** Nobody's window: what only the host knows. */
const hostAlone: readonly Role[] = ['host']
const table: readonly Role[] = ['facilitator', 'group']

/**
 * Role × command. The facilitator owns the network; a group works on its cards and areas; a
 * participant has nothing to change until there is a vote; a screen only shows.
 */
export const permissions = {
  'network.create': facilitator,
  'network.rename': facilitator,
  'municipality.add': facilitator,
  'municipality.rename': facilitator,
  'municipality.chooseLanguage': facilitator,
  'municipality.remove': facilitator,
  'gathering.add': facilitator,
  'gathering.edit': facilitator,
  'gathering.remove': facilitator,
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
  'stakeholder.fanOut': facilitator,
  'stakeholder.link': facilitator,
  'stakeholder.unlink': facilitator,
  'stakeholder.merge': table,
  'relation.add': table,
  'relation.edit': table,
  'relation.remove': table,
  'regionAnswer.write': facilitator,
  'improvementArea.add': table,
  'improvementArea.edit': table,
  'improvementArea.remove': table,
  'improvementArea.place': table,
  'improvementArea.unplace': table,
  'improvementArea.explain': table,
  'improvementArea.setAside': table,
  'improvementArea.merge': table,
  'improvementArea.split': table,
  'round.open': facilitator,
  'round.addSeats': facilitator,
  'round.cancel': facilitator,
  'round.reveal': hostAlone,
  'history.undo': table,
  'history.redo': table,
} as const
