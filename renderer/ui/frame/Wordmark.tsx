import './wordmark.css'

const points = [
  [4, 16],
  [15, 5],
  [26, 16],
  [37, 5],
] as const

/** Four gatherings on one thread: the mark of the product. Dark dots on paper, white on the frame. */
export function ThreadMark({ heightRem }: { readonly heightRem: number }) {
  return (
    <svg
      className="threadMark"
      viewBox="0 0 41 21"
      style={{ height: `${heightRem}rem`, width: `${(heightRem * 41) / 21}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M4 16C9 16 10 5 15 5S21 16 26 16S32 5 37 5" />
      {points.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={3.5} />
      ))}
    </svg>
  )
}

/** Mark and name together. */
export function Wordmark({ heightRem }: { readonly heightRem: number }) {
  return (
    <span className="wordmark" style={{ fontSize: `${heightRem * 1.05}rem` }}>
      <ThreadMark heightRem={heightRem} />
      <span>Samling</span>
    </span>
  )
}
