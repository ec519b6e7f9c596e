import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { type Matrix, matrices } from '../../../shared/features/areaPlacement/matrix.ts'
import { windowMemory } from '../../ui/browserMemory.ts'

/** The ways to see the areas: two matrices, and a list with the numbers of both. */
export const areaForms = ['reach', 'effort', 'list'] as const
export type AreaForm = (typeof areaForms)[number]

/** What lies over the board for a moment; one at a time. */
export type AreaOverlay =
  | { readonly kind: 'edit'; readonly id: Id }
  | { readonly kind: 'merge'; readonly ids: readonly Id[] }
  | { readonly kind: 'alike' | 'starters' | 'gaps' | 'find' | 'picture' | 'roundSetup' }

/** How the board is looked at; the window's own, never part of the network. */
export interface AreaSwitchState {
  readonly showsMoves: boolean
  readonly showsDots: boolean
  readonly isSpread: boolean
}

const FORM_KEY = 'areaForm'
const MATRIX_KEY = 'areaMatrix'
const nothing: ReadonlySet<Id> = new Set()
const firstSwitches: AreaSwitchState = { showsMoves: false, showsDots: false, isSpread: false }

function rememberedForm(): AreaForm {
  const remembered = areaForms.find((form) => form === windowMemory.read(FORM_KEY))
  // Contrast themes do not reach a canvas: there the list comes first.
  return remembered ?? (window.matchMedia('(forced-colors: active)').matches ? 'list' : 'reach')
}

/** Form, choice of cards, overlay and switches of one screen of areas. `focusId`: the area to open first. */
export function useAreaView(focusId: Id | undefined) {
  const [form, setForm] = useState(rememberedForm)
  const [matrix, setMatrix] = useState<Matrix>(
    () => matrices.find((each) => each === windowMemory.read(MATRIX_KEY)) ?? 'reach',
  )
  const [selectedIds, select] = useState(nothing)
  const [armedId, arm] = useState<Id | null>(null)
  const [overlay, show] = useState<AreaOverlay | null>(null)
  const [switches, setSwitches] = useState(firstSwitches)
  /** The round of placing whose points stand in place of the board. */
  const [spreadId, showSpread] = useState<Id | null>(null)
  /** The earlier gathering the arrows start from; null = the nearest. */
  const [sinceId, setSinceId] = useState<Id | null>(null)

  useEffect(() => {
    if (focusId === undefined) return
    select(new Set([focusId]))
    show({ kind: 'edit', id: focusId })
  }, [focusId])
  const chooseForm = useCallback((next: AreaForm) => {
    windowMemory.write(FORM_KEY, next)
    setForm(next)
    arm(null)
    if (next === 'list') return
    windowMemory.write(MATRIX_KEY, next)
    setMatrix(next)
  }, [])
  const flip = useCallback(
    (name: keyof AreaSwitchState) => setSwitches((before) => ({ ...before, [name]: !before[name] })),
    [],
  )
  const showMovesSince = useCallback((id: Id) => {
    setSinceId(id)
    setSwitches((before) => ({ ...before, showsMoves: true }))
  }, [])
  const close = useCallback(() => show(null), [])
  const edit = useCallback((id: Id) => show({ kind: 'edit', id }), [])

  return useMemo(
    () => ({
      form,
      chooseForm,
      /** The matrix that is shown, or that the list is ordered by. */
      matrix: form === 'list' ? matrix : form,
      selectedIds,
      select,
      armedId,
      arm,
      overlay,
      show,
      close,
      edit,
      switches,
      flip,
      spreadId,
      showSpread,
      sinceId,
      showMovesSince,
    }),
    [
      form,
      chooseForm,
      matrix,
      selectedIds,
      armedId,
      overlay,
      close,
      edit,
      switches,
      flip,
      spreadId,
      sinceId,
      showMovesSince,
    ],
  )
}

export type AreaView = ReturnType<typeof useAreaView>
