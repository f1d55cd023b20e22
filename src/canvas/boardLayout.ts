import type { Layout, LayoutOptions } from '../derive/layout.ts';
import { layoutJourney } from '../derive/layoutJourney.ts';
import type { ShownParts } from '../derive/shownParts.ts';
import type { Doc } from '../model/doc.ts';
import { allParts, type Parts } from '../store/session.ts';
import type { Workspace } from '../ui/workspace.ts';

type Source = Pick<Workspace, 'editor' | 'session' | 'measure'>;

/** What of the map is shown, by what it was made from. */
interface Shown {
  readonly parts: Parts;
  readonly hiddenCards: ReadonlySet<string>;
  readonly whole: ShownParts;
}

const noIds: ReadonlySet<string> = new Set();

/** The layout of what the board shows, computed once for each state of the document and kept outside React. */
export class BoardLayout {
  readonly #source: Source;
  readonly #listeners = new Set<() => void>();
  #stops: (() => void)[] = [];
  #held: Map<string, number> | undefined;
  #laidOut: Doc | null = null;
  #layout: Layout | null = null;
  #settled: Layout | null = null;
  #settledDoc: Doc | null = null;
  /** The kind, the lane height and the folded lanes of the layout, and of the settled one. */
  #look = '';
  #settledLook = '';
  /** What is hidden or folded, kept as one for as long as it is the same. */
  #shown: Shown = { parts: allParts, hiddenCards: noIds, whole: allParts };
  #settledShown: Shown | null = null;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The layout of what is shown: a gesture's draft while one is under way. */
  get = (): Layout => {
    const { shown, doc } = this.#source.editor.getState();
    const { layout: kind, laneHeight, foldedLanes, parts, hiddenCards } = this.#source.session.getState();
    const isSettled = shown === doc && !this.#held;
    const look = `${kind} ${laneHeight} ${foldedLanes}`;
    const isSameParts = this.#shown.parts === parts && this.#shown.hiddenCards === hiddenCards;
    if (!isSameParts) this.#shown = { parts, hiddenCards, whole: { ...parts, hiddenCards } };
    if (this.#laidOut !== shown || this.#look !== look || !isSameParts || !this.#layout) {
      // A draft that was given up leaves everything as it was, down to the last box.
      const isBack =
        isSettled &&
        this.#settledDoc === doc &&
        this.#settledLook === look &&
        this.#settledShown === this.#shown;
      this.#layout =
        isBack && this.#settled
          ? this.#settled
          : this.#compute(shown, { kind, laneHeight, foldedLanes, shown: this.#shown.whole });
      this.#laidOut = shown;
      this.#look = look;
    }
    if (isSettled) {
      this.#settled = this.#layout;
      this.#settledDoc = doc;
      this.#settledLook = look;
      this.#settledShown = this.#shown;
    }
    return this.#layout;
  };

  /** The layout of the committed document: it keeps its identity during a gesture. */
  settled = (): Layout => {
    const now = this.get();
    this.#settled ??= now;
    return this.#settled;
  };

  /** Calls the listener after every change; returns how to stop. The document is followed while anybody listens. */
  subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) this.#follow();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      for (const stop of this.#stops) stop();
    };
  };

  /** From now on stages grow but do not shrink, so that nothing moves away from under the pointer. */
  hold(): void {
    this.#held = new Map(this.get().stages.map(({ id, slots }) => [id, slots]));
  }

  /** Stages take the room that they need again. */
  letGo(): void {
    if (!this.#held) return;
    this.#held = undefined;
    this.#laidOut = null;
    this.#tell();
  }

  #compute(doc: Doc, look: Pick<LayoutOptions, 'kind' | 'laneHeight' | 'foldedLanes' | 'shown'>): Layout {
    const { measure } = this.#source;
    const previous = this.#layout?.kind === look.kind ? this.#layout : undefined;
    const layout = layoutJourney(doc, { ...look, measure, leastSlots: this.#held }, previous);
    for (const { id, slots } of this.#held ? layout.stages : []) this.#held?.set(id, slots);
    return layout;
  }

  #follow(): void {
    const { editor, session } = this.#source;
    this.#stops = [
      editor.subscribe((state, previous) => {
        if (state.shown !== previous.shown || state.doc !== previous.doc) this.#tell();
      }),
      session.subscribe((state, previous) => {
        const isSame =
          state.layout === previous.layout &&
          state.laneHeight === previous.laneHeight &&
          state.foldedLanes === previous.foldedLanes &&
          state.parts === previous.parts &&
          state.hiddenCards === previous.hiddenCards;
        if (!isSame) this.#tell();
      }),
    ];
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
