import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'

interface RegionStripProps {
  readonly isGallery: boolean
  /** null = nothing is chosen, so all is seen already. */
  readonly onShowAll: (() => void) | null
  readonly onFanOut: () => void
}

/** Under the map: what its shapes mean, and what can be done with all municipalities at once. */
export function RegionStrip({ isGallery, onShowAll, onFanOut }: RegionStripProps) {
  const { region: words } = useTexts()
  return (
    <footer className="regionStrip">
      {isGallery ? (
        <span className="regionStrip-words">{words.gallery.order}</span>
      ) : (
        <>
          <span className="regionStrip-item">
            <svg viewBox="0 0 34 20" aria-hidden="true" focusable="false">
              <ellipse cx="17" cy="10" rx="15" ry="8" />
            </svg>
            {words.legend.cloud}
          </span>
          <span className="regionStrip-item">
            <svg viewBox="0 0 46 20" aria-hidden="true" focusable="false">
              <path d="M18 10h10" strokeDasharray="2 3" />
              <circle cx="10" cy="10" r="8" />
              <circle cx="36" cy="10" r="8" />
            </svg>
            {words.legend.twoViews}
          </span>
          <span className="regionStrip-words">{words.legend.leftOut}</span>
        </>
      )}
      <span className="regionStrip-buttons">
        {onShowAll && (
          <Button label={words.showAll} icon="expand" variant="quiet" title="0" onClick={onShowAll} />
        )}
        <Button label={words.fanOut.open} icon="copy" variant="quiet" onClick={onFanOut} />
      </span>
    </footer>
  )
}
