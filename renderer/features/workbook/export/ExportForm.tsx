import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useExportDesk } from '../../../ui/exportDesk.tsx'
import type { ExportParts } from '../../../ui/exportParts.ts'
import type { ExportWish } from '../../../ui/exportRun.ts'
import { useTexts } from '../../../ui/language.tsx'
import { ContentFields } from './ContentFields.tsx'
import { useExportChoices } from './useExportChoices.ts'
import { useStartExport } from './useStartExport.ts'
import { WhatFields } from './WhatFields.tsx'
import { WillMake } from './WillMake.tsx'

export interface ExportFormProps extends ExportParts {
  readonly wish: ExportWish
}

/** What is to be made, asked before each export: open and Enter for what one usually wants. */
export function ExportForm({ wish, paintMap }: ExportFormProps) {
  const { workbookExport: words, common } = useTexts()
  const { leaveWish } = useExportDesk()
  const choosing = useExportChoices(wish)
  const start = useStartExport(paintMap)
  const { draft, plan } = choosing
  return (
    <Dialog
      title={words.title}
      isWide
      onClose={leaveWish}
      onSubmit={() => start(wish, choosing)}
      footer={
        <>
          <Button
            type="submit"
            label={draft.format === 'csv' ? words.makeCsv : words.make}
            icon="excel"
            variant="primary"
          />
          <Button label={common.cancel} variant="quiet" onClick={leaveWish} />
        </>
      }
    >
      <div className="export-form">
        <div className="export-fields">
          <WhatFields {...choosing} />
        </div>
        <div className="export-fields">
          <ContentFields {...choosing} />
        </div>
      </div>
      <WillMake plan={plan} format={draft.format} wantsMaps={choosing.order.choices.hasPictures} />
    </Dialog>
  )
}
