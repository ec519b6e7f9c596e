import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { replaySpeeds } from './player.ts'
import type { ReplayPlayer } from './usePlayer.ts'
import './replayControls.css'

export interface ReplayControlsProps {
  readonly player: ReplayPlayer
  readonly count: number
  readonly children: ReactNode
}

/** Play, step, scrub, and how fast. */
export function ReplayControls({ player, count, children }: ReplayControlsProps) {
  const { history: words } = useTexts()
  const { index, end } = player
  const { isPlaying, position, scrubBy, speed } = player.player
  const last = count - 1
  return (
    <div className="replayControls">
      <div className="replayControls-buttons">
        <Button
          label={words.toStart}
          title={`${words.toStart} · Home`}
          icon="toStart"
          iconOnly
          variant="quiet"
          disabled={index === 0}
          onClick={() => player.goTo(0)}
        />
        <Button
          label={words.stepBack}
          title={`${words.stepBack} · ←`}
          icon="chevronLeft"
          iconOnly
          variant="quiet"
          disabled={index === 0}
          onClick={() => player.goTo(index - 1)}
        />
        <Button
          className="replayControls-play"
          label={isPlaying ? words.pause : words.play}
          icon={isPlaying ? 'pause' : 'play'}
          variant="primary"
          onClick={player.toggle}
        />
        <Button
          label={words.stepOn}
          title={`${words.stepOn} · →`}
          icon="chevronRight"
          iconOnly
          variant="quiet"
          disabled={index === last}
          onClick={() => player.goTo(index + 1)}
        />
        <Button
          label={words.toEnd}
          title={`${words.toEnd} · End`}
          icon="toEnd"
          iconOnly
          variant="quiet"
          disabled={index === last}
          onClick={() => player.goTo(last)}
        />
      </div>
      <input
        type="range"
        className="replayControls-scrubber"
        aria-label={words.scrubber}
        aria-valuetext={words.step(index, last)}
        title={words.scrubHelp}
        min={0}
        max={Math.max(1, end)}
        step={scrubBy === 'change' ? 1 : 'any'}
        value={scrubBy === 'change' ? index : position}
        onChange={(event) => player.scrubTo(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          // One step is one picture, also where the line counts time.
          const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key]
          if (event.key === ' ') player.toggle()
          else if (step !== undefined) player.goTo(index + step)
          else return
          event.preventDefault()
        }}
      />
      <Segments
        label={words.speed}
        choices={replaySpeeds.map((value) => ({ value, label: words.speeds[value] }))}
        value={speed}
        onChange={player.setSpeed}
      />
      {children}
    </div>
  )
}
