import { useEffect, useRef } from 'react'
import { composeFormat } from './composeFormat.ts'
import type { PictureContent } from './composePicture.ts'
import { paintPicture } from './paintPicture.ts'
import { type PictureFormat, sheetOf } from './pictureFormats.ts'

export interface PicturePreviewProps {
  readonly content: PictureContent
  readonly format: PictureFormat
  readonly label: string
}

/** The picture itself, small: painted by the same hands as the file. */
export function PicturePreview({ content, format, label }: PicturePreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { widthPx, heightPx } = sheetOf(format)
  useEffect(() => {
    let isLate = false
    void composeFormat(content, format).then((picture) => {
      const shown = canvas.current
      const context = shown?.getContext('2d')
      if (isLate || !shown || !context) return
      const ratio = (shown.clientWidth * window.devicePixelRatio) / widthPx
      shown.width = Math.round(widthPx * ratio)
      shown.height = Math.round(heightPx * ratio)
      paintPicture(context, picture, ratio)
    })
    return () => {
      isLate = true
    }
  }, [content, format, widthPx, heightPx])
  return (
    <canvas
      ref={canvas}
      className="savePicture-preview"
      role="img"
      aria-label={label}
      style={{ aspectRatio: `${widthPx} / ${heightPx}` }}
    />
  )
}
