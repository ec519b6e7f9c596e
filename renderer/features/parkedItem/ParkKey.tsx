import { useState } from 'react'
import { PARKED_TEXT_LIMIT } from '../../../shared/features/parkedItem/commands.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { isAtGathering, isInMunicipality } from '../../ui/place.ts'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { aboutAtHand, aboutName, type ParkedAbout } from './aboutOf.ts'
import { useParking } from './useParking.ts'

/** Q anywhere in a network: one line, Enter, and back to what one was doing. */
export function ParkKey() {
  const { parking: words } = useTexts()
  const store = useStore()
  const [about, setAbout] = useState<ParkedAbout | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  useShortcuts([
    {
      label: words.park,
      shortcut: 'Q',
      enabled: !isOpen,
      run: () => {
        setAbout(aboutAtHand(store.getState()))
        setIsOpen(true)
      },
    },
  ])
  return isOpen ? <ParkDialog about={about} onClose={() => setIsOpen(false)} /> : null
}

interface ParkDialogProps {
  readonly about: ParkedAbout | null
  readonly onClose: () => void
}

function ParkDialog({ about, onClose }: ParkDialogProps) {
  const texts = useTexts()
  const { parking: words, common } = texts
  const store = useStore()
  const { place } = useNavigation()
  const { park } = useParking()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const name = about ? aboutName(store.getState(), about) : undefined
  const save = (): void => {
    const refused = park({
      municipalityId: isInMunicipality(place) ? place.municipalityId : null,
      gatheringId: isAtGathering(place) ? place.gatheringId : null,
      text,
      about,
    })
    if (refused) setProblem(refusalText(texts, refused))
    else onClose()
  }
  return (
    <Dialog
      title={words.park}
      isBlocking={false}
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button label={words.key} variant="primary" type="submit" />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      {name !== undefined && <p>{words.about(name)}</p>}
      <TextField
        label={words.what}
        description={words.parkHelp}
        value={text}
        limit={PARKED_TEXT_LIMIT}
        error={problem}
        onChange={(typed) => {
          setText(typed)
          setProblem(undefined)
        }}
      />
    </Dialog>
  )
}
