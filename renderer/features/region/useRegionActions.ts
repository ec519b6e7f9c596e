import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import type { CommandKind, CommandPayloads } from '../../../shared/features/model.ts'
import { selectAnswer } from '../../../shared/features/region/selectAnswer.ts'
import { type Body, nameTopicOf } from '../../../shared/features/region/selectBodies.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'

/** What can be done on the region's screen. A refusal is told; the answer says whether it was done. */
export function useRegionActions(gatheringId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    const attempt = <Kind extends CommandKind>(kind: Kind, payload: CommandPayloads[Kind]): boolean => {
      const done = store.dispatch(kind, payload)
      if (!done.ok) toast(refusalText(texts, done.failure))
      return done.ok
    }
    /** Answers are kept under the link; what goes back to being a name keeps them under the name. */
    const keepAnswers = (body: Body): void => {
      const topic = nameTopicOf(body.nameKey)
      const state = store.getState()
      for (const { id } of selectGatherings(state)) {
        const answer = selectAnswer(state, body, id)
        if (!answer || answer.topic === topic) continue
        const { question, answer: text } = answer
        attempt('regionAnswer.write', { topic, gatheringId: id, question, answer: text })
      }
    }
    return {
      /** The refusal in words, or null when it is written. */
      write(body: Body, question: string, answer: string): string | null {
        const payload = { topic: body.topic, gatheringId, question, answer }
        const done = store.dispatch('regionAnswer.write', payload)
        return done.ok ? null : refusalText(texts, done.failure)
      },
      link(stakeholderIds: readonly Id[], sharedId: Id | null, name: string): boolean {
        const isDone = attempt('stakeholder.link', {
          stakeholderIds: [...stakeholderIds],
          sharedId: sharedId ?? store.newId(),
        })
        if (isDone) undoToast(texts.region.link.linkedNow(name))
        return isDone
      },
      unlink(body: Body, name: string): void {
        keepAnswers(body)
        const stakeholderIds = body.cards.map(({ stakeholder }) => stakeholder.id)
        if (attempt('stakeholder.unlink', { stakeholderIds })) undoToast(texts.region.link.unlinkedNow(name))
      },
    }
  }, [store, texts, toast, undoToast, gatheringId])
}
