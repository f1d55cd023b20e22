import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueActions } from '../actions/catalogue.ts';
import { PanelFrame } from '../parts/PanelFrame.tsx';
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
  return (
    <PanelFrame
      title={t('catalogue.title')}
      side="start"
      className={styles.panel}
      aria-label={t('catalogue.title')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
      onClose={close}
      closeKeys={catalogueActions.catalogue.keys[0]}
    >
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
    </PanelFrame>
  );
}
