'use client';

import { Check, Minus, Plus, Spline, X } from 'lucide-react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { Button } from '../controls/button';
import { iconButtonClass } from '../controls/button-class';
import type { LngLat } from './geo';
import type { AreaDrawing } from './map-view';

export interface MapControlsProps {
  onZoom: (by: number) => void;
  area?: { corners: readonly LngLat[] | undefined; drawing: AreaDrawing } | undefined;
}

function AreaControls({ area }: { area: NonNullable<MapControlsProps['area']> }) {
  const text = useUiText();
  const { corners, drawing } = area;
  if (drawing.isDrawing) {
    return (
      <>
        <p role="status" className="max-w-64 rounded-md border bg-raised px-3 py-2 text-sm shadow-sm">
          {text.drawAreaHelp}
        </p>
        <div className="flex gap-2">
          <Button size="sm" tone="primary" disabled={!drawing.canFinish} onClick={drawing.finish}>
            <Check aria-hidden />
            {text.finishArea}
          </Button>
          <Button size="sm" onClick={drawing.giveUp}>
            {text.cancel}
          </Button>
        </div>
      </>
    );
  }
  return corners ? (
    <Button size="sm" className="shadow-sm" onClick={drawing.clear}>
      <X aria-hidden />
      {text.clearArea}
    </Button>
  ) : (
    <Button size="sm" className="shadow-sm" onClick={drawing.begin}>
      <Spline aria-hidden />
      {text.drawArea}
    </Button>
  );
}

export function MapControls({ onZoom, area }: MapControlsProps) {
  const text = useUiText();
  return (
    <>
      {area ? (
        <div className="absolute start-3 top-3 z-40 flex flex-col items-start gap-2">
          <AreaControls area={area} />
        </div>
      ) : null}
      <div className="absolute end-3 top-3 z-40 flex flex-col rounded-md shadow-sm">
        <button type="button" aria-label={text.zoomIn} className={cx(iconButtonClass('secondary'), 'rounded-b-none')} onClick={() => onZoom(1)}>
          <Plus aria-hidden />
        </button>
        <button type="button" aria-label={text.zoomOut} className={cx(iconButtonClass('secondary'), '-mt-px rounded-t-none')} onClick={() => onZoom(-1)}>
          <Minus aria-hidden />
        </button>
      </div>
    </>
  );
}
