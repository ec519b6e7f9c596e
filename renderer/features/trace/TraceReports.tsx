import { ACTION_TEXT_LIMITS } from '../../../shared/features/action/fields.ts'
import { CHOICE_OUTCOME_LIMIT } from '../../../shared/features/choice/commands.ts'
import { happenedKeys } from '../../../shared/features/choice/record.ts'
import { TRACE_TEXT_LIMITS } from '../../../shared/features/trace/commands.ts'
import type { Traces } from '../../../shared/features/trace/selectTraces.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../../ui/language.tsx'
import { SavedText } from '../../ui/SavedText.tsx'
import { Segments } from '../../ui/Segments.tsx'
import type { TraceActions } from './useTraceActions.ts'
import './storyBlock.css'
import './traceReports.css'

export interface TraceReportProps {
  readonly traces: Traces
  readonly actions: TraceActions
}

/** What the group wants to say itself. */
export function OwnWords({ traces, actions }: TraceReportProps) {
  const { trace } = useTexts()
  return (
    <section className="story traceOwn" aria-label={trace.own}>
      <h2>{trace.own}</h2>
      <SavedText
        label={trace.summary}
        description={trace.summaryHelp}
        value={traces.own.summary}
        limit={TRACE_TEXT_LIMITS.summary}
        onSave={actions.writeSummary}
      />
      <SavedText
        label={trace.keepDoing}
        description={trace.keepDoingHelp}
        value={traces.own.keepDoing}
        limit={TRACE_TEXT_LIMITS.keepDoing}
        onSave={actions.writeKeepDoing}
      />
    </section>
  )
}

/** Each chosen area, whether it has happened, and what came of it. */
export function AreaReports({ traces, actions }: TraceReportProps) {
  const { trace } = useTexts()
  const choices = [
    { value: 'notSaid', label: trace.notSaid },
    ...happenedKeys.map((key) => ({ value: key, label: trace.happenedWords[key] })),
  ] as const
  return (
    <ul className="story-lines">
      {traces.areas.map(({ area, choice }) => {
        const title = stripSoftHyphens(area.title)
        return (
          <li key={area.id}>
            <h3>{title}</h3>
            {area.vision !== '' && <p>{trace.vision(area.vision)}</p>}
            <div className="traceReport">
              <Segments
                label={trace.happenedOf(title)}
                choices={choices}
                value={choice.happened ?? 'notSaid'}
                onChange={(said) => actions.setHappened(area.id, said === 'notSaid' ? null : said)}
              />
              <SavedText
                label={trace.outcomeOf(title)}
                value={choice.outcome}
                limit={CHOICE_OUTCOME_LIMIT}
                onSave={(outcome) => actions.writeOutcome(area.id, outcome)}
              />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Each action that is done, and its result. */
export function ActionReports({ traces, actions }: TraceReportProps) {
  const { trace } = useTexts()
  return (
    <ul className="story-lines">
      {traces.doneActions.map(({ id, title, sign, owner, result }) => (
        <li key={id}>
          <h3>{title}</h3>
          {sign !== '' && <p>{trace.signIs(sign)}</p>}
          {owner !== '' && <p>{trace.ownerIs(owner)}</p>}
          <SavedText
            label={trace.resultOf(title)}
            value={result}
            limit={ACTION_TEXT_LIMITS.result}
            onSave={(text) => actions.writeResult(id, text)}
          />
        </li>
      ))}
    </ul>
  )
}
