import type { ReadBackPlan } from '../../../../shared/sync/readBack.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { countKinds, type Sight, sheetsIn } from './planSight.ts'

export interface PlanFiltersProps {
  readonly plan: ReadBackPlan
  readonly sight: Sight
  readonly onChange: (sight: Sight) => void
}

const EVERY_SHEET = ''

/** What is looked at: of one kind, on one sheet. Neither is offered where there is nothing to choose between. */
export function PlanFilters({ plan, sight, onChange }: PlanFiltersProps) {
  const { readBack: words } = useTexts()
  const kinds = countKinds(plan, sight.sheet)
  const sheets = sheetsIn(plan)
  const nameOf = (kind: Sight['kind']): string =>
    kind === 'all' ? words.all : kind === 'problems' ? words.problems : words.kinds[kind]
  if (kinds.length < 3 && sheets.length < 2) return null
  return (
    <div className="readBack-filters">
      {kinds.length > 2 && (
        <Segments
          label={words.show}
          choices={kinds.map(({ kind, count }) => ({
            value: kind,
            label: words.withCount(nameOf(kind), String(count)),
          }))}
          value={sight.kind}
          onChange={(kind) => onChange({ ...sight, kind })}
        />
      )}
      {sheets.length > 1 && (
        <select
          className="ds-input"
          aria-label={words.showSheet}
          value={sight.sheet ?? EVERY_SHEET}
          onChange={({ target }) =>
            onChange({ ...sight, sheet: target.value === EVERY_SHEET ? null : target.value })
          }
        >
          <option value={EVERY_SHEET}>{words.everySheet}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
