import { categoryPack } from '../../../shared/packs/categoryPack.ts'
import type { MapGlimpse } from '../../ui/mapGlimpse.ts'

const WIDTH = 308
const HEIGHT = 190
const CARD_WIDTH = 34
const CARD_HEIGHT = 11
const BAND_WIDTH = 9

const colors = new Map<string, string>(categoryPack.map(({ key, color }) => [key, color]))
const UNSORTED = '#e1e8e9'

/** The map as it was left, too small to read on purpose: shape and colour, no names. */
export function MapPicture({ glimpse }: { readonly glimpse: MapGlimpse }) {
  return (
    <svg className="mapPicture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <rect width={WIDTH} height={HEIGHT} fill="#fbfcfc" />
      <rect width={WIDTH} height={HEIGHT / 2} fill="#f1f6f6" />
      <rect x={WIDTH / 2} width={WIDTH / 2} height={HEIGHT} fill="#f1f6f6" />
      <rect x={WIDTH / 2} width={WIDTH / 2} height={HEIGHT / 2} fill="#e3efef" />
      <path d={`M${WIDTH / 2} 0v${HEIGHT}M0 ${HEIGHT / 2}h${WIDTH}`} stroke="#b3c0c3" />
      {glimpse.points.map((point) => (
        <g
          key={`${point.x}/${point.y}/${point.category}`}
          transform={`translate(${point.x * (WIDTH - CARD_WIDTH - 4) + 2} ${(1 - point.y) * (HEIGHT - CARD_HEIGHT - 4) + 2})`}
        >
          <rect width={CARD_WIDTH} height={CARD_HEIGHT} rx={2.5} fill="#ffffff" stroke="#6f8087" />
          <rect
            width={BAND_WIDTH}
            height={CARD_HEIGHT}
            rx={2.5}
            fill={colors.get(point.category ?? '') ?? UNSORTED}
          />
          <path d={`M${BAND_WIDTH + 5} ${CARD_HEIGHT / 2}h14`} stroke="#6f8087" strokeWidth={1.5} />
        </g>
      ))}
    </svg>
  )
}
