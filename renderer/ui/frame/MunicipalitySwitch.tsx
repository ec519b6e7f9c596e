import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Icon } from '../Icon.tsx'
import { useTexts } from '../language.tsx'
import { Menu } from '../Menu.tsx'
import { useNavigation } from '../navigation.tsx'
import type { PlaceInMunicipality } from '../place.ts'
import { useShortcuts } from '../shortcuts.tsx'
import './municipalitySwitch.css'

/** Letters that fit on one line; longer names get two smaller ones, never dots. */
const LONG_NAME = 20

/** Which municipality: one key or one press to the neighbour, two to any. Always alphabetical, round and round. */
export function MunicipalitySwitch({ place }: { readonly place: PlaceInMunicipality }) {
  const { frame } = useTexts()
  const { go } = useNavigation()
  const municipalities = selectMunicipalities(useNetworkState())
  const index = municipalities.findIndex(({ id }) => id === place.municipalityId)
  const name = municipalities[index]?.name ?? ''
  const hasOthers = municipalities.length > 1
  const step = (by: 1 | -1): void => {
    const next = municipalities.at((index + by) % municipalities.length)
    if (next) go({ ...place, municipalityId: next.id })
  }
  useShortcuts([
    { label: frame.previousMunicipality, shortcut: 'Ctrl+PageUp', enabled: hasOthers, run: () => step(-1) },
    { label: frame.nextMunicipality, shortcut: 'Ctrl+PageDown', enabled: hasOthers, run: () => step(1) },
  ])
  const items = municipalities.map(({ id, name }) => ({
    label: name,
    isSelected: id === place.municipalityId,
    run: () => go({ ...place, municipalityId: id }),
  }))
  return (
    <div className="municipalitySwitch">
      {hasOthers && (
        <StepButton icon="chevronLeft" label={frame.previousMunicipality} onPress={() => step(-1)} />
      )}
      <Menu
        label={frame.chooseMunicipality}
        items={items}
        trigger={(trigger) => (
          <button
            type="button"
            className="municipalitySwitch-name"
            title={`${frame.chooseMunicipality}`}
            {...trigger}
          >
            <span className="municipalitySwitch-words" data-long={name.length > LONG_NAME}>
              {name}
            </span>
            <Icon name="chevronDown" />
          </button>
        )}
      />
      {hasOthers && <StepButton icon="chevronRight" label={frame.nextMunicipality} onPress={() => step(1)} />}
    </div>
  )
}

interface StepButtonProps {
  readonly icon: 'chevronLeft' | 'chevronRight'
  readonly label: string
  readonly onPress: () => void
}

function StepButton({ icon, label, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="municipalitySwitch-step"
      title={label}
      aria-label={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  )
}
