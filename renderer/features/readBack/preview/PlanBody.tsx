import { type ReactNode, useMemo, useState } from 'react'
import type { ReadBackPlan } from '../../../../shared/sync/readBack.ts'
import { useTexts } from '../../../ui/language.tsx'
import { ChoicePanel } from './ChoicePanel.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { NothingToBring } from './NothingToBring.tsx'
import { PlanFilters } from './PlanFilters.tsx'
import { PlanNotes } from './PlanNotes.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { firstSight, isInSight, type Sight } from './planSight.ts'
import type { Chosen } from './useChosen.ts'

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
  const [sight, setSight] = useState<Sight>(() => firstSight(plan))
  const [copied, setCopied] = useState('')
  const shown = useMemo(
    () => differences.filter((difference) => isInSight(sight, difference)),
    [differences, sight],
  )
  const troubled = useMemo(
    () => problems.filter(({ sheet }) => sight.sheet === null || sight.sheet === sheet),
    [problems, sight],
  )
  const seesProblems = sight.kind === 'problems'
  const isEmptyHere = sight.sheet !== null && (seesProblems ? troubled : shown).length === 0
  return (
    <div className="readBack" data-single={isNothing}>
      {!isNothing && <ChoicePanel differences={differences} chosen={chosen} />}
      <div className="readBack-main">
        {notice}
        {isNothing && <NothingToBring plan={plan} fileName={fileName} />}
        <PlanNotes
          plan={plan}
          showsProblems={seesProblems}
          onShowProblems={() => setSight({ kind: 'problems', sheet: null })}
        />
        <PlanFilters plan={plan} sight={sight} onChange={setSight} />
        {isEmptyHere && <p className="readBack-noneHere">{words.noneHere}</p>}
        {seesProblems
          ? troubled.length > 0 && (
              <ProblemTable
                problems={troubled}
                hasRest={!isNothing}
                onCopied={(count) => setCopied(words.copied(count))}
              />
            )
          : shown.length > 0 && (
              <DifferenceTable
                // Another selection begins at its beginning.
                key={`${sight.kind} ${sight.sheet}`}
                differences={shown}
                chosen={chosen}
              />
            )}
        <p role="status" className="readBack-copied">
          {copied}
        </p>
      </div>
    </div>
  )
}
