import { useEffect, useRef } from 'react'
import type { LibraryProblem } from '../../../../shared/sync/requests.ts'
import { useStore } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useExportDesk } from '../../../ui/exportDesk.tsx'
import type { ExportEnd, ExportRun, ExportStep } from '../../../ui/exportRun.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { exportProblemText, namesIn, notesOf, placeOf } from './endWords.ts'

export interface ExportProgressProps {
  readonly run: Exclude<ExportRun, { readonly phase: 'none' }>
}

/** An export on its way and at its end, beside the work that goes on. One window, so that focus stays where it is. */
export function ExportProgress({ run }: ExportProgressProps) {
  const { workbookExport: words, common } = useTexts()
  const { putAway } = useExportDesk()
  const leave = useRef<HTMLButtonElement>(null)
  const isEnded = run.phase === 'ended'
  const title = isEnded ? (run.end.how === 'made' ? words.made : words[run.end.how]) : words.making
  useEffect(() => {
    // Whoever had «Avbryt» under their fingers has nothing there any more.
    if (isEnded && document.activeElement === document.body) leave.current?.focus()
  }, [isEnded])
  return (
    <Dialog
      title={title}
      isBlocking={false}
      isReading={isEnded}
      onClose={putAway}
      footer={
        <>
          {isEnded ? <EndButtons end={run.end} /> : <CancelButton isCancelling={run.isCancelling} />}
          <Button
            ref={leave}
            label={isEnded ? common.close : words.putAway}
            variant="quiet"
            onClick={putAway}
          />
        </>
      }
    >
      {isEnded ? <End end={run.end} /> : <Running step={run.step} />}
      {/* Told when it begins and when it ends, not at each of the steps between. */}
      <p className="onlyForScreenReader" role="status">
        {title}
      </p>
    </Dialog>
  )
}

function Running({ step: { kind, name, done, of } }: { readonly step: ExportStep }) {
  const { workbookExport: words } = useTexts()
  const { isAskedAgain } = useExportDesk()
  const count = words.count(Math.floor(done), of)
  return (
    <div className="export-running">
      {isAskedAgain && (
        <p className="export-note" role="alert">
          <Icon name="warning" />
          {words.alreadyMaking}
        </p>
      )}
      <p className="export-step">{words.step[kind](name)}</p>
      <div className="export-bar">
        <progress value={done} max={of} aria-label={words.making} aria-valuetext={count} />
        <span className="tabularNumbers">{count}</span>
      </div>
      <p className="export-quiet">{words.goOn}</p>
    </div>
  )
}

function CancelButton({ isCancelling }: { readonly isCancelling: boolean }) {
  const { workbookExport: words, common } = useTexts()
  const { cancel } = useExportDesk()
  return (
    <Button
      label={isCancelling ? words.cancelling : common.cancel}
      disabled={isCancelling}
      onClick={cancel}
    />
  )
}

function End({ end }: { readonly end: ExportEnd }) {
  const texts = useTexts()
  const { workbookExport: words } = texts
  const { how, files, folder, madeBefore, problem } = end
  const notes = notesOf(end, texts)
  return (
    <div className="export-end">
      {how === 'failed' && <Problem problem={problem} />}
      {notes.map((note) => (
        <p key={note} className="export-note">
          <Icon name="warning" />
          {note}
        </p>
      ))}
      {madeBefore.length > 0 && files.length === 0 && <p>{words.madeBefore(madeBefore.join(', '))}</p>}
      {files.length === 0 && madeBefore.length === 0 && how !== 'made' && <p>{words.nothingMade}</p>}
      {files.length > 0 && (
        <>
          <p>{words.filesMade(files.length)}</p>
          <p className="export-folder">{folder}</p>
          <ul className="export-files">
            {namesIn(end).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Problem({ problem }: { readonly problem: LibraryProblem | null }) {
  const texts = useTexts()
  return (
    <p className="export-problem" role="alert">
      <Icon name="warning" />
      {exportProblemText(problem, texts)}
    </p>
  )
}

function EndButtons({ end }: { readonly end: ExportEnd }) {
  const store = useStore()
  const { workbookExport: words, frame } = useTexts()
  const { askAgain } = useExportDesk()
  const place = placeOf(end)
  return (
    <>
      {place !== '' && (
        <Button
          label={frame.showInFolder}
          icon="folder"
          variant={end.how === 'made' ? 'primary' : 'secondary'}
          onClick={() => void store.request('library.showInFolder', { path: place })}
        />
      )}
      {end.how !== 'made' && <Button label={words.again} onClick={askAgain} />}
    </>
  )
}
