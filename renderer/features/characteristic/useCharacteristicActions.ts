import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { orderBetween } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { getCharacteristic, selectCharacteristics } from '../../../shared/features/characteristic/select.ts'
import type { CommandKind, CommandPayloads } from '../../../shared/features/model.ts'
import { characteristicPack } from '../../../shared/packs/characteristicPack.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { type RatingLevelKey, ratingLevelPack } from '../../../shared/packs/ratingLevelPack.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'
import { orderAt } from './orderAt.ts'

export type CharacteristicField = 'title' | 'statement' | 'evidence'
export type LevelField = 'name' | 'anchor'

/** What can be done with the characteristics of a network. */
export function useCharacteristicActions() {
  const store = useStore()
  const texts = useTexts()
  const { language } = useLanguage()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    const { characteristic: words } = texts
    const attempt = <Kind extends CommandKind>(
      kind: Kind,
      payload: CommandPayloads[Kind],
    ): Refusal | null => {
      const done = store.dispatch(kind, payload)
      return done.ok ? null : done.failure
    }
    const phrased = (refused: Refusal | null): string | null =>
      refused === null ? null : refusalText(texts, refused)
    const tell = (refused: Refusal | null): boolean => {
      if (refused) toast(refusalText(texts, refused))
      return refused === null
    }
    const titleOf = (id: Id): string => getCharacteristic(store.getState(), id)?.title[language] ?? ''
    const use = (characteristicId: Id, isActive: boolean): boolean =>
      tell(attempt('characteristic.edit', { characteristicId, isActive }))
    return {
      /** Answers with the new one's id, or with what is wrong. */
      add(title: string): { readonly id: Id } | { readonly problem: string } {
        const id = store.newId()
        const order = orderBetween(selectCharacteristics(store.getState()).at(-1)?.order ?? null, null)
        const problem = phrased(
          attempt('characteristic.add', { characteristicId: id, title: { [language]: title }, order }),
        )
        return problem === null ? { id } : { problem }
      },
      /** Said as the pack says it, it is the pack's again: then a later pack's better words reach this network. */
      write(characteristicId: Id, field: CharacteristicField, into: Language, text: string): string | null {
        const pack = characteristicPack.find(({ key }) => key === characteristicId)
        const own = text.trim() === pack?.[field][into] ? '' : text
        return phrased(attempt('characteristic.edit', { characteristicId, [field]: { [into]: own } }))
      },
      writeLevel(level: RatingLevelKey, field: LevelField, into: Language, text: string): string | null {
        const pack = ratingLevelPack.find(({ key }) => key === level)
        const own = text.trim() === pack?.[field][into] ? '' : text
        return phrased(attempt('characteristic.editLevel', { level, [field]: { [into]: own } }))
      },
      nameReport: (reportTitle: string): string | null =>
        phrased(attempt('network.setReportTitle', { reportTitle })),
      use,
      /** Puts it at `index` in the list; true when it came to stand somewhere else. */
      moveTo(characteristicId: Id, index: number): boolean {
        const order = orderAt(selectCharacteristics(store.getState()), characteristicId, index)
        return order !== null && tell(attempt('characteristic.edit', { characteristicId, order }))
      },
      backToPack(characteristicId: Id): void {
        if (!tell(attempt('characteristic.remove', { characteristicId }))) return
        undoToast(words.isBack(titleOf(characteristicId)))
      },
      /** With answers it stays; then it is switched off with one press instead. */
      remove(characteristicId: Id): void {
        const title = titleOf(characteristicId)
        const refused = attempt('characteristic.remove', { characteristicId })
        if (refused === null) return undoToast(words.removed(title))
        if (refused.reason !== 'hasAnswers') return void tell(refused)
        const switchOff = (): void => {
          if (use(characteristicId, false)) undoToast(words.switchedOff(title))
        }
        toast(refusalText(texts, refused), { label: words.switchOff, run: switchOff })
      },
    }
  }, [store, texts, language, toast, undoToast])
}

export type CharacteristicActions = ReturnType<typeof useCharacteristicActions>
