import {
  NOTE_LIMIT,
  STAKEHOLDER_LIMIT,
  STAKEHOLDER_NAME_LIMIT,
} from '../../../../shared/features/stakeholder/limits.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import type { IntakePlan } from './planIntake.ts'

/** What becomes of the lines that give no card, a sentence for each reason there is. */
export function leftOutTexts({ intake }: Texts, plan: IntakePlan): readonly string[] {
  const { presentCount, repeatedCount, tooLong, noRoomCount, cutNoteCount } = plan
  return [
    presentCount > 0 && intake.present(presentCount),
    repeatedCount > 0 && intake.repeated(repeatedCount),
    tooLong.length > 0 && intake.tooLong(tooLong.length, STAKEHOLDER_NAME_LIMIT),
    noRoomCount > 0 && intake.noRoom(noRoomCount, STAKEHOLDER_LIMIT),
    cutNoteCount > 0 && intake.cutNotes(cutNoteCount, NOTE_LIMIT),
  ].filter((text) => text !== false)
}
