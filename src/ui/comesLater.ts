import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';

/** A part of the screen that is loaded when it is first shown. */
export interface LatePart<Props> {
  /** `meanwhile` is shown until it is there. */
  (props: Props & { meanwhile?: ReactNode }): ReactNode;
  /** Loads it ahead, so that it is there at once when it is wanted. */
  ahead(): void;
}

/**
 * Makes a part of the screen that is loaded when it is first shown, and is there at once when it was loaded before. React's own `lazy` holds back
 * every part for a third of a second after its fallback was shown, in which letters are lost that somebody types already.
 */
export function comesLater<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let part: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const loaded = () => {
    loading ??= load().then((found) => {
      part = found;
      return found;
    });
    return loading;
  };
  function Late({ meanwhile = null, ...props }: Props & { meanwhile?: ReactNode }): ReactNode {
    const found = useLoaded(part, loaded);
    return found ? createElement(found, props as unknown as Props) : meanwhile;
  }
  // What cannot be had is told when it is wanted.
  return Object.assign(Late, { ahead: () => void loaded().catch(() => undefined) });
}

function useLoaded<Part>(part: Part | null, load: () => Promise<Part>): Part | null {
  const [found, setFound] = useState(() => part);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setFound(() => loaded),
      (error: unknown) => isWanted && setFault({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (fault) throw fault.error;
  return found;
}
