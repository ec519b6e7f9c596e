import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { HappenedKey } from '../../../shared/features/choice/record.ts'
import type { CommandKind, CommandPayloads } from '../../../shared/features/model.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'

/** What can be written on a municipality's page of traces. Texts answer what was wrong, in words; null = done. */
export function useTraceActions(municipalityId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  return useMemo(() => {
    const attempt = <Kind extends CommandKind>(kind: Kind, payload: CommandPayloads[Kind]): string | null => {
      const done = store.dispatch(kind, payload)
      return done.ok ? null : refusalText(texts, done.failure)
    }
    return {
      writeSummary: (summary: string) => attempt('trace.write', { municipalityId, summary }),
      writeKeepDoing: (keepDoing: string) => attempt('trace.write', { municipalityId, keepDoing }),
      writeOutcome: (improvementAreaId: Id, outcome: string) =>
        attempt('choice.report', { improvementAreaId, outcome }),
      writeResult: (actionId: Id, result: string) => attempt('action.edit', { actionId, result }),
      setHappened(improvementAreaId: Id, happened: HappenedKey | null): void {
        const problem = attempt('choice.report', { improvementAreaId, happened })
        if (problem !== null) toast(problem)
      },
    }
  }, [store, texts, toast, municipalityId])
}

export type TraceActions = ReturnType<typeof useTraceActions>
