import { useState } from 'react'
import { Button } from './Button.tsx'
import { useTexts } from './language.tsx'
import { useProjectorMode } from './projectorMode.tsx'
import './roomCover.css'

export interface RoomCovering {
  /** Whether the room would see it, and nobody has meant that. */
  readonly isCovered: boolean
  readonly reveal: () => void
}

/** What a file says of people is not for the room unless somebody means it to be, also when the projector comes on meanwhile. */
export function useRoomCover(): RoomCovering {
  const { isOn } = useProjectorMode()
  const [isMeant, setIsMeant] = useState(false)
  // Meant for this time before the room, not for the next.
  if (!isOn && isMeant) setIsMeant(false)
  return { isCovered: isOn && !isMeant, reveal: () => setIsMeant(true) }
}

/** Stands where the content of a file would be. */
export function RoomCover({ onReveal }: { readonly onReveal: () => void }) {
  const { bringIn } = useTexts()
  const { title, text, show } = bringIn.room
  return (
    <div className="roomCover">
      <h3>{title}</h3>
      <p>{text}</p>
      <Button icon="eye" label={show} onClick={onReveal} />
    </div>
  )
}
