import { Search, X } from 'lucide-react';
import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type TouchpointKind, touchpointKind } from '../../model/touchpoint.ts';
import { IconButton } from '../parts/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { TextField } from '../parts/TextField.tsx';
import styles from './CataloguePanel.module.css';
import { type CataloguePhase, type CatalogueWish, cataloguePhases } from './entries.ts';

interface CatalogueSearchProps {
  field: RefObject<HTMLInputElement | null>;
  wish: CatalogueWish;
  onWish(wish: CatalogueWish): void;
  /** Takes what is found first. */
  onEnter(): void;
  /** Goes on to the list. */
  onDown(): void;
}

/** What is searched for in the catalogue, and in which phase and of which kind. */
export function CatalogueSearch({ field, wish, onWish, onEnter, onDown }: CatalogueSearchProps) {
  const { t } = useTranslation();
  const { query } = wish;
  const search = (next: string) => onWish({ ...wish, query: next });
  useEffect(() => {
    // A finger has no keys: the keyboard on the screen would hide what is to be seen.
    if (!matchMedia('(pointer: coarse)').matches) field.current?.focus();
  }, [field]);
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    Enter: onEnter,
    ArrowDown: onDown,
    Escape: query ? () => search('') : undefined,
  };
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <Search size={16} strokeWidth={1.5} aria-hidden />
        <TextField
          ref={field}
          spoken
          type="search"
          label={t('catalogue.search')}
          placeholder={t('catalogue.search')}
          data-catalogue-search
          value={query}
          onChange={search}
          onKeyDown={(event) => {
            const run = event.nativeEvent.isComposing ? undefined : keys[event.key];
            if (!run) return;
            event.preventDefault();
            event.stopPropagation();
            run();
          }}
        />
        {query && <IconButton small icon={X} label={t('catalogue.clearSearch')} onClick={() => search('')} />}
      </div>
      <Filters wish={wish} onWish={onWish} />
    </div>
  );
}

function Filters({ wish, onWish }: Pick<CatalogueSearchProps, 'wish' | 'onWish'>) {
  const { t } = useTranslation();
  return (
    <div className={styles.filters}>
      <Select<CataloguePhase>
        spoken
        label={t('catalogue.phaseFilter')}
        none={t('catalogue.allPhases')}
        value={wish.phase}
        onChange={(next) => onWish({ ...wish, phase: next })}
        choices={cataloguePhases.map((value) => ({ value, label: t(`catalogue.phase.${value}`) }))}
      />
      <Select<TouchpointKind>
        spoken
        label={t('domain.kind.label')}
        none={t('catalogue.allKinds')}
        value={wish.kind}
        onChange={(next) => onWish({ ...wish, kind: next })}
        choices={touchpointKind.options.map((value) => ({ value, label: t(`domain.kind.${value}`) }))}
      />
    </div>
  );
}
