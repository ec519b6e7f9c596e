import { type ReactNode, useMemo, useState } from 'react'
import type { ReadBackPlan } from '../../../../shared/sync/readBack.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { ChoicePanel } from './ChoicePanel.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { PlanNotes } from './PlanNotes.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { type DifferenceKind, differenceKinds } from './planCounts.ts'
import type { Chosen } from './useChosen.ts'

/** What of the plan is looked at. */
type Filter = 'all' | DifferenceKind | 'problems'

export interface PlanBodyProps {
  readonly plan: ReadBackPlan
  readonly fileName: string
  readonly chosen: Chosen
  /** Something that happened, said above the list. */
  readonly notice: ReactNode
}

/** Everything a workbook would change: boxes for much at once on the left, cell by cell on the right. */
export function PlanBody({ plan, fileName, chosen, notice }: PlanBodyProps) {
  const { readBack: words } = useTexts()
  const { differences, problems } = plan
  const isNothing = differences.length === 0
  const [filter, setFilter] = useState<Filter>(isNothing && problems.length > 0 ? 'problems' : 'all')
  const [copied, setCopied] = useState('')
  const shown = useMemo(
    () => (filter === 'all' ? differences : differences.filter(({ kind }) => kind === filter)),
    [differences, filter],
  )
  const choices = filterChoices(plan, words)
  return (
    <div className="readBack" data-single={isNothing}>
      {!isNothing && <ChoicePanel differences={differences} chosen={chosen} />}
      <div className="readBack-main">
        {notice}
        {isNothing && (
          <div className="readBack-nothing">
            <h3>{words.nothing}</h3>
            <p>{problems.length > 0 ? words.nothingButProblems(fileName) : words.nothingText(fileName)}</p>
          </div>
        )}
        <PlanNotes
          plan={plan}
          showsProblems={filter === 'problems'}
          onShowProblems={() => setFilter('problems')}
        />
        {!isNothing && choices.length > 2 && (
          <Segments label={words.show} choices={choices} value={filter} onChange={setFilter} />
        )}
        {filter === 'problems' ? (
          <ProblemTable
            problems={problems}
            hasRest={!isNothing}
            onCopied={(count) => setCopied(words.copied(count))}
          />
        ) : (
          !isNothing && <DifferenceTable key={filter} differences={shown} chosen={chosen} />
        )}
        <p role="status" className="readBack-copied">
          {copied}
        </p>
      </div>
    </div>
  )
}

function filterChoices(
  { differences, problems }: ReadBackPlan,
  words: ReturnType<typeof useTexts>['readBack'],
) {
  const counted = (value: Filter, name: string, count: number) =>
    count > 0 ? [{ value, label: words.withCount(name, String(count)) }] : []
  return [
    ...counted('all', words.all, differences.length),
    ...differenceKinds.flatMap((kind) =>
      counted(kind, words.kinds[kind], differences.filter((difference) => difference.kind === kind).length),
    ),
    ...counted('problems', words.problems, problems.length),
  ]
}
