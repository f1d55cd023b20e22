import { applyCapture, captureText } from '../commands/capture.ts';
import { removeTouchpoints, updateTouchpoint } from '../commands/touchpoints.ts';
import type { Edit } from '../edit/transaction.ts';
import { inOrder } from '../model/order.ts';
import type { Message } from '../words/key.ts';
import { cellMates } from './cardActions.ts';
import { dropDraft, isDraft, keepCard, startCard } from './newCard.ts';
import type { Workspace } from './workspace.ts';

/** The title of one card while it is typed: every letter is kept at once, and leaving reads the signs in it. */
export class TitleSession {
  /** Whether the card is new, so that Enter goes on to the next one. */
  readonly isNew: boolean;
  readonly #workspace: Workspace;
  readonly #id: string;
  readonly #before: string;
  readonly #name: Message;
  readonly #mergeKey: string;
  #isTyped = false;

  constructor(workspace: Workspace, id: string) {
    this.#workspace = workspace;
    this.#id = id;
    this.#before = workspace.editor.getState().shown.touchpoint.get(id)?.title ?? '';
    this.isNew = this.#before === '';
    this.#name = { key: this.isNew ? 'edit.addTouchpoint' : 'edit.renameTouchpoint' };
    this.#mergeKey = `title:${id}`;
  }

  /** The line to begin with. */
  get text(): string {
    return captureText(this.#before);
  }

  /** Keeps the text as the title. */
  write(text: string): void {
    this.#isTyped = true;
    if (this.#isKept) this.#run((tr) => updateTouchpoint(tr, this.#id, { title: text }));
    else if (text.trim() !== '') keepCard(this.#workspace, this.#id, { title: text }, this.#mergeKey);
  }

  /** Sets the emotion without leaving the title. */
  feel(emotion: number): void {
    if (this.#isKept) this.#run((tr) => updateTouchpoint(tr, this.#id, { emotion }));
    else keepCard(this.#workspace, this.#id, { emotion }, this.#mergeKey);
  }

  /** Keeps what was typed, with what its signs say; an empty new card goes again. Says whether the card is still there. */
  finish(text: string): boolean {
    if (isDraft(this.#workspace, this.#id)) dropDraft(this.#workspace, this.#id);
    if (!this.#isKept) return false;
    // A title that was only looked at is left as it is: another tab may have changed it meanwhile.
    if (!this.isNew && !this.#isTyped) return true;
    const isEmpty = text.trim() === '';
    if (this.isNew && isEmpty && this.#row?.emotion === undefined) {
      this.#remove();
      return false;
    }
    this.#run((tr) => {
      // The signs were letters of the title until now.
      updateTouchpoint(tr, this.#id, { title: this.#before });
      applyCapture(tr, this.#id, isEmpty ? this.text : text);
    });
    return true;
  }

  /** Brings back what was there before. What was written into a new card is undone, so that it can be redone. */
  giveUp(): void {
    if (isDraft(this.#workspace, this.#id)) dropDraft(this.#workspace, this.#id);
    else if (this.isNew && this.#isKept) this.#takeBack();
    else if (this.#isKept) this.#run((tr) => updateTouchpoint(tr, this.#id, { title: this.#before }));
  }

  /** Finishes and goes on with a new card: behind this one, or with a step at the end of the next stage in that direction. Says false when there is none to go on with. */
  goOn(text: string, step: -1 | 0 | 1): boolean {
    const { shown } = this.#workspace.editor.getState();
    const row = this.#row;
    const stays = this.finish(text);
    // Enter in an empty new card ends the capture; Tab takes it along to the next stage.
    if (!row?.segmentId || !row.stageId || (step === 0 && !stays)) return false;
    const stages = inOrder(shown.stage.values()).map(({ id }) => id);
    const stageId = stages[stages.indexOf(row.stageId) + step];
    if (stageId === undefined) return false;
    const index = step === 0 ? cellMates(shown, row).indexOf(row) + 1 : Number.MAX_SAFE_INTEGER;
    startCard(this.#workspace, { segmentId: row.segmentId, stageId, index });
    return true;
  }

  get #row() {
    return this.#workspace.editor.getState().shown.touchpoint.get(this.#id);
  }

  get #isKept(): boolean {
    return this.#workspace.editor.getState().doc.touchpoint.has(this.#id);
  }

  #run(edit: Edit): void {
    this.#workspace.editor.run(this.#name, edit, this.#mergeKey);
  }

  #takeBack(): void {
    const { editor } = this.#workspace;
    const row = this.#row;
    // Slow typing makes several entries. They become one, so that one Redo brings all of it back.
    let count = 0;
    for (; this.#isKept && editor.getState().undoName?.key === this.#name.key; count += 1) editor.undo();
    if (this.#isKept || !row) this.#remove();
    else if (count > 1) {
      editor.run(this.#name, (tr) => void tr.add('touchpoint', row));
      editor.undo();
    }
    this.#goToCell();
  }

  #remove(): void {
    const { editor } = this.#workspace;
    editor.run({ key: 'edit.removeTouchpoint' }, (tr) => removeTouchpoints(tr, [this.#id]), this.#mergeKey);
    this.#goToCell();
  }

  #goToCell(): void {
    const { session } = this.#workspace;
    const { focus } = session.getState();
    if (focus) session.setState({ focus: { segmentId: focus.segmentId, stageId: focus.stageId } });
  }
}
