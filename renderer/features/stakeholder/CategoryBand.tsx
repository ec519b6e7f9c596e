export { CategoryBand } from '../../ui/CategoryBand.tsx'
