import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'

export interface ChooseButtonProps {
  readonly title: string
  readonly isChosen: boolean
  /** Three are chosen: there is no place for another. */
  readonly isFull: boolean
  readonly onChoose: () => void
}

/** «Velg» beside an area; says why when it cannot be pressed. */
export function ChooseButton({ title, isChosen, isFull, onChoose }: ChooseButtonProps) {
  const { result: words } = useTexts()
  const label = isChosen ? words.chosen : words.choose
  return (
    <Button
      label={label}
      aria-label={`${label}: ${title}`}
      title={isFull && !isChosen ? words.full : undefined}
      disabled={isChosen || isFull}
      onClick={onChoose}
    />
  )
}
