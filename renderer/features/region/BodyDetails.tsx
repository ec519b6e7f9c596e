import type { Id } from '../../../shared/core/ids.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { listNames } from '../../ui/listNames.ts'
import { useNavigation } from '../../ui/navigation.tsx'
import { placeWords } from './placeWords.ts'
import './bodyDetails.css'

interface BodyDetailsProps {
  readonly body: RegionBody
  readonly gatheringId: Id
  /** Others of the same name it could be linked with. */
  readonly canLinkMore: boolean
  readonly onLink: () => void
  readonly onUnlink: () => void
}

/** Under the chosen body: why groups placed it as they did, all placements, and whether it is one and the same. */
export function BodyDetails({ body, gatheringId, canLinkMore, onLink, onUnlink }: BodyDetailsProps) {
  const { region } = useTexts()
  const { language } = useLanguage()
  const { details, link } = region
  const reasons = body.points.filter(({ reason }) => reason !== '')
  const municipalities = body.voices.map(({ municipality }) => municipality)
  return (
    <div className="bodyDetails">
      {reasons.length > 0 && (
        <>
          <p className="bodyDetails-title">{details.reasons}</p>
          <ul className="bodyDetails-reasons">
            {reasons.map(({ municipalityId, municipality, reason }) => (
              <li key={municipalityId}>
                <strong>{municipality}</strong> <q>{reason}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <details className="bodyDetails-all">
        <summary>{details.places}</summary>
        <Placements body={body} gatheringId={gatheringId} />
      </details>
      <p className="bodyDetails-link">
        {body.sharedId === null
          ? link.sameName(municipalities.length)
          : link.linked(listNames(municipalities, language))}
      </p>
      <div className="bodyDetails-buttons">
        {(body.sharedId === null || canLinkMore) && (
          <Button label={link.link} icon="link" variant="quiet" onClick={onLink} />
        )}
        {body.sharedId !== null && <Button label={link.unlink} variant="quiet" onClick={onUnlink} />}
      </div>
    </div>
  )
}

function Placements({ body, gatheringId }: Pick<BodyDetailsProps, 'body' | 'gatheringId'>) {
  const { region } = useTexts()
  const { details } = region
  const { language } = useLanguage()
  const { go } = useNavigation()
  const { unsure, unplaced, without } = body
  const unsaid = [
    { names: unsure, words: details.unsure },
    { names: unplaced, words: details.unplaced },
    { names: without, words: details.without },
  ].filter(({ names }) => names.length > 0)
  return (
    <ul className="bodyDetails-places">
      {body.points.map((point) => {
        const { municipalityId, municipality } = point
        return (
          <li key={municipalityId}>
            <button
              type="button"
              className="bodyDetails-municipality"
              title={details.openMap(municipality)}
              onClick={() => go({ screen: 'stakeholderMap', municipalityId, gatheringId })}
            >
              {municipality}
            </button>
            <span>{placeWords(point, language)}</span>
          </li>
        )
      })}
      {unsaid.map(({ names, words }) => (
        <li key={words}>
          {listNames(names, language)}: {words}
        </li>
      ))}
    </ul>
  )
}
