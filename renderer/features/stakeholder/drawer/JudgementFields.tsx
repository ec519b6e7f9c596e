import type { CardFields } from '../../../../shared/features/stakeholder/cardFields.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { FlagIcon } from '../../../canvas/FlagIcon.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { AttitudeField } from './AttitudeField.tsx'
import { EngagementField } from './EngagementField.tsx'
import { FlagSwitch } from './FlagSwitch.tsx'
import { InvolvementField } from './InvolvementField.tsx'
import type { SharedValue } from './sharedValue.ts'
import './flagSwitch.css'

export interface JudgementFieldsProps {
  readonly stakeholder: Stakeholder
  readonly onChange: (fields: CardFields) => void
}

const one = <Value,>(value: Value): SharedValue<Value> => ({ isMixed: false, value })

/** What the group thinks of the stakeholder, and how closely they are to be involved. */
export function JudgementFields({ stakeholder, onChange }: JudgementFieldsProps) {
  const { card } = useTexts()
  const { attitude, engagementNow, engagementWanted, involvement } = stakeholder
  return (
    <>
      <AttitudeField attitude={one(attitude)} onChange={(chosen) => onChange({ attitude: chosen })} />
      <EngagementField
        now={engagementNow}
        wanted={engagementWanted}
        onChange={(mark, key) =>
          onChange(mark === 'now' ? { engagementNow: key } : { engagementWanted: key })
        }
      />
      <div className="flagSwitches">
        <FlagSwitch
          label={card.stronglyAffected}
          icon={<FlagIcon />}
          isOn={one(stakeholder.isStronglyAffected)}
          onChange={(isStronglyAffected) => onChange({ isStronglyAffected })}
        />
        <FlagSwitch
          label={card.required}
          icon={<Icon name="person" />}
          isOn={one(stakeholder.isRequired)}
          onChange={(isRequired) => onChange({ isRequired })}
        />
      </div>
      <InvolvementField
        involvement={one(involvement)}
        onChange={(chosen) => onChange({ involvement: chosen })}
      />
    </>
  )
}
