import { Button } from '../ui/Button.tsx'
import type { IconName } from '../ui/Icon.tsx'
import './boardChip.css'

export interface BoardChipProps {
  readonly label: string
  readonly icon: IconName
  /** Not given = it opens something, instead of being on or off. */
  readonly isOn?: boolean
  readonly onPress: () => void
}

/** Under a board: one of the ways its cards are shown. Its name stays for those who ask when there is room for the sign alone. */
export function BoardChip({ label, icon, isOn, onPress }: BoardChipProps) {
  return (
    <Button
      className="boardChip"
      label={label}
      icon={icon}
      title={label}
      aria-pressed={isOn}
      onClick={onPress}
    />
  )
}
