import type { CardFields } from '../../../../shared/features/stakeholder/cardFields.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { FlagIcon } from '../../../canvas/FlagIcon.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { AttitudeField } from './AttitudeField.tsx'
import { CategoryChip } from './CategoryChip.tsx'
import { FlagSwitch } from './FlagSwitch.tsx'
import { InvolvementField } from './InvolvementField.tsx'
import { sharedValue } from './sharedValue.ts'
import './flagSwitch.css'
import './selectionFields.css'

export interface SelectionFieldsProps {
  readonly cards: readonly Stakeholder[]
  readonly onChange: (fields: CardFields) => void
}

/** What can be said of all the selected cards at once; «ulike» where they do not say the same. */
export function SelectionFields({ cards, onChange }: SelectionFieldsProps) {
  const { card: words } = useTexts()
  return (
    <section className="selectionFields" aria-label={words.forAll}>
      <h3>{words.forAll}</h3>
      <CategoryChip
        category={sharedValue(cards, ({ category }) => category)}
        onChoose={(category) => onChange({ category })}
      />
      <AttitudeField
        attitude={sharedValue(cards, ({ attitude }) => attitude)}
        onChange={(attitude) => onChange({ attitude })}
      />
      <InvolvementField
        involvement={sharedValue(cards, ({ involvement }) => involvement)}
        onChange={(involvement) => onChange({ involvement })}
      />
      <div className="flagSwitches">
        <FlagSwitch
          label={words.stronglyAffected}
          icon={<FlagIcon />}
          isOn={sharedValue(cards, ({ isStronglyAffected }) => isStronglyAffected)}
          onChange={(isStronglyAffected) => onChange({ isStronglyAffected })}
        />
        <FlagSwitch
          label={words.required}
          icon={<Icon name="person" />}
          isOn={sharedValue(cards, ({ isRequired }) => isRequired)}
          onChange={(isRequired) => onChange({ isRequired })}
        />
      </div>
    </section>
  )
}
