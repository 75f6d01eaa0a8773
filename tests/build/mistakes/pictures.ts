import { inArticle } from "../folder.ts";
import { BMP, jpeg, png, SVG } from "../pixels.ts";
import type { Mistake } from "./mistake.ts";

/** What can be wrong with pictures, and what the build says. */
export const PICTURES: readonly Mistake[] = [
  {
    what: "a picture without https",
    files: inArticle({ image: "\n  url: http://x.example/a.jpg" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:9:8: image.url: "http://x.example/a.jpg" is loaded by readers, so it must be secure: use its https:// address',
    ],
  },
  {
    what: "a mistyped picture",
    files: { ...inArticle({ image: "\n  url: images/harbor.jpg" }), "images/harbour.jpg": jpeg(800, 600) },
    lines: [
      'content/articles/2026-11-20-harbour.md:9:8: image.url: "images/harbor.jpg" does not exist: put the file into content/images/, or write images/harbour.jpg',
    ],
  },
  {
    what: "a picture in another case",
    files: { ...inArticle({ image: "\n  url: images/Harbour.jpg" }), "images/harbour.jpg": jpeg(800, 600) },
    lines: [
      'content/articles/2026-11-20-harbour.md:9:8: image.url: "images/Harbour.jpg" does not exist: put the file into content/images/, or write images/harbour.jpg',
    ],
  },
  {
    what: "a picture outside its folder",
    files: inArticle({ image: "\n  url: images/../../secret.png" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:9:8: image.url: "images/../../secret.png" leads out of content/images/: put the file there, and write images/ and its name',
    ],
  },
  {
    what: "a drawing that can carry script",
    files: { ...inArticle({ image: "\n  url: images/a.svg" }), "images/a.svg": SVG },
    lines: [
      'content/articles/2026-11-20-harbour.md:9:8: image.url: "images/a.svg" is an SVG drawing, which can carry script: export it as JPEG, PNG, WebP, AVIF or GIF',
    ],
  },
  {
    what: "a drawing under a picture's name",
    files: { ...inArticle({ image: "\n  url: images/a.png" }), "images/a.png": SVG },
    lines: [
      'content/articles/2026-11-20-harbour.md:9:8: image.url: "images/a.png" is an SVG drawing, which can carry script: export it as JPEG, PNG, WebP, AVIF or GIF',
    ],
  },
  {
    what: "a text under a picture's name",
    files: { ...inArticle({ image: "\n  url: images/a.png" }), "images/a.png": "no picture" },
    lines: [
      'content/articles/2026-11-20-harbour.md:9:8: image.url: "images/a.png" is not a picture that can be read: export it as JPEG, PNG, WebP, AVIF or GIF',
    ],
  },
  {
    what: "a picture that readers do not show",
    files: { ...inArticle({ image: "\n  url: images/a.jpg" }), "images/a.jpg": BMP },
    lines: [
      'content/articles/2026-11-20-harbour.md:9:8: image.url: "images/a.jpg" is a picture of the kind bmp, which readers do not show: export it as JPEG, PNG, WebP, AVIF or GIF',
    ],
  },
  {
    what: "measures that are not the file's",
    files: {
      ...inArticle({ image: "\n  url: images/a.png\n  type: image/jpeg\n  width: 801\n  height: 600\n  bytes: 5" }),
      "images/a.png": png(800, 600),
    },
    lines: [
      "content/articles/2026-11-20-harbour.md:10:9: image.type: is image/jpeg, but the file's type is image/png: write image/png, or remove the line",
      "content/articles/2026-11-20-harbour.md:11:10: image.width: is 801, but the file's width is 800: write 800, or remove the line",
      "content/articles/2026-11-20-harbour.md:13:10: image.bytes: is 5, but the file's size in bytes is 1586: write 1586, or remove the line",
    ],
  },
  {
    what: "a width in words",
    files: inArticle({ image: "\n  url: https://x.example/a.jpg\n  width: wide" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:10: image.width: "wide" does not fit: write the number of pixels',
    ],
  },
  {
    what: "a picture without an address",
    files: inArticle({ image: "\n  alt: A harbour" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:9:3: image.url: is missing: add url: images/FILE in content/, or an https:// address",
    ],
  },
  {
    what: "a media type that is none",
    files: inArticle({ image: "\n  url: https://x.example/a.jpg\n  type: jpeg" }),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:9: image.type: "jpeg" is not a picture\'s media type: write image/jpeg, image/png, image/webp or the like',
    ],
  },
  {
    what: "a picture in the text without https",
    files: inArticle({}, "![A](http://x.example/a.jpg)\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:1: picture: "http://x.example/a.jpg" cannot be loaded by readers: write images/ and a file\'s name, or an https:// address',
    ],
  },
  {
    what: "a picture in the text as data",
    files: inArticle({}, "![A](data:image/png;base64,AAAA)\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:10:1: picture: "data:image/png;base64,AAAA" cannot be loaded by readers: write images/ and a file\'s name, or an https:// address',
    ],
  },
  {
    what: "a picture in the text that does not exist",
    files: inArticle({}, "Text\n\n  ![A](images/a.jpg)\n"),
    lines: [
      'content/articles/2026-11-20-harbour.md:12:3: picture: "images/a.jpg" does not exist: put the file into content/images/',
    ],
  },
  {
    what: "a picture in HTML that does not exist",
    files: inArticle({}, 'Text\n\n<figure>\n  <img src="../images/a.jpg" alt="A">\n</figure>\n'),
    lines: [
      'content/articles/2026-11-20-harbour.md:13:3: picture: "images/a.jpg" does not exist: put the file into content/images/',
    ],
  },
];
