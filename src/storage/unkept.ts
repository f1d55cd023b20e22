import type { Doc } from '../model/doc.ts';
import type { MapSummary } from './summary.ts';
import { type Watched, watched } from './watched.ts';

/** A map that could not be stored when it was made. */
export interface UnkeptMap {
  readonly doc: Doc;
  readonly summary: MapSummary;
}

/** The maps that live in this tab only, because the storage did not take them. */
export class Unkept {
  readonly #maps = watched<ReadonlyMap<string, UnkeptMap>>(new Map());

  get maps(): Watched<ReadonlyMap<string, UnkeptMap>> {
    return this.#maps;
  }

  find(id: string): UnkeptMap | undefined {
    return this.#maps.getState().get(id);
  }

  put(id: string, map: UnkeptMap): void {
    this.#maps.set(new Map([...this.#maps.getState(), [id, map]]));
  }

  /** The map is stored now. */
  drop(id: string): void {
    if (this.find(id)) this.#maps.set(new Map([...this.#maps.getState()].filter(([other]) => other !== id)));
  }

  /** What the library lists of them, the last made first. */
  get listed(): MapSummary[] {
    return [...this.#maps.getState().values()].map(({ summary }) => summary).reverse();
  }
}
