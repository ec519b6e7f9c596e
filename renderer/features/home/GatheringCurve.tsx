import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { gatheringMoments } from '../../ui/gatheringMoment.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import './gatheringCurve.css'

export interface GatheringCurveProps {
  readonly gatherings: readonly { readonly title: string; readonly date: string | null }[]
  readonly now: number
}

const HIGH = 26
const LOW = 62
/** Width of one gathering in the drawing; the drawing is stretched to the panel. */
const STEP = 200

const heightOf = (index: number): number => (index % 2 === 0 ? LOW : HIGH)
const middleOf = (index: number): number => STEP * (index + 0.5)

function curveBetween(index: number): string {
  const [from, to] = [middleOf(index), middleOf(index + 1)]
  const half = STEP / 2
  return `M${from} ${heightOf(index)}C${from + half} ${heightOf(index)} ${to - half} ${heightOf(index + 1)} ${to} ${heightOf(index + 1)}`
}

/** The gatherings on their thread: red as far as the network has come. */
export function GatheringCurve({ gatherings, now }: GatheringCurveProps) {
  const { home } = useTexts()
  const { language } = useLanguage()
  const today = isoDayOf(now)
  const moments = gatheringMoments(gatherings, today)
  const dayText = (date: string | null): string => {
    if (date === null) return ''
    const day = formatDay(date, language, today)
    return date === today ? home.todayOn(day) : day
  }
  return (
    <div className="gatheringCurve" style={{ gridTemplateColumns: `repeat(${gatherings.length}, 1fr)` }}>
      <svg
        className="gatheringCurve-thread"
        viewBox={`0 0 ${STEP * gatherings.length} 88`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {gatherings.slice(1).map((_, index) => (
          <path
            // The drawing starts at the first gathering: its x is the one thing all paths differ in.
            key={middleOf(index)}
            d={curveBetween(index)}
            data-held={moments[index] === 'held'}
          />
        ))}
      </svg>
      {gatherings.map((gathering, index) => (
        <div
          // Titles may repeat; the place in the programme is what a gathering is here.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          className="gatheringCurve-gathering"
          data-moment={moments[index]}
          data-low={index % 2 === 0}
          aria-current={moments[index] === 'current' ? 'step' : undefined}
        >
          <span className="gatheringCurve-knot">{index + 1}</span>
          <span className="gatheringCurve-title">{gathering.title}</span>
          <span className="gatheringCurve-day">{dayText(gathering.date)}</span>
        </div>
      ))}
    </div>
  )
}
