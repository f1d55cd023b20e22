import type { TFunction } from 'i18next';
import type { Analysis } from '../../../derive/analysis/analysis.ts';
import type { StageBalance } from '../../../derive/analysis/stageBalance.ts';
import { mostCards } from '../../../derive/charts/balanceCards.ts';
import type { GridCell, GridPicture } from '../../../derive/charts/gridPicture.ts';
import { rounded } from '../../../derive/rounded.ts';

const tones = { underServed: 'bad', overServed: 'warning', balanced: 'quiet' } as const;

/** Touchpoints against importance per stage, as they are drawn in a picture. */
export function balanceGrid(t: TFunction, { balance, ground }: Analysis): GridPicture {
  const most = mostCards(balance);
  const isShort = balance.some(({ verdict }) => verdict === 'underServed');
  return {
    legend: [
      { mark: 'card', text: t('analysis.touchpoint') },
      { mark: 'needle', text: t('analysis.balance.wanted') },
      ...(isShort ? [{ mark: 'missing', text: t('analysis.balance.missing') } as const] : []),
    ],
    columns: [
      { label: t('domain.stage'), shape: 'words' },
      { label: '', shape: 'bars' },
      { label: t('analysis.balance.share'), shape: 'number' },
      { label: t('analysis.balance.verdict'), shape: 'words' },
    ],
    rows: balance.map((one) => rowOf(t, one, ground.touchpoints.length, most)),
  };
}

function rowOf(t: TFunction, one: StageBalance, total: number, most: number): GridCell[] {
  const { stage, count, share, weightShare, verdict, difference } = one;
  const missing = verdict === 'underServed' ? difference : 0;
  const percent = (part: number) => rounded(part * 100);
  const by =
    verdict === 'balanced' ? {} : { small: t(`analysis.balance.${verdict}By`, { count: difference }) };
  return [
    { text: stage.name, small: t('analysis.balance.importance', { share: percent(weightShare) }) },
    { cards: { count, missing, wanted: weightShare * total, most } },
    { text: t('domain.percent', { value: percent(share) }) },
    { text: t(`analysis.balance.${verdict}`), tone: tones[verdict], ...by },
  ];
}
