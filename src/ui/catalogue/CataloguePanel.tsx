import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueActions } from '../actions/catalogue.ts';
import { IconButton } from '../parts/Button.tsx';
import { useHandOn } from '../parts/goToWork.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './CataloguePanel.module.css';
import { CatalogueSearch } from './CatalogueSearch.tsx';
import { EncounterList } from './EncounterList.tsx';
import { EncounterText } from './EncounterText.tsx';
import { GoesTo } from './GoesTo.tsx';
import { NothingFound } from './NothingFound.tsx';
import { useCarry } from './useCarry.ts';
import { useCatalogue } from './useCatalogue.ts';

/** The catalogue of touchpoints at the side of the board: found by words, phase and kind, and added by pulling, pressing or Enter. */
export function CataloguePanel() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const { found, own, wish, isSearched, ...catalogue } = useCatalogue();
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { carried, ghost, press } = useCarry(scroller);
  const goToSearch = () => field.current?.focus();
  const close = () => session.setState({ sidePanel: null });
  const box = useRef<HTMLElement>(null);
  useHandOn(box);
  return (
    <aside
      ref={box}
      className={styles.panel}
      data-side
      aria-label={t('catalogue.title')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
    >
      <Head onClose={close} />
      <CatalogueSearch
        {...{ field, wish }}
        onWish={catalogue.setWish}
        onEnter={catalogue.takeFirst}
        onDown={() => scroller.current?.querySelector<HTMLElement>('[data-main]')?.focus()}
      />
      <div ref={scroller} className={styles.scroll}>
        {catalogue.isEmpty && (
          <NothingFound
            wish={wish}
            elsewhere={catalogue.elsewhere()}
            onShowAll={catalogue.showAll}
            onMake={(keeps) => {
              catalogue.make(keeps);
              goToSearch();
            }}
          />
        )}
        <EncounterList
          {...{ own, isSearched }}
          entries={found}
          onAdd={({ encounter }) => catalogue.add(encounter)}
          onPress={press}
          onLeave={goToSearch}
        />
      </div>
      <GoesTo count={found.length} />
      {carried && (
        <div ref={ghost} className={styles.ghost} aria-hidden>
          <EncounterText encounter={carried.encounter} />
        </div>
      )}
    </aside>
  );
}

function Head({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const [keys] = catalogueActions.catalogue.keys;
  return (
    <header className={styles.head}>
      <h2>{t('catalogue.title')}</h2>
      <IconButton icon={X} label={t('actions.close')} tipKeys={keys} onClick={onClose} />
    </header>
  );
}
