import { useMemo, useRef, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'
import type { Round } from '../../../../shared/features/round/record.ts'
import { selectSpreads } from '../../../../shared/features/round/spread.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { useShortcuts } from '../../../ui/shortcuts.tsx'
import { AgreePanel } from './AgreePanel.tsx'
import { SpreadHeading } from './SpreadHeading.tsx'
import { SpreadLegend } from './SpreadLegend.tsx'
import { SpreadList } from './SpreadList.tsx'
import { SpreadPlane } from './SpreadPlane.tsx'
import { type Agreement, useAgreement } from './useAgreement.ts'
import './spreadView.css'

export interface SpreadViewProps {
  readonly round: Round
  /** The gathering whose matrix the group agrees on. */
  readonly gatheringId: Id
  readonly onClose: () => void
}

const notAgreed: Agreement = { point: null, reason: '', isGone: true }

/** Everybody's points at once, the most disputed area first; then the group agrees on one place. */
export function SpreadView({ round, gatheringId, onClose }: SpreadViewProps) {
  const { spread: words } = useTexts().placing
  const projector = useProjectorMode()
  const spreads = useMemo(() => selectSpreads(round), [round])
  const { agreements, place, explain } = useAgreement(round, gatheringId)
  const [focusId, setFocusId] = useState<Id | null>(null)
  /** Reasons as typed, by area, until they are saved with a place. */
  const [drafts, setDrafts] = useState<ReadonlyMap<Id, string>>(new Map())
  const firstField = useRef<HTMLInputElement>(null)
  const focus = spreads.find(({ areaId }) => areaId === focusId) ?? spreads[0]
  const step = (by: number): void => {
    const at = focus ? spreads.indexOf(focus) : 0
    setFocusId(spreads.at((at + by) % spreads.length)?.areaId ?? null)
  }
  useShortcuts([
    {
      label: words.next,
      shortcut: ['ArrowRight', 'ArrowDown', 'PageDown'],
      enabled: true,
      run: () => step(1),
    },
    {
      label: words.previous,
      shortcut: ['ArrowLeft', 'ArrowUp', 'PageUp'],
      enabled: true,
      run: () => step(-1),
    },
  ])
  if (!focus) return null
  const { areaId } = focus
  const agreement = agreements.get(areaId) ?? notAgreed
  const draft = drafts.get(areaId)
  const forget = (): void => setDrafts((before) => new Map([...before].filter(([id]) => id !== areaId)))
  const placeHere = (point: MatrixPoint): void => {
    if (place(areaId, point, draft)) forget()
  }
  // Why something stands where it stands is said with its place, or after; never before it has one.
  const explainHere = (): void => {
    if (draft === undefined || !agreement.point) return
    if (draft === agreement.reason || explain(areaId, draft)) forget()
  }
  return (
    <div className="spreadView">
      <div className="spreadView-work">
        <SpreadHeading spread={focus} matrix={round.matrix} onStep={step} onClose={onClose} />
        <SpreadPlane
          spread={focus}
          spreads={spreads}
          matrix={round.matrix}
          agreement={agreement}
          onPlace={placeHere}
          onOpen={() => firstField.current?.focus()}
        />
        <SpreadLegend />
      </div>
      {!projector.isOn && (
        <aside className="spreadView-side" aria-label={words.listTitle}>
          <SpreadList
            spreads={spreads}
            matrix={round.matrix}
            agreements={agreements}
            focusId={areaId}
            onFocus={setFocusId}
          />
          <AgreePanel
            key={areaId}
            matrix={round.matrix}
            middle={focus.middle}
            agreement={agreement}
            reason={draft ?? agreement.reason}
            onReason={(reason) => setDrafts((before) => new Map(before).set(areaId, reason))}
            onReasonDone={explainHere}
            onPlace={placeHere}
            firstField={firstField}
          />
        </aside>
      )}
    </div>
  )
}
