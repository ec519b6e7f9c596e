import { useTexts } from '../../../ui/language.tsx'
import './spreadLegend.css'

/** What dots, ring and cloud are. */
export function SpreadLegend() {
  const { spread: words, agree } = useTexts().placing
  return (
    <div className="spreadLegend">
      <span className="spreadLegend-item" data-sign="middle">
        {words.middle}
      </span>
      <span className="spreadLegend-item" data-sign="cloud">
        {words.cloud}
      </span>
      <span className="spreadLegend-item" data-sign="other">
        {words.others}
      </span>
      <span className="spreadLegend-help">{agree.help}</span>
    </div>
  )
}
