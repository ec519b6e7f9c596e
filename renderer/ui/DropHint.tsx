import './dropHint.css'

/** What becomes of the thing that hangs over the window, or of the file being read: said over everything, in nobody's way. */
export function DropHint({ text }: { readonly text: string }) {
  return (
    <div className="dropHint" role="status">
      {text}
    </div>
  )
}
