import { type ReactNode, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { ReadBackPlan } from '../../../shared/sync/readBack.ts'
import { libraryProblemText, refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { undoOf, untilBroughtBack } from './broughtBack.ts'
import { PreviewDialog } from './preview/PreviewDialog.tsx'
import { firstChosen } from './preview/useChosen.ts'

export interface ReadBackEntranceProps {
  readonly fileId: Id
  readonly fileName: string
  readonly plan: ReadBackPlan
  /** Reads the same file again; null when it is no workbook of ours any more. */
  readonly readAgain: () => Promise<ReadBackPlan | null>
  readonly onClose: () => void
}

interface Shown {
  readonly plan: ReadBackPlan
  readonly firstChosen: () => ReadonlySet<number>
}

/** From the preview to one deed in the network: brought in whole, or refused whole. */
export function ReadBackEntrance(props: ReadBackEntranceProps) {
  const { fileId, fileName, plan: firstPlan, readAgain, onClose } = props
  const store = useStore()
  const texts = useTexts()
  const { readBack: words } = texts
  const toast = useToast()
  const [shown, setShown] = useState<Shown>({
    plan: firstPlan,
    firstChosen: () => firstChosen(firstPlan.differences, null),
  })
  const [notice, setNotice] = useState<ReactNode>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { plan } = shown
  const { planId } = plan

  const close = (): void => {
    void store.request('workbook.forgetPlan', { fileId, planId })
    onClose()
  }
  const lookAgain = async (chosen: ReadonlySet<number>): Promise<void> => {
    const next = await readAgain()
    if (!next) return setNotice(<Refused text={words.readAgainFailed} />)
    const before = { differences: plan.differences, chosen }
    setShown({ plan: next, firstChosen: () => firstChosen(next.differences, before) })
    setNotice(
      <p role="alert" className="readBack-again">
        {words.readAgain}
      </p>,
    )
  }
  const carryOut = async (chosen: ReadonlySet<number>): Promise<void> => {
    const brought = untilBroughtBack(store)
    const answer = await store.request('workbook.bringBack', { fileId, planId, chosen: [...chosen] })
    if (!answer.ok) {
      if (answer.failure.reason === 'notFound') return await lookAgain(chosen)
      return setNotice(<Refused text={libraryProblemText(texts, answer.failure)} />)
    }
    const { refusal, address } = answer.value
    // Somebody has been at the same cell: what the preview says of it is not true any more.
    if (refusal?.reason === 'changedSince') return await lookAgain(chosen)
    if (refusal) {
      // Cell by cell all of it was tried before: what is left is a row that leans on one that was left out.
      const why = refusal.reason === 'malformed' ? texts.readBack.leansOn : refusalText(texts, refusal)
      return setNotice(
        <Refused text={address === '' ? why : words.refusedAt(address, why)} help={words.refusedHelp} />,
      )
    }
    onClose()
    const commandId = await brought
    const undo = undoOf(store, commandId, (refused) => toast(refusalText(texts, refused)))
    toast(words.done(chosen.size, plan.owner), undo && { label: texts.common.undo, run: undo })
  }
  return (
    <PreviewDialog
      key={planId}
      plan={plan}
      fileName={fileName}
      firstChosen={shown.firstChosen}
      notice={notice}
      isBusy={isBusy}
      onConfirm={async (chosen) => {
        setNotice(null)
        setIsBusy(true)
        await carryOut(chosen)
        setIsBusy(false)
      }}
      onClose={close}
    />
  )
}

function Refused({ text, help }: { readonly text: string; readonly help?: string }) {
  const { readBack: words } = useTexts()
  return (
    <div role="alert" className="readBack-alert">
      <strong>{words.refused}</strong>
      {text} {help}
    </div>
  )
}
