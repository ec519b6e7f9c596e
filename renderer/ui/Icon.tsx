import { type IconName, iconShapes } from './iconShapes.ts'

export type { IconName } from './iconShapes.ts'

export interface IconProps {
  readonly name: IconName
  /** In rem, so that it follows the type. */
  readonly sizeRem?: number
}

/** A drawing beside words; never the only carrier of a meaning, so always hidden from screen readers. */
export function Icon({ name, sizeRem = 1.25 }: IconProps) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width={`${sizeRem}rem`}
      height={`${sizeRem}rem`}
      style={{ width: `${sizeRem}rem`, height: `${sizeRem}rem` }}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {iconShapes[name].map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  )
}
