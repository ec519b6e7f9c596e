import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { fromScore, type Matrix, matrices, toScore } from '../../../shared/features/areaPlacement/matrix.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { selectAreaOnMatrix } from '../../../shared/features/improvementArea/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formatScore } from '../../ui/matrix/formatScore.ts'
import { parsePair, type TypedPair } from './parsePair.ts'
import type { AreaActions } from './useAreaActions.ts'

/** Everything about an area as it is being written. */
export interface AreaDraft {
  readonly title: string
  readonly vision: string
  readonly note: string
  readonly reason: string
  readonly characteristics: readonly string[]
  readonly stakeholderIds: readonly Id[]
  readonly pairs: Readonly<Record<Matrix, TypedPair>>
}

export interface AreaProblem {
  readonly field: 'title' | Matrix
  readonly text: string
}

/** The words and numbers of one area until they are saved; only what was changed is written. */
export function useAreaDraft(area: ImprovementArea, gatheringId: Id, actions: AreaActions) {
  const store = useStore()
  const texts = useTexts()
  const { language } = useLanguage()
  const [before] = useState((): AreaDraft => {
    const onMatrix = (matrix: Matrix) => selectAreaOnMatrix(store.getState(), area, gatheringId, matrix)
    const written = (value: number | undefined): string =>
      value === undefined ? '' : formatScore(toScore(value), language)
    const pairOf = (matrix: Matrix): TypedPair => {
      const { point } = onMatrix(matrix)
      return { x: written(point?.x), y: written(point?.y) }
    }
    return {
      // The title's soft hyphens are hidden here; left alone, they must not be lost.
      title: stripSoftHyphens(area.title),
      vision: area.vision,
      note: area.note,
      reason: onMatrix('reach').reason,
      characteristics: area.characteristics,
      stakeholderIds: area.stakeholderIds,
      pairs: { reach: pairOf('reach'), effort: pairOf('effort') },
    }
  })
  const [draft, setDraft] = useState(before)
  const [problem, setProblem] = useState<AreaProblem | null>(null)
  const change = (fields: Partial<AreaDraft>): void => {
    setDraft({ ...draft, ...fields })
    setProblem(null)
  }

  /** An untouched number stays exact: a card must not jump to the rounded place because its note was edited. */
  const savePair = (matrix: Matrix): boolean => {
    const [was, now] = [before.pairs[matrix], draft.pairs[matrix]]
    if (was.x === now.x && was.y === now.y) return true
    const read = parsePair(now)
    if (read.kind === 'half' || read.kind === 'odd') return false
    if (read.kind === 'none') actions.unplace(matrix, [area.id])
    else {
      const { point } = selectAreaOnMatrix(store.getState(), area, gatheringId, matrix)
      const x = was.x === now.x && point ? point.x : fromScore(read.x)
      const y = was.y === now.y && point ? point.y : fromScore(read.y)
      actions.place(matrix, [{ id: area.id, x, y }])
    }
    return true
  }
  /** Whether all of it could be saved; what could not is told at its field, and nothing typed is lost. */
  const save = (): boolean => {
    for (const matrix of matrices) {
      const { kind } = parsePair(draft.pairs[matrix])
      if (kind === 'none' || kind === 'both') continue
      setProblem({ field: matrix, text: texts.improvementArea.scoreError })
      return false
    }
    const edited = store.dispatch('improvementArea.edit', {
      improvementAreaId: area.id,
      ...(draft.title !== before.title && { title: draft.title }),
      ...(draft.vision !== before.vision && { vision: draft.vision }),
      ...(draft.note !== before.note && { note: draft.note }),
      ...(draft.characteristics !== before.characteristics && {
        characteristics: [...draft.characteristics],
      }),
      ...(draft.stakeholderIds !== before.stakeholderIds && { stakeholderIds: [...draft.stakeholderIds] }),
    })
    if (!edited.ok) {
      setProblem({ field: 'title', text: refusalText(texts, edited.failure) })
      return false
    }
    for (const matrix of matrices) savePair(matrix)
    const { reason } = draft
    if (reason === before.reason) return true
    return actions.attempt('improvementArea.explain', { gatheringId, improvementAreaId: area.id, reason }).ok
  }
  return { draft, change, problem, save }
}
