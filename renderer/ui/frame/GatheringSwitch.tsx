import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Icon } from '../Icon.tsx'
import { useTexts } from '../language.tsx'
import { Menu } from '../Menu.tsx'
import { useNavigation } from '../navigation.tsx'
import type { PlaceAtGathering } from '../place.ts'

/** Which gathering's map this is. With only one there is nothing to choose, and it is plain words. */
export function GatheringSwitch({ place }: { readonly place: PlaceAtGathering }) {
  const { frame } = useTexts()
  const { go } = useNavigation()
  const gatherings = selectGatherings(useNetworkState())
  const labels = gatherings.map(({ title }, index) => frame.gathering(index + 1, title))
  const current = gatherings.findIndex(({ id }) => id === place.gatheringId)
  const label = labels[current] ?? ''
  if (gatherings.length < 2) return <>{label}</>
  const items = gatherings.map(({ id }, index) => ({
    label: labels[index] ?? '',
    isSelected: index === current,
    run: () => go({ ...place, gatheringId: id }),
  }))
  return (
    <Menu
      label={frame.chooseGathering}
      items={items}
      trigger={(trigger) => (
        <button type="button" className="gatheringSwitch" title={frame.chooseGathering} {...trigger}>
          {label}
          <Icon name="chevronDown" sizeRem={0.875} />
        </button>
      )}
    />
  )
}
