import type { Id } from '../../../shared/core/ids.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'

interface HasAreaDialogProps {
  readonly areas: readonly ImprovementArea[]
  readonly onGo: (areaId: Id) => void
  readonly onMake: () => void
  readonly onClose: () => void
}

/** A characteristic may lead to two areas, but not by accident. */
export function HasAreaDialog({ areas, onGo, onMake, onClose }: HasAreaDialogProps) {
  const { selfAssessment: words, common } = useTexts()
  const titles = areas.map(({ title }) => `«${stripSoftHyphens(title)}»`).join(', ')
  const [first] = areas
  return (
    <Dialog
      title={words.hasArea}
      onClose={onClose}
      onSubmit={() => first && onGo(first.id)}
      footer={
        <>
          {first && (
            <Button label={words.openArea(stripSoftHyphens(first.title))} variant="primary" type="submit" />
          )}
          <Button label={words.makeAnother} icon="plus" onClick={onMake} />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <p>{words.hasAreaText(titles)}</p>
    </Dialog>
  )
}
