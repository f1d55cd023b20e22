import { b2bSale } from './templates/b2bSale.ts';
import { beforeDuringAfter } from './templates/beforeDuringAfter.ts';
import { clinicVisit } from './templates/clinicVisit.ts';
import { fourStages } from './templates/fourStages.ts';
import { hotelStay } from './templates/hotelStay.ts';
import { publicOffice } from './templates/publicOffice.ts';
import { sixStages } from './templates/sixStages.ts';
import { softwareOnboarding } from './templates/softwareOnboarding.ts';

/** The templates in Italian, in the order in which they are offered. Like the sample they are content, not part of the interface. */
export const templates = [
  sixStages,
  fourStages,
  beforeDuringAfter,
  hotelStay,
  softwareOnboarding,
  publicOffice,
  clinicVisit,
  b2bSale,
] as const;
