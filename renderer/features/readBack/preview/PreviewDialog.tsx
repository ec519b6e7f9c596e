import type { ReactNode } from 'react'
import type { ReadBackPlan } from '../../../../shared/sync/readBack.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { formatDay, isoDayOf } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { RoomCover, useRoomCover } from '../../../ui/RoomCover.tsx'
import { PlanBody } from './PlanBody.tsx'
import './readBack.css'
import { useChosen } from './useChosen.ts'

export interface PreviewDialogProps {
  readonly plan: ReadBackPlan
  readonly fileName: string
  readonly firstChosen: () => ReadonlySet<number>
  readonly notice: ReactNode
  readonly isBusy: boolean
  readonly onConfirm: (chosen: ReadonlySet<number>) => void
  readonly onClose: () => void
}

/** A workbook that has come home, gone through before anything of it is brought in. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { plan, fileName, firstChosen, notice, isBusy, onConfirm, onClose } = props
  const { readBack: words, common } = useTexts()
  const { language } = useLanguage()
  const chosen = useChosen(firstChosen)
  const { isCovered, reveal } = useRoomCover()
  const { owner, madeAt, differences, problems } = plan
  const hasList = differences.length + problems.length > 0
  const day = madeAt === null ? null : formatDay(isoDayOf(madeAt), language, isoDayOf(Date.now()))
  const count = chosen.numbers.size
  return (
    <Dialog
      title={words.title(owner, day)}
      onClose={onClose}
      isFull={!isCovered && hasList}
      isWide
      givesWay
      footer={
        <>
          {!isCovered && <Consequences plan={plan} chosen={chosen.numbers} />}
          {differences.length > 0 && (
            <Button
              variant="primary"
              label={isBusy ? words.busy : words.confirm(count)}
              disabled={count === 0 || isBusy || isCovered}
              onClick={() => onConfirm(chosen.numbers)}
            />
          )}
          <Button
            variant="quiet"
            label={differences.length > 0 ? common.cancel : common.close}
            onClick={onClose}
          />
        </>
      }
    >
      {isCovered ? (
        <RoomCover onReveal={reveal} />
      ) : (
        <PlanBody plan={plan} fileName={fileName} chosen={chosen} notice={notice} />
      )}
    </Dialog>
  )
}

interface ConsequencesProps {
  readonly plan: ReadBackPlan
  readonly chosen: ReadonlySet<number>
}

/** What takes something from somebody, said before it does. */
function Consequences({ plan, chosen }: ConsequencesProps) {
  const { readBack: words } = useTexts()
  const countOf = (wanted: 'removed' | 'conflict'): number =>
    plan.differences.filter(({ kind, number }) => kind === wanted && chosen.has(number)).length
  const [removed, overruled] = [countOf('removed'), countOf('conflict')]
  return (
    <p className="readBack-consequences" role="status">
      {removed > 0 && <span>{words.willRemove(removed)}</span>}{' '}
      {overruled > 0 && <span>{words.willOverrule(overruled)}</span>}
    </p>
  )
}
