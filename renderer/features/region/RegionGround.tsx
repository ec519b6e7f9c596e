import { levelWordPack } from '../../../shared/packs/levelWordPack.ts'
import { type PackQuadrant, quadrantPack } from '../../../shared/packs/quadrantPack.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import './regionGround.css'

const toneOf = ({ influence, interest }: PackQuadrant): 'strong' | 'middle' | 'quiet' =>
  influence === interest ? (influence === 'high' ? 'strong' : 'quiet') : 'middle'

/** The four named quadrants under everything else. */
export function RegionGround() {
  const { language } = useLanguage()
  return quadrantPack.map((quadrant) => (
    <div
      key={quadrant.key}
      className="regionGround"
      data-tone={toneOf(quadrant)}
      data-influence={quadrant.influence}
      data-interest={quadrant.interest}
    >
      <span>{quadrant.name[language]}</span>
    </div>
  ))
}

/** Digdir's words along both axes, and what the axes are. */
export function RegionAxes() {
  const { stakeholder: words } = useTexts()
  const { language } = useLanguage()
  const levels = levelWordPack.map(({ key, name }) => <span key={key}>{name[language]}</span>)
  return (
    <>
      <div className="regionAxis regionAxis--influence">
        {levels.toReversed()}
        <strong>{words.influence}</strong>
      </div>
      <div className="regionAxis regionAxis--interest">
        {levels}
        <strong>{words.interest}</strong>
      </div>
    </>
  )
}
