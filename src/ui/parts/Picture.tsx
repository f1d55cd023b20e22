import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { imageAddress } from '../../derive/pictureItems.ts';
import type { Image } from '../../model/image.ts';

interface PictureProps {
  readonly image: Image;
  readonly className?: string | undefined;
  /** Spoken in place of what the picture shows; empty where a text beside it says so already. */
  readonly alt?: string;
  /** Stands in for a picture whose bytes are missing. */
  readonly missing?: ReactNode;
}

/** A picture of the map, in its own shape. */
export function Picture({ image, className, alt, missing = null }: PictureProps) {
  const { t } = useTranslation();
  const address = imageAddress(image);
  if (!address) return missing;
  const { width, height } = image;
  const said = alt ?? image.alt ?? t('images.picture');
  return (
    <img className={className} src={address} width={width} height={height} alt={said} decoding="async" />
  );
}
