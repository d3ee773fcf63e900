import { useEffect, useState } from 'react';
import type { ChartLook } from './look.ts';

/** The chart in the colours of the theme; follows it when it changes. */
export function useScreenLook(): ChartLook {
  const [look, setLook] = useState(readLook);
  useEffect(() => {
    const observer = new MutationObserver(() => setLook(readLook()));
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-contrast'],
    });
    return () => observer.disconnect();
  }, []);
  return look;
}

function readLook(): ChartLook {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    series: ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map(token),
    ground: token('--surface'),
    text: token('--text'),
    muted: token('--text-2'),
    grid: token('--line'),
    chosen: token('--accent'),
    font: "'Noto Sans', sans-serif",
    size: 12,
  };
}
