import type { Id } from '../../../shared/core/ids.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import './hasAreaDialog.css'

interface HasAreaDialogProps {
  readonly areas: readonly ImprovementArea[]
  readonly onGo: (areaId: Id) => void
  readonly onMake: () => void
  readonly onClose: () => void
}

/** A characteristic may lead to two areas, but not by accident. */
export function HasAreaDialog({ areas, onGo, onMake, onClose }: HasAreaDialogProps) {
  const { selfAssessment: words, common } = useTexts()
  const titles = areas.map(({ title }) => words.quoted(stripSoftHyphens(title))).join(', ')
  return (
    <Dialog
      title={words.hasArea}
      onClose={onClose}
      footer={
        <>
          <Button label={words.makeAnother} icon="plus" onClick={onMake} />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <p>{words.hasAreaText(titles)}</p>
      <ul className="hasArea">
        {areas.map(({ id, title }) => (
          <li key={id}>
            <Button
              label={words.openArea(stripSoftHyphens(title))}
              iconAfter="arrowRight"
              onClick={() => onGo(id)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
