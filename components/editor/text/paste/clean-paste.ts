import { listDepth } from "@/components/editor/text/list-depth";
import { isSafeHref } from "@/lib/content/href";
import { withoutSite } from "@/lib/content/own-pages";
import { type Pasted, type PicturesOfPaste, takePictures } from "./pasted-pictures";
import { cleanTables, linesFromTables } from "./pasted-tables";

/**
 * Pasted HTML, from a word processor or a page, as plain paragraphs, lists, headings and tables
 * that the editor's schema can read: Word's make-believe lists become lists, pictures become
 * marks of what is to come; empty paragraphs, styles and dead links go. A text without the
 * report's blocks gets tables as lines, and no pictures.
 */
export function cleanPaste(
  html: string,
  { withReport, ...pasted }: Pasted & { withReport: boolean },
): { html: string; pictures: PicturesOfPaste } {
  const page = new DOMParser().parseFromString(html, "text/html");
  const { body } = page;
  dropUnseen(body);
  listsFromWord(body);
  const pictures = withReport ? takePictures(body, pasted) : { coming: new Map(), missed: 0 };
  if (withReport) cleanTables(body);
  else linesFromTables(body);
  for (const step of [dropMedia, cleanLinks, dropEmpty, flatten]) step(body);
  return { html: body.innerHTML, pictures };
}

function dropMedia(body: HTMLElement) {
  for (const element of body.querySelectorAll("img, svg, picture")) element.remove();
}

function dropUnseen(body: HTMLElement) {
  const unseen = "style, script, meta, link, title, xml, template, video, iframe, noscript";
  for (const element of body.querySelectorAll(unseen)) element.remove();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const comments: Comment[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Comment) comments.push(node);
    else if (node.nodeValue) node.nodeValue = node.nodeValue.replaceAll("\u00a0", " ");
  }
  for (const comment of comments) comment.remove();
}

/** Word writes list items as paragraphs with `mso-list:l0 level2 lfo1` and a typed bullet or number. */
function listsFromWord(body: HTMLElement) {
  const open: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of body.querySelectorAll<HTMLElement>("p[style*='mso-list']")) {
    const level = Number(/level(\d)/.exec(paragraph.getAttribute("style") ?? "")?.[1] ?? 1);
    const marker = paragraph.querySelector(
      "[style*='mso-list:Ignore'], [style*='mso-list: Ignore']",
    );
    const kind = /^\s*\(?(\d+|[a-z]{1,4})[.)]/i.test(marker?.textContent ?? "") ? "ol" : "ul";
    marker?.remove();
    if (paragraph.previousElementSibling !== last) open.length = 0;
    open.length = Math.min(open.length, level);
    while (open.length < level) {
      const list = body.ownerDocument.createElement(kind);
      const parent = open.at(-1);
      if (parent) (parent.lastElementChild ?? parent.appendChild(item(body, ""))).append(list);
      else paragraph.before(list);
      open.push(list);
    }
    open.at(-1)?.append(item(body, paragraph.innerHTML));
    paragraph.remove();
    last = open[0] ?? null;
  }
}

function item(body: HTMLElement, html: string): HTMLElement {
  const li = body.ownerDocument.createElement("li");
  const p = body.ownerDocument.createElement("p");
  p.innerHTML = html;
  li.append(p);
  return li;
}

function cleanLinks(body: HTMLElement) {
  for (const link of body.querySelectorAll<HTMLAnchorElement>("a")) {
    const href = withoutRedirect(link.getAttribute("href") ?? "");
    // A fragment led to a place in the other document.
    if (isSafeHref(href) && !href.startsWith("#")) {
      link.setAttribute("href", withoutSite(href, location.origin));
    } else link.replaceWith(...link.childNodes);
  }
}

/** Google Docs sends every link through its own address. */
function withoutRedirect(href: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/.test(href)) return href;
  return new URL(href).searchParams.get("q") ?? href;
}

function dropEmpty(body: HTMLElement) {
  // Google Docs puts everything in a bold that is not bold.
  for (const wrapper of body.querySelectorAll("b[style*='font-weight:normal']")) {
    wrapper.replaceWith(...wrapper.childNodes);
  }
  dropBlanksBetweenBlocks(body);
  for (const block of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li, div")].reverse()) {
    if (
      block.textContent.trim() === "" &&
      !block.querySelector("hr, figure, table") &&
      !block.closest("td, th")
    )
      block.remove();
  }
  // It also puts bare line breaks between blocks.
  for (const lineBreak of body.querySelectorAll("br")) {
    const next = lineBreak.nextElementSibling;
    if (
      !lineBreak.closest("p, li, h1, h2, h3, h4, h5, h6, div, blockquote") &&
      (!next || isBlock(next))
    ) {
      lineBreak.remove();
    }
  }
}

function dropBlanksBetweenBlocks(body: HTMLElement) {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const blanks: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { previousSibling, nextSibling } = node;
    const beside = [previousSibling, nextSibling].filter((one) => one instanceof Element);
    if (!node.nodeValue?.trim() && beside.some(isBlock)) blanks.push(node as Text);
  }
  for (const blank of blanks) blank.remove();
}

function isBlock(element: Element): boolean {
  return /^(p|h[1-6]|ul|ol|blockquote|hr|figure|div|br|table)$/i.test(element.tagName);
}

/** Lists nested deeper than the server stores move up. */
function flatten(body: HTMLElement) {
  const tooDeep = Array(listDepth + 1)
    .fill(":is(ul, ol)")
    .join(" ");
  for (let list = body.querySelector(tooDeep); list; list = body.querySelector(tooDeep)) {
    const holder = list.parentElement?.closest("li");
    if (holder) holder.after(...list.children);
    list.replaceWith(...list.children);
  }
}
