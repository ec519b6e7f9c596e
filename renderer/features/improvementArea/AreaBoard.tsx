import { type Ref, useCallback } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { toScore } from '../../../shared/features/areaPlacement/matrix.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { BoardView } from '../../canvas/BoardView.tsx'
import type { BoardCard, CardDrag } from '../../canvas/boardConfig.ts'
import type { BoardHandle } from '../../canvas/boardViewProps.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formatScore } from '../../ui/matrix/formatScore.ts'
import { quadrantAdvice } from '../../ui/matrix/matrixConfig.ts'
import { matrixWords } from '../../ui/matrix/matrixWords.ts'
import { useToast } from '../../ui/toast.tsx'
import { AreaLegend } from './AreaLegend.tsx'
import { AreaSwitches } from './AreaSwitches.tsx'
import { coveredBy } from './coveredBy.ts'
import type { AreaActions } from './useAreaActions.ts'
import type { ShownAreas } from './useAreaCards.ts'
import type { AreaView } from './useAreaView.ts'

export interface AreaBoardProps {
  /** Which board other windows must show to see our hands. */
  readonly boardKey: string
  readonly view: AreaView
  readonly shown: ShownAreas
  readonly actions: AreaActions
  readonly onShowSpread: (() => void) | null
  readonly ref: Ref<BoardHandle>
}

/** A matrix as a board: what a hand does on it becomes a command. */
export function AreaBoard({ boardKey, view, shown, actions, onShowSpread, ref }: AreaBoardProps) {
  const texts = useTexts()
  const { improvementArea: words, areaMerging } = texts
  const { language } = useLanguage()
  const toast = useToast()
  const { matrix, switches } = view
  const { placed, unplaced, ranked, result, dots } = shown
  const describe = useCallback(
    (card: BoardCard): string => {
      const score = (value: number): string => formatScore(toScore(value), language)
      const numbers = matrixWords(texts, matrix).describe(score(card.y), score(card.x))
      const got = dots?.get(card.id)
      const count =
        got === undefined ? '' : `, ${(result?.method === 'points' ? words.points : words.dots)(got)}`
      return `${stripSoftHyphens(card.name)}, ${numbers}${count}`
    },
    [texts, words, language, matrix, dots, result],
  )
  const place = (drags: readonly CardDrag[]): void => {
    actions.place(matrix, drags)
    const under = coveredBy(drags, placed)
    const [dropped] = drags
    if (!under || !dropped) return
    const name = ranked.find(({ area }) => area.id === dropped.id)?.area.title ?? ''
    toast(areaMerging.onTop(stripSoftHyphens(name), stripSoftHyphens(under.name)), {
      label: areaMerging.merge,
      run: () => view.show({ kind: 'merge', ids: [under.id, dropped.id] }),
    })
  }
  const armed = [...unplaced, ...placed].find(({ id }) => id === view.armedId) ?? null
  const dropOutside = (ids: readonly Id[], clientX: number, clientY: number): void => {
    if (!document.elementFromPoint(clientX, clientY)?.closest('.screen-tray')) return
    const onBoard = ids.filter((id) => placed.some((card) => card.id === id))
    if (onBoard.length > 0) actions.unplace(matrix, onBoard)
  }
  return (
    <BoardView
      ref={ref}
      boardKey={boardKey}
      config={shown.config}
      cards={placed}
      unplaced={unplaced}
      label={matrixWords(texts, matrix).name}
      describeCard={describe}
      options={shown.options}
      selectedIds={view.selectedIds}
      onSelect={view.select}
      onPlace={place}
      onUnplace={(ids) => actions.unplace(matrix, ids)}
      onOpen={(ids) => {
        const [first] = ids
        if (first === undefined) return
        if (ids.length > 1) view.show({ kind: 'merge', ids })
        else view.edit(first)
      }}
      onDelete={actions.remove}
      onDropOutside={dropOutside}
      armed={armed}
      onArm={view.arm}
      switches={<AreaSwitches view={view} shown={shown} onShowSpread={onShowSpread} />}
      help={(quadrant) => (quadrant === null ? words.helpLine : quadrantAdvice(quadrant, language))}
      legend={
        <AreaLegend
          result={dots ? result : undefined}
          earlier={switches.showsMoves ? (shown.since?.number ?? null) : null}
        />
      }
      empty={
        <>
          <strong>{ranked.length === 0 ? words.emptyTitle : words.emptyBoard}</strong>
          {ranked.length === 0 && <span>{words.emptyText}</span>}
        </>
      }
    />
  )
}
