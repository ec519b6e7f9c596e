import './categoryBand.css'
import { bandOf } from './categoryLook.ts'

/** A category's colour with its letter: never the one without the other. The name stands beside it. */
export function CategoryBand({ category }: { readonly category: string | null }) {
  const { color, letterColor, text } = bandOf(category)
  return (
    <span className="categoryBand" style={{ background: color, color: letterColor }} aria-hidden="true">
      {text}
    </span>
  )
}
