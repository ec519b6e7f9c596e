import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { useIsPast } from '../store/pastState.tsx'
import { type ExportJob, type ExportRun, type ExportWish, noEnd } from './exportRun.ts'
import { useTexts } from './language.tsx'
import { useToast } from './toast.tsx'

/** Where this window's exports are asked for, go on and end, whatever screen is shown meanwhile. */
export interface ExportDesk {
  /** What was asked for and is being chosen about; null = nothing is asked. */
  readonly wish: ExportWish | null
  readonly run: ExportRun
  /** Whether the window of the export is open; put away, it goes on. */
  readonly isShown: boolean
  /** Somebody asked for Excel while it was being made. */
  readonly isAskedAgain: boolean
  /** Where Excel for all was asked for, and made. */
  readonly madeFrom: ReadonlySet<Id>
  readonly ask: (wish: ExportWish) => void
  readonly leaveWish: () => void
  /** `chosen` is what the wish became; `firstName` stands there until the first step is told. */
  readonly start: (job: ExportJob, chosen: ExportWish, firstName: string) => void
  /** Asks once more for what was made last. */
  readonly askAgain: () => void
  readonly cancel: () => void
  readonly putAway: () => void
  readonly show: () => void
}

const DeskContext = createContext<ExportDesk | null>(null)
const nothing: ExportRun = { phase: 'none' }

export function ExportDeskProvider({ children }: { readonly children: ReactNode }) {
  const [wish, setWish] = useState<ExportWish | null>(null)
  const [last, setLast] = useState<ExportWish>({ whom: 'asBefore' })
  const [run, setRun] = useState<ExportRun>(nothing)
  const [isShown, setIsShown] = useState(false)
  const [isAskedAgain, setIsAskedAgain] = useState(false)
  const [madeFrom, setMadeFrom] = useState<ReadonlySet<Id>>(new Set())
  const underWay = useRef<AbortController | null>(null)

  const ask = useCallback((asked: ExportWish) => {
    if (underWay.current) {
      setIsAskedAgain(true)
      return setIsShown(true)
    }
    setRun(nothing)
    setIsShown(false)
    setWish(asked)
  }, [])

  const start = useCallback(async (job: ExportJob, chosen: ExportWish, firstName: string): Promise<void> => {
    const { askedFrom } = chosen
    setLast(chosen)
    const control = new AbortController()
    underWay.current = control
    setWish(null)
    setIsAskedAgain(false)
    setIsShown(true)
    const step = { kind: 'workbook', name: firstName, done: 0, of: 1 } as const
    setRun({ phase: 'running', step, isCancelling: false })
    let end = noEnd
    try {
      end = await job(
        (told) => setRun({ phase: 'running', step: told, isCancelling: control.signal.aborted }),
        control.signal,
      )
    } catch (error) {
      console.error(error)
    }
    underWay.current = null
    setRun({ phase: 'ended', end })
    if (end.how === 'made' && chosen.whom === 'all' && askedFrom !== undefined)
      setMadeFrom((ids) => new Set([...ids, askedFrom]))
  }, [])
  const askAgain = useCallback(() => ask(last), [ask, last])

  const cancel = useCallback(() => {
    underWay.current?.abort()
    setRun((now) => (now.phase === 'running' ? { ...now, isCancelling: true } : now))
  }, [])
  const putAway = useCallback(() => {
    setIsShown(false)
    setIsAskedAgain(false)
    // What has been seen is done with; what goes on goes on.
    setRun((now) => (now.phase === 'ended' ? nothing : now))
  }, [])

  const desk = useMemo(
    (): ExportDesk => ({
      wish,
      run,
      isShown,
      isAskedAgain,
      madeFrom,
      ask,
      leaveWish: () => setWish(null),
      start: (...given) => void start(...given),
      askAgain,
      cancel,
      putAway,
      show: () => setIsShown(true),
    }),
    [wish, run, isShown, isAskedAgain, madeFrom, ask, start, askAgain, cancel, putAway],
  )
  return <DeskContext value={desk}>{children}</DeskContext>
}

export function useExportDesk(): ExportDesk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A screen was drawn outside ExportDeskProvider')
  return desk
}

/** Opens the dialog for Excel; refused where an earlier state is shown, with the way to what is wanted. */
export function useWorkbookExport(): (wish: ExportWish) => void {
  const { keptVersion } = useTexts()
  const toast = useToast()
  const isPast = useIsPast()
  const { ask } = useExportDesk()
  return useCallback(
    (wish) => (isPast ? toast(keptVersion.noExcel) : ask(wish)),
    [isPast, toast, keptVersion, ask],
  )
}
