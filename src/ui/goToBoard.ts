/** Takes the keyboard to the board, to the place where it was; nothing happens where no map is open. */
export function goToBoard(): void {
  document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus({ preventScroll: true });
}
