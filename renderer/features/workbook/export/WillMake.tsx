import { useEffect, useState } from 'react'
import type { ExportFormat } from '../../../../shared/sync/exportChoices.ts'
import { useStore } from '../../../store/storeContext.ts'
import { locales } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { ExportPlan } from './planExport.ts'

export interface WillMakeProps {
  readonly plan: ExportPlan
  readonly format: ExportFormat
  readonly wantsMaps: boolean
}

/** Said before anything is made: what, how many, and where it will lie. */
export function WillMake({ plan, format, wantsMaps }: WillMakeProps) {
  const { workbookExport: words } = useTexts()
  const { language } = useLanguage()
  const folder = useExportFolder()
  const { maps, papers, workbookCount } = plan
  const files = format === 'excel' ? words.excelFiles(workbookCount) : words.csvFolders(workbookCount)
  const parts = [
    // The pictures are in the workbooks, and no files of their own.
    maps.length > 0 ? words.withMaps(files, maps.length, workbookCount) : files,
    ...(papers.length > 0 ? [words.papers(papers.length)] : []),
  ]
  return (
    <section className="export-willMake" aria-label={words.willMake}>
      <p aria-live="polite">
        <strong>{words.willMake}:</strong> {new Intl.ListFormat(locales[language]).format(parts)}.
        {wantsMaps && maps.length === 0 && ` ${words.noMaps}`}
      </p>
      {folder !== '' && (
        <p>
          <strong>{words.folder}:</strong> <span className="export-folder">{folder}</span>
        </p>
      )}
    </section>
  )
}

/** '' until the host has said. */
function useExportFolder(): string {
  const store = useStore()
  const [folder, setFolder] = useState('')
  useEffect(() => {
    let isWanted = true
    store.request('workbook.exportFolder', {}).then((answer) => {
      if (isWanted && answer.ok) setFolder(answer.value.folder)
    })
    return () => {
      isWanted = false
    }
  }, [store])
  return folder
}
