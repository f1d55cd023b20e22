/** Asks the person for one picture, or has the camera of a phone take one; null when they change their mind. */
export function pickPicture(from: 'files' | 'camera' = 'files'): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  if (from === 'camera') input.capture = 'environment';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Whether taking a picture is offered beside choosing one: on what is held in the hand, which asks for its camera. Elsewhere browsers would only ask for a file again. */
export function hasCameraAtHand(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
