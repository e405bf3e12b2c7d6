import type { Univer } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

const NOTE = { color: '#5b6b79', size: 6 };
const ERROR = { color: '#a4262c', size: 6 };

/** A corner marks a cell with a note or an error, as Sheets does; the line below the sheet tells it. */
export function markNotes(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, _location, next) {
      const custom = cell?.custom;
      if (!cell || !custom) return next(cell);
      return next({ ...cell, markers: { ...cell.markers, tr: custom.error ? ERROR : NOTE } });
    },
  });
}
