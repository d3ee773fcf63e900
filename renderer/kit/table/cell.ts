import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { TableColumn } from './column.ts';
import css from './table.module.css';

interface Given<R> extends ICellRendererParams<R> {
  column_: { current: TableColumn<R> };
}

/** Draws a cell by hand and again when its row changed; a row that is on its way is empty. */
export class DrawnCell<R> implements ICellRendererComp<R> {
  readonly #box = document.createElement('div');

  init(params: ICellRendererParams<R>): void {
    this.#box.className = css.cell!;
    this.#draw(params as Given<R>);
  }

  getGui(): HTMLElement {
    return this.#box;
  }

  refresh(params: ICellRendererParams<R>): boolean {
    this.#draw(params as Given<R>);
    return true;
  }

  #draw({ data, column_ }: Given<R>): void {
    this.#box.replaceChildren();
    if (data !== undefined) column_.current.draw(data, this.#box);
  }
}
