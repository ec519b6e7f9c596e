import type { CardFields } from '../../../../shared/features/stakeholder/cardFields.ts'
import { CONTACT_LIMIT, NEXT_STEP_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import { looksLikePerson } from '../../../../shared/features/stakeholder/looksLikePerson.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { useTexts } from '../../../ui/language.tsx'
import { DeadlineField } from './DeadlineField.tsx'
import { DraftField } from './DraftField.tsx'
import './stepFields.css'

export interface StepFieldsProps {
  readonly stakeholder: Stakeholder
  /** Answers with what is wrong, or null. */
  readonly onSave: (fields: CardFields) => string | null
}

/** Who keeps the contact, what happens next, and by when. */
export function StepFields({ stakeholder, onSave }: StepFieldsProps) {
  const { card, stakeholder: words } = useTexts()
  return (
    <>
      <div className="stepFields">
        <DraftField
          label={card.contact}
          limit={CONTACT_LIMIT}
          stored={stakeholder.contact}
          onSave={(contact) => onSave({ contact })}
          hintFor={(typed) => (looksLikePerson(typed) ? words.nameHint : null)}
        />
        <DeadlineField day={stakeholder.nextStepDay} onSave={(nextStepDay) => onSave({ nextStepDay })} />
      </div>
      <DraftField
        label={card.nextStep}
        limit={NEXT_STEP_LIMIT}
        rows={2}
        stored={stakeholder.nextStep}
        onSave={(nextStep) => onSave({ nextStep })}
      />
    </>
  )
}
