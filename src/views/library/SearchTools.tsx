import { ArrowDownUp, Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryPart } from '../../storage/summary.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import styles from './LibraryView.module.css';
import { type MapOrder, mapOrders } from './sortMaps.ts';

interface SearchToolsProps {
  part: LibraryPart;
  search: string;
  onSearch(search: string): void;
  field: RefObject<HTMLInputElement | null>;
  order: MapOrder;
  onOrder(order: MapOrder): void;
  /** How many are shown of how many; null while not everything is known or nothing is searched for. */
  found: { readonly found: number; readonly count: number } | null;
}

/** How what is in a part of the library is found and sorted. */
export function SearchTools({ part, search, onSearch, field, order, onOrder, found }: SearchToolsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <Search size={16} strokeWidth={1.5} aria-hidden />
        <TextField
          ref={field}
          spoken
          type="search"
          label={t('library.search')}
          placeholder={t('library.search')}
          aria-keyshortcuts="/"
          value={search}
          onChange={onSearch}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || search === '') return;
            event.preventDefault();
            onSearch('');
          }}
        />
        {search && (
          <IconButton small icon={X} label={t('library.clearSearch')} onClick={() => onSearch('')} />
        )}
      </div>
      <output className={styles.found}>{found && t('library.foundOf', { ...found })}</output>
      {part !== 'bin' && (
        <Menu
          align="end"
          button={
            <Button icon={ArrowDownUp} aria-label={`${t('library.sort')}: ${t(`library.sortBy.${order}`)}`}>
              {t(`library.sortBy.${order}`)}
            </Button>
          }
          entries={() =>
            mapOrders.map((one) => ({
              label: t(`library.sortBy.${one}`),
              checked: one === order,
              run: () => onOrder(one),
            }))
          }
        />
      )}
    </div>
  );
}
