import type { ReadBackPlan } from '../../../../shared/sync/readBack.ts'
import { useTexts } from '../../../ui/language.tsx'

export interface NothingToBringProps {
  readonly plan: ReadBackPlan
  readonly fileName: string
}

/** Nothing to bring in is an answer: what was read, so that one knows that it was. */
export function NothingToBring({ plan: { problems, readSheets }, fileName }: NothingToBringProps) {
  const { readBack: words } = useTexts()
  const hasProblems = problems.length > 0
  return (
    <div className="readBack-nothing">
      <h3>{words.nothing}</h3>
      <p>{hasProblems ? words.nothingButProblems(fileName) : words.nothingText(fileName)}</p>
      {!hasProblems && readSheets.length > 0 && (
        <>
          <p>{words.readSheets(readSheets.length)}</p>
          <ul>
            {readSheets.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
          <p>{words.nothingExpected}</p>
        </>
      )}
    </div>
  )
}
