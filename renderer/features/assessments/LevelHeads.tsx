import { selectRatingLevels } from '../../../shared/features/characteristic/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage } from '../../ui/language.tsx'
import './levelHeads.css'

/** The five levels above their columns, in the network's words. */
export function LevelHeads() {
  const { language } = useLanguage()
  return selectRatingLevels(useNetworkState()).map(({ id, level, name }) => (
    <th key={id} scope="col" className="spread-head">
      <span className="spread-number">{level}</span>
      {name[language]}
    </th>
  ))
}
