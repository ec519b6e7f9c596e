import './prioritySteps.css'

export interface ScreenStep {
  readonly key: string
  readonly label: string
  readonly isHere: boolean
  readonly onPress: () => void
}

export interface ScreenStepsProps {
  readonly label: string
  readonly steps: readonly ScreenStep[]
}

/** Screens that follow each other, in the middle of the header: each can be gone to at any time. */
export function ScreenSteps({ label, steps }: ScreenStepsProps) {
  const reached = steps.findIndex(({ isHere }) => isHere)
  return (
    <ol className="prioritySteps" aria-label={label}>
      {steps.map(({ key, label: words, isHere, onPress }, index) => (
        <li key={key} data-reached={index <= reached}>
          <button
            type="button"
            className="prioritySteps-step"
            aria-current={isHere ? 'step' : undefined}
            onClick={onPress}
          >
            <span className="prioritySteps-knot">{index + 1}</span>
            {words}
          </button>
        </li>
      ))}
    </ol>
  )
}
