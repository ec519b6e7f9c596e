import type { Id } from '../../../shared/core/ids.ts'
import { RADAR_LIMIT } from '../../../shared/features/characteristic/limits.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { LevelBars } from '../../ui/radar/LevelBars.tsx'
import { Radar } from '../../ui/radar/Radar.tsx'
import { RadarLegend } from '../../ui/radar/RadarLegend.tsx'
import { useElementSize } from '../../ui/useElementSize.ts'
import { assessmentSeries } from './assessmentSeries.ts'
import type { ShownAssessment } from './useAssessment.ts'
import type { AssessmentView, Chosen } from './useAssessmentView.ts'
import './assessmentPicture.css'

interface AssessmentPictureProps {
  /** The municipality's. */
  readonly name: string
  readonly shown: ShownAssessment
  readonly view: AssessmentView
  readonly chosen: Chosen
  readonly onChoose: (id: Id) => void
  readonly isLarge?: boolean
}

/** The radar, or the same as bars, with what its lines mean. */
export function AssessmentPicture({
  name,
  shown,
  view,
  chosen,
  onChoose,
  isLarge = false,
}: AssessmentPictureProps) {
  const texts = useTexts()
  const { selfAssessment: words } = texts
  const { language } = useLanguage()
  const { element: drawing, size } = useElementSize<HTMLDivElement>()
  const picture = {
    ...assessmentSeries(shown, texts, language),
    label: words.picture(name),
    chosenId: isLarge ? null : (chosen.chosen?.characteristic.id ?? null),
    onChoose,
    isLarge,
    // The projector scales with its own type.
    room: (!isLarge && size) || undefined,
  }
  const isTooMany = picture.spokes.length > RADAR_LIMIT
  return (
    <div className="assessmentPicture" data-large={isLarge}>
      {isTooMany && view.form === 'radar' && <p>{words.tooMany(picture.spokes.length)}</p>}
      <div className="assessmentPicture-drawing" ref={drawing}>
        {view.form === 'bars' ? <LevelBars {...picture} /> : <Radar {...picture} />}
      </div>
      <RadarLegend {...picture} />
    </div>
  )
}
