import { useMemo } from 'react'
import type { Change } from '../../../shared/core/change.ts'
import { selectUndo } from '../../../shared/core/history.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { ordersAfter } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { type Result, succeed } from '../../../shared/core/result.ts'
import { MAX_CARDS_PER_COMMAND, MAX_ROWS_PER_COMMAND } from '../../../shared/features/fields.ts'
import type { CommandKind, CommandPayloads } from '../../../shared/features/model.ts'
import type { CardFields } from '../../../shared/features/stakeholder/cardFields.ts'
import { copyId } from '../../../shared/features/stakeholder/copyCommands.ts'
import { getStakeholder, selectStakeholders } from '../../../shared/features/stakeholder/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import type { AxisPosition, CardDrag } from '../../canvas/boardConfig.ts'
import type { SamlingStore } from '../../store/samlingStore.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { NewCard } from './intake/newStakeholders.ts'

/** The two forms of one map: the same cards, a place of their own in each. */
export type MapForm = 'plane' | 'rings'

/** What can be done with the cards of one map. `attempt…` answers with the refusal; the others tell it themselves. */
export function useStakeholderActions(municipalityId: Id, gatheringId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  return useMemo(() => {
    const tell = <Value>(done: Result<Value, Refusal>): boolean => {
      if (!done.ok) toast(refusalText(texts, done.failure))
      return done.ok
    }
    const attempt = <Kind extends CommandKind>(
      kind: Kind,
      payload: CommandPayloads[Kind],
    ): Result<Change, Refusal> => store.dispatch(kind, payload)

    /** Says what was just done, with a way back that takes back that and nothing newer. */
    const tellWithUndo = (message: string): void => {
      const commandId = newestDeed(store)
      const undo = (): void => {
        if (commandId !== null) tell(attempt('history.undo', { commandId }))
      }
      toast(message, { label: texts.common.undo, run: undo })
    }
    /** A selection larger than one command may carry goes as several; the first refusal stops it. */
    const inParts = <Item>(
      items: readonly Item[],
      run: (part: readonly Item[]) => Result<Change, Refusal>,
    ): Result<null, Refusal> => {
      for (let from = 0; from < items.length; from += MAX_CARDS_PER_COMMAND) {
        const done = run(items.slice(from, from + MAX_CARDS_PER_COMMAND))
        if (!done.ok) return done
      }
      return succeed(null)
    }

    return {
      attempt,
      tell,
      tellWithUndo,
      /** Makes cards in the tray, or on the map where they, or all of them, have a place; answers with their ids in order. */
      add(cards: readonly NewCard[], place?: AxisPosition): Result<readonly Id[], Refusal> {
        const last = selectStakeholders(store.getState(), municipalityId).at(-1)?.order ?? null
        const orders = ordersAfter(last, cards.length)
        const shared = place && { influence: place.y, interest: place.x }
        const stakeholders = cards.flatMap(({ place: own, ...card }, index) => {
          const order = orders[index]
          const position = own ?? shared
          const onMap = position && { place: { gatheringId, ...position } }
          return order === undefined ? [] : [{ ...card, ...onMap, id: store.newId(), order }]
        })
        for (let from = 0; from < stakeholders.length; from += MAX_ROWS_PER_COMMAND) {
          const part = stakeholders.slice(from, from + MAX_ROWS_PER_COMMAND)
          const done = attempt('stakeholder.add', { municipalityId, stakeholders: part })
          if (!done.ok) return done
        }
        return succeed(stakeholders.map(({ id }) => id))
      },
      edit(stakeholderIds: readonly Id[], fields: CardFields): Result<null, Refusal> {
        return inParts(stakeholderIds, (part) =>
          attempt('stakeholder.edit', { stakeholderIds: [...part], ...fields }),
        )
      },
      /** Places cards in the form that is shown: on the map, or in the rings. */
      place(form: MapForm, drags: readonly CardDrag[]): Result<null, Refusal> {
        return inParts(drags, (part) =>
          form === 'rings'
            ? attempt('stakeholder.placeInRings', {
                gatheringId,
                places: part.map(({ id, x, y }) => ({ stakeholderId: id, ringX: x, ringY: y })),
              })
            : attempt('stakeholder.place', {
                gatheringId,
                places: part.map(({ id, x, y }) => ({ stakeholderId: id, interest: x, influence: y })),
              }),
        )
      },
      unplace(form: MapForm, stakeholderIds: readonly Id[]): Result<null, Refusal> {
        return inParts(stakeholderIds, (part) =>
          attempt('stakeholder.unplace', { gatheringId, stakeholderIds: [...part], form }),
        )
      },
      markUnsure(stakeholderIds: readonly Id[]): Result<null, Refusal> {
        return inParts(stakeholderIds, (part) =>
          attempt('stakeholder.markUnsure', { gatheringId, stakeholderIds: [...part] }),
        )
      },
      explain(stakeholderId: Id, reason: string): Result<Change, Refusal> {
        return attempt('stakeholder.explain', { gatheringId, stakeholderId, reason })
      },
      /** Puts cards back where they stood at the gathering before. */
      carryOver(stakeholderIds: readonly Id[]): Result<null, Refusal> {
        return inParts(stakeholderIds, (part) =>
          attempt('stakeholder.carryOver', { gatheringId, stakeholderIds: [...part] }),
        )
      },
      /** Copies of cards (own ones with all that is said of them) in this municipality's tray; answers with their ids. */
      copy(stakeholderIds: readonly Id[]): Result<readonly Id[], Refusal> {
        const copies: Id[] = []
        const done = inParts(stakeholderIds, (part) => {
          const batchId = store.newId()
          const made = attempt('stakeholder.copy', { stakeholderIds: [...part], municipalityId, batchId })
          if (made.ok) copies.push(...part.map((_, index) => copyId(batchId, index)))
          return made
        })
        return done.ok ? succeed(copies) : done
      },
      merge(keepId: Id, goneId: Id): boolean {
        const name = stripSoftHyphens(getStakeholder(store.getState(), keepId)?.name ?? '')
        const isDone = tell(attempt('stakeholder.merge', { keepId, goneId }))
        if (isDone) tellWithUndo(texts.stakeholder.merged(name))
        return isDone
      },
      remove(stakeholderIds: readonly Id[]): boolean {
        const first = stakeholderIds[0]
        const name = stripSoftHyphens((first && getStakeholder(store.getState(), first)?.name) ?? '')
        const isDone = tell(
          inParts(stakeholderIds, (part) => attempt('stakeholder.remove', { stakeholderIds: [...part] })),
        )
        const { deleted, deletedMany } = texts.stakeholder
        if (isDone)
          tellWithUndo(stakeholderIds.length === 1 ? deleted(name) : deletedMany(stakeholderIds.length))
        return isDone
      },
    }
  }, [store, texts, toast, municipalityId, gatheringId])
}

export type StakeholderActions = ReturnType<typeof useStakeholderActions>

/** The last thing done in this window; told right after doing it, it is that very deed. */
export function newestDeed(store: SamlingStore): Id | null {
  const actor = store.getActor()
  return (actor && selectUndo(store.getState().history, actor)?.commandId) ?? null
}
