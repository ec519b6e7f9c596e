/**
 * The limit to compare with: a page with nothing but two canvases. The resting cards are painted once;
 * each frame in which the pointer moved, the upper canvas is cleared and one card painted. A board that
 * draws what it must and no more can come close to this, and nothing honest can be below it.
 */
export const bareCanvasPage = (cardCount: number): string => `<!doctype html>
<style>html,body{margin:0;overflow:hidden}canvas{position:absolute;inset:0}</style>
<canvas id="rest" width="1920" height="1080"></canvas><canvas id="moving" width="1920" height="1080"></canvas>
<script>
  const paintCard = (context, x, y, name) => {
    context.fillStyle = '#fff'; context.strokeStyle = '#6F8087'; context.lineWidth = 1.5
    context.beginPath(); context.roundRect(x, y, 176, 50, 8); context.fill(); context.stroke()
    context.fillStyle = '#0B522B'; context.fillRect(x + 2, y + 2, 32, 46)
    context.fillStyle = '#16262B'; context.font = '600 16px sans-serif'; context.fillText(name, x + 42, y + 30)
  }
  const rest = document.getElementById('rest').getContext('2d')
  for (let card = 0; card < ${cardCount}; card += 1) paintCard(rest, (card * 97) % 1744, (card * 61) % 1030, 'Kort ' + card)
  const moving = document.getElementById('moving').getContext('2d')
  let at = null, held = false, isDue = false
  const draw = () => { isDue = false; moving.clearRect(0, 0, 1920, 1080); if (at) paintCard(moving, at.x - 88, at.y - 25, 'Havn') }
  addEventListener('pointerdown', () => { held = true })
  addEventListener('pointerup', () => { held = false })
  addEventListener('pointermove', (event) => {
    if (!held) return
    at = { x: event.clientX, y: event.clientY }
    if (!isDue) { isDue = true; requestAnimationFrame(draw) }
  })
</script>`
