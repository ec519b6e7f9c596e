import type { CardFace } from '../../canvas/boardConfig.ts'
import { CardSignIcon } from '../../canvas/CardSignIcon.tsx'
import { FlagIcon } from '../../canvas/FlagIcon.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { mapLegend } from './mapLegend.ts'
import '../../canvas/boardLegend.css'

export interface ProjectorLegendProps {
  readonly cards: readonly CardFace[]
  /** Number of the gathering that arrows start from; null = no arrows. */
  readonly earlier: number | null
}

/** What the signs on the projected map mean: only those that are there. */
export function ProjectorLegend({ cards, earlier }: ProjectorLegendProps) {
  const { language } = useLanguage()
  const { signs, flag, ghosts } = mapLegend(cards, earlier, language)
  return (
    <ul className="boardLegend">
      {signs.map(({ sign, label }) => (
        <li key={sign}>
          <CardSignIcon sign={sign} sizeRem={2} />
          {label}
        </li>
      ))}
      {flag !== null && (
        <li>
          <FlagIcon heightRem={2} />
          {flag}
        </li>
      )}
      {ghosts !== null && (
        <li>
          <GhostIcon />
          {ghosts}
        </li>
      )}
    </ul>
  )
}

/** A dashed ring and its arrow, as on the map. */
function GhostIcon() {
  return (
    <svg viewBox="0 0 56 28" style={{ width: '4rem', height: '2rem' }} aria-hidden="true" focusable="false">
      <circle
        cx="14"
        cy="14"
        r="11"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeDasharray="4 3.5"
      />
      <path
        d="M26 14h24M42 7l9 7l-9 7"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinejoin="round"
      />
    </svg>
  )
}
