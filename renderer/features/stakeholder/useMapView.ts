import { useCallback, useMemo, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { windowMemory } from '../../ui/browserMemory.ts'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { isViewForm, type ViewForm } from './mapForms.ts'

/** What stands in the panel at the right. */
export type MapPanel =
  | { readonly kind: 'card'; readonly id: Id; readonly isNew: boolean }
  | { readonly kind: 'selection' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'remarks' }

/** How the map is looked at; the window's own, never part of the network. */
export interface MapSwitchState {
  readonly showsChanges: boolean
  readonly showsAttitude: boolean
  /** «Vis holdning i salen»: for this sitting only, never remembered. */
  readonly showsAttitudeInRoom: boolean
  readonly showsRelations: boolean
  readonly isSnapped: boolean
  readonly isSpread: boolean
}

const firstSwitches: MapSwitchState = {
  showsChanges: false,
  showsAttitude: true,
  showsAttitudeInRoom: false,
  showsRelations: false,
  isSnapped: false,
  isSpread: false,
}

const FORM_KEY = 'mapForm'

const nothing: ReadonlySet<Id> = new Set()

/** Form, choice of cards, panel and switches of one map screen. */
export function useMapView() {
  const projector = useProjectorMode()
  const [form, setForm] = useState<ViewForm>(() => {
    const remembered = windowMemory.read(FORM_KEY)
    if (isViewForm(remembered)) return remembered
    // Contrast themes do not reach a canvas: there the list comes first.
    return window.matchMedia('(forced-colors: active)').matches ? 'list' : 'plane'
  })
  const [selectedIds, setSelectedIds] = useState(nothing)
  const [panel, setPanel] = useState<MapPanel | null>(null)
  const [armedId, setArmedId] = useState<Id | null>(null)
  const [switches, setSwitches] = useState(firstSwitches)
  const [sinceId, compareWith] = useState<Id | null>(null)

  const chooseForm = useCallback((next: ViewForm) => {
    windowMemory.write(FORM_KEY, next)
    setArmedId(null)
    setForm(next)
  }, [])
  const flip = useCallback(
    (name: keyof MapSwitchState) => setSwitches((before) => ({ ...before, [name]: !before[name] })),
    [],
  )
  const open = useCallback((ids: readonly Id[], isNew = false) => {
    const [first] = ids
    if (first === undefined) return
    setSelectedIds(new Set(ids))
    setPanel(ids.length > 1 ? { kind: 'selection' } : { kind: 'card', id: first, isNew })
  }, [])
  const close = useCallback(() => {
    // Leaving a field saves it; a field taken away under the cursor must have been left first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    setPanel(null)
  }, [])
  /** An open panel about cards follows the selection; pressing the ground leaves it as it is. */
  const select = useCallback((ids: ReadonlySet<Id>) => {
    setSelectedIds(ids)
    const [first] = ids
    if (first === undefined) return
    setPanel((before) => {
      if (before?.kind !== 'card' && before?.kind !== 'selection') return before
      if (ids.size > 1) return { kind: 'selection' }
      return before.kind === 'card' && before.id === first
        ? before
        : { kind: 'card', id: first, isNew: false }
    })
  }, [])

  return useMemo(
    () => ({
      form,
      chooseForm,
      selectedIds,
      select,
      panel,
      open,
      show: setPanel,
      close,
      armedId,
      arm: setArmedId,
      switches,
      flip,
      /** The earlier gathering the map is compared with; null = the nearest. */
      sinceId,
      compareWith,
      showsAttitude: projector.isOn ? switches.showsAttitudeInRoom : switches.showsAttitude,
    }),
    [
      form,
      chooseForm,
      selectedIds,
      select,
      panel,
      open,
      close,
      armedId,
      switches,
      flip,
      sinceId,
      projector.isOn,
    ],
  )
}

export type MapView = ReturnType<typeof useMapView>
