import { useMemo, useState } from 'react'
import type { Language } from '../../../shared/packs/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { useTexts } from '../../ui/language.tsx'
import type { BoardScene } from '../boardScene.ts'
import type { PictureContent } from './composePicture.ts'
import { canCopyPicture } from './copyPicture.ts'
import { PicturePreview } from './PicturePreview.tsx'
import { formatChoice, type PictureFormat, pictureFormats } from './pictureFormats.ts'
import type { PictureLegend } from './pictureLegend.ts'
import './savePicture.css'
import { usePicture } from './usePicture.ts'

export interface SavePictureDialogProps {
  /** What is shown now; null before the board is on the page. */
  readonly scene: () => BoardScene | null
  /** «Interessentkart» */
  readonly title: string
  readonly municipality: string
  /** «Samling 2 · Valget» */
  readonly gathering: string
  /** ISO day of the gathering; null = not set. */
  readonly date: string | null
  readonly language: Language
  readonly legend: PictureLegend
  readonly onClose: () => void
}

/** The map as a picture: PNG, PDF, clipboard. */
export function SavePictureDialog({ scene, ...props }: SavePictureDialogProps) {
  // As it was when the dialog opened: what one sees here is what one gets, whatever others move meanwhile.
  const [snapshot] = useState(scene)
  return snapshot && <PictureDialog {...props} scene={snapshot} />
}

interface PictureDialogProps extends Omit<SavePictureDialogProps, 'scene'> {
  readonly scene: BoardScene
}

function PictureDialog(props: PictureDialogProps) {
  const { scene, title, municipality, gathering, date, language, legend, onClose } = props
  const texts = useTexts()
  const { picture: words, common } = texts
  const [part, setPart] = useState<PictureContent['part']>('whole')
  const [format, setFormat] = useState<PictureFormat>('png2')
  const [hasSigns, setHasSigns] = useState(false)
  // A gathering without a date: then the picture says when it was made. Always with the year: paper is kept.
  const day = formatDay(date ?? isoDayOf(Date.now()), language, '')
  const content = useMemo(
    (): PictureContent => ({ scene, title, municipality, gathering, day, legend, part, hasSigns }),
    [scene, title, municipality, gathering, day, legend, part, hasSigns],
  )
  const { isMaking, problem, save, copy } = usePicture(content, language, onClose)
  return (
    <Dialog
      title={words.title}
      isWide
      onClose={onClose}
      onSubmit={() => void save(format)}
      footer={
        <>
          <Button
            type="submit"
            label={isMaking ? words.making : words.save}
            variant="primary"
            disabled={isMaking}
          />
          {canCopyPicture() && (
            <Button label={words.copy} icon="copy" disabled={isMaking} onClick={() => void copy()} />
          )}
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
          {problem !== null && (
            <p className="savePicture-problem" role="alert">
              {problem}
            </p>
          )}
        </>
      }
    >
      <div className="savePicture">
        <PicturePreview content={content} format={format} label={words.preview(title, municipality)} />
        <div className="savePicture-choices">
          <ChoiceGroup
            label={words.part}
            choices={[
              { value: 'whole', label: words.whole },
              { value: 'shown', label: words.shown },
            ]}
            value={part}
            onChange={setPart}
            isInline
          />
          <ChoiceGroup
            label={words.format}
            choices={pictureFormats.map((choice) => formatChoice(choice, texts))}
            value={format}
            onChange={setFormat}
          />
          {legend.signs.length > 0 && (
            <label className="choice">
              <input
                type="checkbox"
                className="ds-input"
                checked={hasSigns}
                onChange={() => setHasSigns(!hasSigns)}
              />
              <span>
                <span className="choice-label">{words.withAttitude}</span>
                <span className="choice-description">{words.withAttitudeHelp}</span>
              </span>
            </label>
          )}
        </div>
      </div>
    </Dialog>
  )
}
