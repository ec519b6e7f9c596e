import type { ReactNode } from 'react'

export interface SpokeButtonProps {
  /** The spoke in words, with what was answered. */
  readonly label: string
  readonly isChosen: boolean
  readonly canTab: boolean
  readonly onPress: () => void
  /** Shapes that are pressed; they need not be seen. */
  readonly children: ReactNode
}

/** A button in a drawing: what is pressed, without the words beside it, which its name already says. */
export function SpokeButton({ label, isChosen, canTab, onPress, children }: SpokeButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: svg knows no button
    <g
      className="radar-spoke"
      role="button"
      tabIndex={canTab ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={label}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onPress()
      }}
    >
      {children}
    </g>
  )
}
