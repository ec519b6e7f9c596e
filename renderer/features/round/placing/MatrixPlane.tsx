import type { MouseEvent, ReactNode, Ref } from 'react'
import type { PlaneConfig } from '../../../canvas/boardConfig.ts'
import './matrixPlane.css'

interface MatrixPlaneProps {
  readonly label: string
  readonly config: PlaneConfig
  readonly planeRef: Ref<HTMLDivElement>
  /** A tap on the ground. */
  readonly onTap?: ((event: MouseEvent<HTMLDivElement>) => void) | undefined
  readonly children: ReactNode
}

const percent = (index: number, count: number): string => `${(100 * index) / (count - 1)}%`

/** The four named quadrants and the scale of five both ways, drawn plainly: the ground under answers. */
export function MatrixPlane({ label, config, planeRef, onTap, children }: MatrixPlaneProps) {
  const { x, y, quadrants } = config
  return (
    <section className="matrixPlane" aria-label={label}>
      <div className="matrixPlane-axis matrixPlane-axis--y">
        {y.words.map((word, index) => (
          <span key={word} style={{ bottom: percent(index, y.words.length) }}>
            {word}
          </span>
        ))}
        <strong>{y.label}</strong>
      </div>
      <div className="matrixPlane-axis matrixPlane-axis--x">
        {x.words.map((word, index) => (
          <span key={word} style={{ left: percent(index, x.words.length) }}>
            {word}
          </span>
        ))}
        <strong>{x.label}</strong>
      </div>
      {/* A short way for pointers only: the two number fields do the same for keys and screen readers. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div className="matrixPlane-ground" ref={planeRef} data-tappable={onTap !== undefined} onClick={onTap}>
        {quadrants.map((quadrant) => (
          <div
            key={quadrant.key}
            className="matrixPlane-quadrant"
            data-tone={quadrant.tone}
            data-x={quadrant.x}
            data-y={quadrant.y}
          >
            <span>{quadrant.label}</span>
          </div>
        ))}
        {children}
      </div>
    </section>
  )
}
