import { useExportDesk } from '../exportDesk.tsx'
import { Icon } from '../Icon.tsx'
import { useTexts } from '../language.tsx'

/** An export that has been put away: where it is, and the way back to it. */
export function ExportStatus() {
  const { workbookExport: words } = useTexts()
  const { run, isShown, show } = useExportDesk()
  if (run.phase === 'none' || isShown) return null
  const isRunning = run.phase === 'running'
  const isGood = isRunning || run.end.how === 'made'
  const text = isRunning
    ? words.status(Math.floor(run.step.done), run.step.of)
    : run.end.how === 'made'
      ? words.made
      : words[run.end.how]
  return (
    <button type="button" className="titleBar-button titleBar-export tabularNumbers" onClick={show}>
      <Icon name={isGood ? 'excel' : 'warning'} sizeRem={1} />
      {text}
    </button>
  )
}
