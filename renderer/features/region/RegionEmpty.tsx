import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { RegionAxes, RegionGround } from './RegionGround.tsx'
import './regionMap.css'
import './regionPlane.css'
import './regionEmpty.css'

/** Before three municipalities have placed the same card there is nothing to lay over each other. */
export function RegionEmpty({ onFanOut }: { readonly onFanOut: () => void }) {
  const { region: words } = useTexts()
  return (
    <section className="regionMap" aria-label={words.mapName}>
      <RegionAxes />
      <div className="regionPlane">
        <RegionGround />
        <div className="regionEmpty">
          <p>{words.empty}</p>
          <p>{words.emptyHelp}</p>
          <Button label={words.fanOut.open} icon="copy" onClick={onFanOut} />
        </div>
      </div>
    </section>
  )
}
