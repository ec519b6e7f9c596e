import type { Id } from '../../../../shared/core/ids.ts'
import { PROMISE_TEXT_LIMIT, PROMISE_TEXT_LIMITS } from '../../../../shared/features/promise/commands.ts'
import type { GivenPromise } from '../../../../shared/features/promise/record.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { DraftDay, DraftText } from './DraftField.tsx'
import { NewPromiseRow } from './NewPromiseRow.tsx'
import { StepCard } from './StepCard.tsx'
import type { CheckOut } from './useCheckOut.ts'
import { type PromiseActions, usePromiseActions } from './usePromiseActions.ts'
import './checkOut.css'
import './promisesStep.css'

export interface PromisesStepProps {
  readonly gatheringId: Id
  readonly checkOut: CheckOut
}

/** Who does what by when until the next gathering, municipality by municipality. */
export function PromisesStep({ gatheringId, checkOut }: PromisesStepProps) {
  const { checkOut: words } = useTexts()
  const actions = usePromiseActions(gatheringId)
  const { promised, silent, isLast, nextDate, gathering } = checkOut
  const isDone = isLast || (promised.length > 0 && silent.length === 0)
  return (
    <StepCard
      number={2}
      title={words.promises.title}
      isDone={isDone}
      state={promisesState(checkOut, words.promises)}
    >
      {gathering && gathering.checkOut !== '' && (
        <p className="checkOut-question">
          <strong>{words.asked}</strong> {gathering.checkOut}
        </p>
      )}
      {promised.map(({ municipality, promises }) => (
        <section key={municipality.id} className="checkOut-municipality" aria-label={municipality.name}>
          <h3>{municipality.name}</h3>
          <ul className="checkOut-rows">
            {promises.map((promise) => (
              <PromiseRow
                key={promise.id}
                promise={promise}
                municipality={municipality.name}
                actions={actions}
              />
            ))}
            <NewPromiseRow municipality={municipality} nextDate={nextDate} actions={actions} />
          </ul>
        </section>
      ))}
    </StepCard>
  )
}

function promisesState({ promised, silent, isLast }: CheckOut, words: Texts['checkOut']['promises']): string {
  if (promised.length === 0) return words.none
  if (silent.length === 0) return words.done
  return isLast ? words.last : words.left(silent.join(', '))
}

interface PromiseRowProps {
  readonly promise: GivenPromise
  readonly municipality: string
  readonly actions: PromiseActions
}

function PromiseRow({ promise, municipality, actions }: PromiseRowProps) {
  const { checkOut } = useTexts()
  const { promises: words } = checkOut
  const { id, text, owner, day } = promise
  return (
    <li className="checkOut-row">
      <DraftText
        label={words.text(municipality)}
        placeholder={words.textHint}
        value={text}
        limit={PROMISE_TEXT_LIMIT}
        onSave={(typed) => actions.edit(id, { text: typed })}
      />
      <DraftText
        label={words.owner(text)}
        placeholder={words.ownerHint}
        value={owner}
        limit={PROMISE_TEXT_LIMITS.owner}
        isRole
        onSave={(typed) => actions.edit(id, { owner: typed })}
      />
      <DraftDay label={words.day(text)} day={day} onSave={(typed) => actions.edit(id, { day: typed })} />
      <Button
        label={words.remove(text)}
        icon="trash"
        iconOnly
        variant="quiet"
        onClick={() => actions.remove(promise)}
      />
    </li>
  )
}
