/** A value axis from zero, with round steps. */
export interface Scale {
  max: number;
  step: number;
}

const STEPS = [1, 2, 5, 10];

/** Four to seven steps that cover `top` (> 0) with room for the label above the highest bar. */
export function niceScale(top: number): Scale {
  if (top <= 0) return { max: 1, step: 1 };
  const rough = (top * 1.08) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * (STEPS.find((factor) => factor * power >= rough) ?? 10));
  return { max: Math.ceil((top * 1.02) / step) * step, step };
}
