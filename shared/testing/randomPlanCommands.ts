import type { State } from '../core/state.ts'
import { actionNoun } from '../features/action/record.ts'
import { anchoringNoun } from '../features/anchoring/record.ts'
import { choiceNoun } from '../features/choice/record.ts'
import { gatheringNoun } from '../features/gathering/record.ts'
import { improvementAreaNoun } from '../features/improvementArea/record.ts'
import type { CommandKind, CommandPayloads } from '../features/model.ts'
import { municipalityNoun } from '../features/municipality/record.ts'
import { parkedItemNoun } from '../features/parkedItem/record.ts'
import { stakeholderNoun } from '../features/stakeholder/record.ts'
import { pickId } from './pickId.ts'
import type { Intent } from './randomCommands.ts'

/** What the commands of choosing and planning might carry; see `meanCommand`. */
export function planPayloads(
  state: State,
  { dice: [first, second, third], text }: Pick<Intent, 'dice' | 'text'>,
  newId: () => string,
): { readonly [Kind in CommandKind]?: () => CommandPayloads[Kind] } {
  const improvementAreaId = pickId(improvementAreaNoun.all(state), first)
  const chosenId = pickId(choiceNoun.all(state), first)
  const actionId = pickId(actionNoun.all(state), first)
  const otherActionId = pickId(actionNoun.all(state), third)
  const anchoringId = pickId(anchoringNoun.all(state), first)
  const parkedItemIds = [pickId(parkedItemNoun.all(state), first)]
  const stakeholderId = pickId(stakeholderNoun.all(state), second)
  const gatheringId = pickId(gatheringNoun.all(state), second)
  // Mostly the municipality of the area, so that the two go together more often than not.
  const municipalityId =
    improvementAreaNoun.get(state, improvementAreaId)?.municipalityId ??
    pickId(municipalityNoun.all(state), first)
  const isFirst = third < 0.5
  const order = isFirst ? 'a0' : 'a1'
  return {
    'choice.choose': () => ({ improvementAreaId, gatheringId, order }),
    'choice.explain': () => ({ improvementAreaId: chosenId, reason: text }),
    'choice.move': () => ({ improvementAreaId: chosenId, order }),
    'choice.withdraw': () => ({ improvementAreaId: chosenId }),
    'action.add': () => ({
      municipalityId,
      actions: [
        { id: newId(), title: text, improvementAreaId, order, stakeholderIds: [stakeholderId] },
        { id: newId(), title: `${text}.`, improvementAreaId: null, order, owner: text },
      ],
    }),
    'action.edit': () => ({
      actionId,
      title: text,
      improvementAreaId: isFirst ? improvementAreaId : null,
      day: isFirst ? '2026-06-09' : null,
      ...(second < 0.5 ? { result: text } : {}),
    }),
    'action.setStatus': () => ({ actionIds: [actionId, otherActionId], status: isFirst ? 'doing' : 'done' }),
    'action.remove': () => ({ actionIds: [actionId] }),
    'anchoring.add': () => ({
      anchorings: [
        {
          id: newId(),
          improvementAreaId: isFirst ? improvementAreaId : null,
          actionId: isFirst ? null : actionId,
          body: second < 0.5 ? 'municipalCouncil' : '',
          bodyName: text,
          side: 'business',
          need: 'decide',
          order,
        },
      ],
    }),
    'anchoring.edit': () => ({ anchoringId, what: text, doneDay: isFirst ? '2026-06-09' : null }),
    'anchoring.remove': () => ({ anchoringIds: [anchoringId] }),
    'parkedItem.park': () => ({
      id: newId(),
      municipalityId: isFirst ? municipalityId : null,
      gatheringId,
      text,
      about: isFirst ? { noun: 'action', id: actionId } : null,
      order,
    }),
    'parkedItem.edit': () => ({ parkedItemId: parkedItemIds[0] ?? '', owner: text, answer: text }),
    'parkedItem.close': () => ({ parkedItemIds }),
    'parkedItem.reopen': () => ({ parkedItemIds }),
    'parkedItem.remove': () => ({ parkedItemIds }),
  }
}
