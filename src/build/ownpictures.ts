import { localPicture } from "../article/picture.ts";
import type { Publication } from "../article/publication.ts";
import type { MeasuredPicture, PictureFolder } from "../content/picturefolder.ts";

function ownPicture(address: string | undefined, folder: PictureFolder): MeasuredPicture | undefined {
  if (address === undefined || localPicture(address) === undefined) return undefined;
  const picture = folder.measure(address);
  return "mistake" in picture ? undefined : picture;
}

/** The files among these addresses, measured; those elsewhere on the web are left out. */
export function picturesShown(addresses: readonly (string | undefined)[], folder: PictureFolder): MeasuredPicture[] {
  return addresses.flatMap((address) => ownPicture(address, folder) ?? []);
}

/** The publication with its logo and icon at their final addresses; without one whose file is not there. */
export function withOwnPictures(publication: Publication, folder: PictureFolder): Publication {
  const final = (address: string) => {
    const path = ownPicture(address, folder)?.path;
    return path === undefined ? undefined : publication.url + path;
  };
  const { logo, icon } = publication;
  return {
    ...publication,
    ...(logo && localPicture(logo) !== undefined && { logo: final(logo) }),
    ...(icon && localPicture(icon) !== undefined && { icon: final(icon) }),
  };
}
