import type { Scale } from '../../parts/timeline/scale.ts'
import { placeOf, yearsOf } from '../../parts/timeline/scale.ts'
import type { StepsView, StepView } from './steps.ts'

const [TOP, BOTTOM, AXIS] = [22, 84, 94]
const percent = (part: number): string => `${(part * 100).toFixed(2)}%`
const y = ({ level }: StepView): number => BOTTOM - level * (BOTTOM - TOP)

/** A number through time: a line for each version, a striped field where nothing is known. */
export function StepPicture({ steps, scale }: { steps: StepsView; scale: Scale }) {
  return (
    <svg class="steps" width="100%" height="116" role="img" aria-label={steps.words}>
      <line class="timeline-axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {yearsOf(scale).map((year) => (
        <Year key={year} year={year} x={percent(placeOf(scale, `${year}-01-01`))} />
      ))}
      {steps.holes.map((it) => (
        <rect
          key={it.start}
          class="steps-hole"
          x={percent(it.start)}
          width={percent(Math.max(it.end - it.start, 0.002))}
          y={TOP - 8}
          height={AXIS - TOP + 8}
        />
      ))}
      {steps.on !== null && <line class="steps-on" x1={percent(steps.on)} x2={percent(steps.on)} y1="2" y2={AXIS} />}
      {steps.steps.map((it, i) => (
        <Step
          key={`${it.start} ${it.level}`}
          step={it}
          before={steps.steps[i - 1]}
          isLast={i === steps.steps.length - 1}
        />
      ))}
    </svg>
  )
}

function Year({ year, x }: { year: number; x: string }) {
  return (
    <g>
      <line class="timeline-tick" x1={x} x2={x} y1={AXIS} y2={AXIS + 5} />
      <text class="timeline-year" x={x} y={AXIS + 18} dx="2">
        {year}
      </text>
    </g>
  )
}

function Step({ step, before, isLast }: { step: StepView; before: StepView | undefined; isLast: boolean }) {
  const [x, end] = [percent(step.start), percent(step.end)]
  const isJoined = before !== undefined && !step.isComing && Math.abs(before.end - step.start) < 0.003
  return (
    <g class={step.isComing ? 'step coming' : 'step'}>
      {isJoined && <line class="step-rise" x1={x} x2={x} y1={y(before)} y2={y(step)} />}
      <line class="step-line" x1={x} x2={end} y1={y(step)} y2={y(step)} />
      {!step.isEndKnown && <circle class="step-open" cx={end} cy={y(step)} r="4" />}
      {step.label !== null && (
        <text
          class="step-label"
          x={isLast ? end : x}
          y={y(step) - 7}
          text-anchor={isLast && step.end > 0.2 ? 'end' : 'start'}
        >
          {step.label}
        </text>
      )}
    </g>
  )
}
