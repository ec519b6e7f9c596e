import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import { Menu } from '../ui/Menu.tsx'
import type { Board } from './board.ts'
import type { BoardConfig, BoardView } from './boardConfig.ts'
import { numberedZones } from './numberedZones.ts'
import './boardStrip.css'

export interface BoardStripProps {
  readonly board: Board | null
  readonly config: BoardConfig
  readonly view: BoardView
  readonly cardCount: number
  readonly children?: ReactNode
}

/** So many cards that a quadrant at a time is easier to read; then the offer is made in words. */
const CROWDED = 28
const ZOOM_STEP = 1.25

/** Under the board: what can be done with the chosen cards, how many there are, and how close one looks. */
export function BoardStrip({ board, config, view, cardCount, children }: BoardStripProps) {
  const { board: texts } = useTexts()
  const isCrowded = view.visibleCount > CROWDED && view.quadrant === null
  const items = [
    { label: texts.showAll, hint: '0', isSelected: view.zoom === 1, run: () => board?.fitAll() },
    ...numberedZones(config).map(({ zone: { key, label }, digit }) => ({
      label: texts.onlyQuadrant(label),
      hint: digit,
      isSelected: view.quadrant === key,
      run: () => board?.zoomToZone(key),
    })),
  ]
  return (
    <div className="boardStrip">
      <div className="boardStrip-start">{children}</div>
      <span className="boardStrip-count">{texts.cardsOnMap(cardCount)}</span>
      <Menu
        label={texts.oneQuadrant}
        items={items}
        align="end"
        trigger={(trigger) => (
          <Button label={texts.oneQuadrant} icon="board" iconOnly={!isCrowded} variant="quiet" {...trigger} />
        )}
      />
      <fieldset className="boardStrip-zoom">
        <Button
          label={texts.zoomOut}
          icon="minus"
          iconOnly
          variant="quiet"
          onClick={() => board?.zoomBy(1 / ZOOM_STEP)}
        />
        <output className="tabularNumbers">{texts.zoom(Math.round(view.zoom * 100))}</output>
        <Button
          label={texts.zoomIn}
          icon="plus"
          iconOnly
          variant="quiet"
          onClick={() => board?.zoomBy(ZOOM_STEP)}
        />
      </fieldset>
    </div>
  )
}
