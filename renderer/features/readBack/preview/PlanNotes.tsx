import type { ReadBackPlan } from '../../../../shared/sync/readBack.ts'
import { Button } from '../../../ui/Button.tsx'
import { locales } from '../../../ui/formatDate.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { listedNames } from './listedNames.ts'
import './planNotes.css'

export interface PlanNotesProps {
  readonly plan: ReadBackPlan
  readonly showsProblems: boolean
  readonly onShowProblems: () => void
}

/** What one should know before one chooses: what could not be read, told or found. */
export function PlanNotes({ plan, showsProblems, onShowProblems }: PlanNotesProps) {
  const { planNotes: words, common } = useTexts()
  const { language } = useLanguage()
  const { madeAt, problems, unknownColumns, renamedColumns, missingColumns, missingSheets } = plan
  const columns = unknownColumns.map(
    ({ sheet, address, title }) => `${sheet}!${address} ${common.quoted(title)}`,
  )
  const renamed = renamedColumns.map(({ sheet, address, heading, title }) =>
    words.readAs(`${sheet}!${address} ${common.quoted(heading)}`, common.quoted(title)),
  )
  const missing = missingColumns.map(({ sheet, title }) => `${common.quoted(title)} (${sheet})`)
  const sheets = missingSheets.map(common.quoted)
  const list = (names: readonly string[]): string => listedNames(names, words, locales[language])
  const notes = [
    ...(madeAt === null ? [words.baseUnknown] : []),
    ...(sheets.length > 0 ? [words.missingSheets(sheets.length, list(sheets))] : []),
    ...(renamed.length > 0 ? [words.renamedColumns(renamed.length, list(renamed))] : []),
    ...(missing.length > 0 ? [words.missingColumns(missing.length, list(missing))] : []),
    ...(columns.length > 0 ? [words.unknownColumns(columns.length, list(columns))] : []),
  ]
  const showsLink = problems.length > 0 && !showsProblems
  if (notes.length === 0 && !showsLink) return null
  return (
    <ul className="readBack-notes">
      {showsLink && (
        <li data-tone="warning">
          <Icon name="warning" />
          <span>{words.problemNote(problems.length)}</span>
          <Button variant="quiet" label={words.showProblems} onClick={onShowProblems} />
        </li>
      )}
      {notes.map((note) => (
        <li key={note}>
          <Icon name="help" />
          <span>{note}</span>
        </li>
      ))}
    </ul>
  )
}
