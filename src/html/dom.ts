/** A `Node`, as far as it is read. */
export interface DomNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  /** Name of the tag, in any case. */
  readonly nodeName: string;
  /** The characters of a text. */
  readonly nodeValue: string | null;
  /** The node around it. */
  readonly parentNode: DomNode | null;
  /** The first node in it. */
  readonly firstChild: DomNode | null;
  /** The node after it. */
  readonly nextSibling: DomNode | null;
}

/** An `Element`, as far as it is read. */
export interface DomElement extends DomNode {
  /** Value of an attribute. */
  getAttribute(name: string): string | null;
  /** Whether it has an attribute. */
  hasAttribute(name: string): boolean;
  /** The characters of all texts in it. */
  readonly textContent: string | null;
}

/** A `Document`, as far as it is read: of a browser, of jsdom or of linkedom. */
export interface DomDocument {
  /** The outermost element. */
  readonly documentElement: DomElement | null;
  /** The elements that a selector fits, in order. */
  querySelectorAll(selectors: string): ArrayLike<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

/** Name of an element in lower case, whatever the document type. */
export function tagOf(node: DomNode): string {
  return node.nodeName.toLowerCase();
}
