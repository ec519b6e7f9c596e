import type { ReactNode } from 'react'
import type { BoardConfig } from './boardConfig.ts'
import { numberedZones } from './numberedZones.ts'
import './projectorLine.css'

export interface ProjectorLineProps {
  readonly config: BoardConfig
  readonly quadrant: string | null
  readonly legend?: ReactNode
  readonly children: ReactNode
}

/** The one line of help under the projector's map; with a quadrant enlarged it shows which of the four. */
export function ProjectorLine({ config, quadrant, legend, children }: ProjectorLineProps) {
  return (
    <div className="projectorLine">
      {quadrant !== null && (
        <span className="projectorLine-locator" aria-hidden="true">
          {numberedZones(config).map(({ zone: { key } }) => (
            <span key={key} data-here={key === quadrant} />
          ))}
        </span>
      )}
      <p>{children}</p>
      {legend}
    </div>
  )
}
