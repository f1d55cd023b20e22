import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/parts/Button.tsx';
import type { MessageKey } from '../words/key.ts';
import styles from './ImportPreview.module.css';
import type { Keep, Known } from './mapFromFile.ts';

interface ImportChoicesProps {
  isTemplate: boolean;
  known: Known;
  onKeep(keep: Keep): void;
  /** The button that makes nothing of the file. */
  leave: ReactNode;
}

type Choice = readonly [Keep, MessageKey];

const notes = {
  map: { here: 'importing.known', bin: 'importing.inBin' },
  template: { here: 'importing.knownTemplate', bin: 'importing.templateInBin' },
} as const;

/** What can be made of a file; the last choice is what most people want, and Enter makes it. */
export function ImportChoices({ isTemplate, known, onKeep, leave }: ImportChoicesProps) {
  const { t } = useTranslation();
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);
  const choices = choicesFor(isTemplate, known);
  return (
    <>
      {known && (
        <p className={styles.known}>
          {t(notes[isTemplate ? 'template' : 'map'][known === 'bin' ? 'bin' : 'here'])}
        </p>
      )}
      {leave}
      {choices.map(([keep, label], index) => {
        const isMain = index === choices.length - 1;
        return (
          <Button
            key={keep}
            ref={isMain ? main : undefined}
            look={isMain ? 'primary' : 'line'}
            onClick={() => onKeep(keep)}
          >
            {t(label)}
          </Button>
        );
      })}
    </>
  );
}

function choicesFor(isTemplate: boolean, known: Known): readonly Choice[] {
  const once: readonly Choice[] = isTemplate ? [['mapOfTemplate', 'importing.mapFromTemplate']] : [];
  if (!known) return [...once, ['new', isTemplate ? 'importing.keepTemplate' : 'importing.createMap']];
  return [...once, ['replace', 'importing.replace'], ['both', 'importing.keepBoth']];
}
