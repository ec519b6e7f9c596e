import type { RadarLayout } from './radarLayout.ts'
import type { RadarProps } from './radarSeries.ts'

/** What each layer of the web is drawn from. */
export interface RadarDrawn extends RadarProps {
  readonly layout: RadarLayout
  readonly scale: number
}
