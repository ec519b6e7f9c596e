import { bandOf } from './categoryLook.ts'
import type { MapGlimpse } from './mapGlimpse.ts'
import './mapPicture.css'

const WIDTH = 308
const HEIGHT = 190
const CARD_WIDTH = 34
const CARD_HEIGHT = 11
const BAND_WIDTH = 9
const CHIP_SIZE = 17

export interface MapPictureProps {
  readonly points: MapGlimpse['points']
  /** Each card as a chip with its category's letter; else as a small card, where shape is enough. */
  readonly hasLetters?: boolean
}

/** A whole map, too small for names on purpose: shape and colour. What it shows must stand beside it in words. */
export function MapPicture({ points, hasLetters = false }: MapPictureProps) {
  const [width, height] = hasLetters ? [CHIP_SIZE, CHIP_SIZE] : [CARD_WIDTH, CARD_HEIGHT]
  const placeOf = ({ x, y }: MapGlimpse['points'][number]): string =>
    `translate(${x * (WIDTH - width - 4) + 2} ${(1 - y) * (HEIGHT - height - 4) + 2})`
  return (
    <svg className="mapPicture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <rect width={WIDTH} height={HEIGHT} fill="#fbfcfc" />
      <rect width={WIDTH} height={HEIGHT / 2} fill="#f1f6f6" />
      <rect x={WIDTH / 2} width={WIDTH / 2} height={HEIGHT} fill="#f1f6f6" />
      <rect x={WIDTH / 2} width={WIDTH / 2} height={HEIGHT / 2} fill="#e3efef" />
      <path d={`M${WIDTH / 2} 0v${HEIGHT}M0 ${HEIGHT / 2}h${WIDTH}`} stroke="#b3c0c3" />
      {hasLetters && <rect width={WIDTH} height={HEIGHT} fill="none" stroke="#b3c0c3" strokeWidth={2} />}
      {points.map((point, index) => (
        // Two cards may have everything in common that shows; the list is drawn anew as a whole.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <g key={index} transform={placeOf(point)}>
          {hasLetters ? <Chip category={point.category} /> : <SmallCard category={point.category} />}
        </g>
      ))}
    </svg>
  )
}

interface PictureCardProps {
  readonly category: string | null
}

function SmallCard({ category }: PictureCardProps) {
  return (
    <>
      <rect width={CARD_WIDTH} height={CARD_HEIGHT} rx={2.5} fill="#ffffff" stroke="#6f8087" />
      <rect width={BAND_WIDTH} height={CARD_HEIGHT} rx={2.5} fill={bandOf(category).color} />
      <path d={`M${BAND_WIDTH + 5} ${CARD_HEIGHT / 2}h14`} stroke="#6f8087" strokeWidth={1.5} />
    </>
  )
}

function Chip({ category }: PictureCardProps) {
  const { color, letterColor, text } = bandOf(category)
  return (
    <>
      <rect width={CHIP_SIZE} height={CHIP_SIZE} rx={3} fill={color} stroke="#6f8087" />
      <text
        x={CHIP_SIZE / 2}
        y={CHIP_SIZE / 2}
        fill={letterColor}
        fontSize={11}
        fontWeight={750}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {text}
      </text>
    </>
  )
}
