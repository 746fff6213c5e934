import type { Channel } from "../engine/types";
import type { KnownBoxes } from "../page/field";

/** Where the parts of a message's envelope stand: selectors, none of which hangs on the interface's language or a hashed class. */
export interface EnvelopeParts {
  /** The window of one message, an ancestor of its box, over the borders of frames. Absent: the whole page. */
  readonly window?: string;
  /** The subject line, a field or a heading. */
  readonly subject?: string;
  /** One element for each person it goes to, or the field they are typed into. */
  readonly recipients?: string;
  /** The name of the conversation, in a chat. */
  readonly title?: string;
  /** The messages of the other side, as the page shows them; the last one counts. */
  readonly thread?: string;
  /** Where the messages stand, an ancestor of the box, when that is not the window; a box outside of it answers none. */
  readonly threadIn?: string;
}

/** What is known of a mail or chat service beyond what its pages show by themselves. */
export interface Site extends KnownBoxes {
  readonly id: string;
  /** Host names; `*.` stands for any subdomain. Empty: it runs on hosts of its users and is told by its structure. */
  readonly hosts: readonly string[];
  /** What only a page of this service holds. */
  readonly structure?: string;
  readonly channel: Channel;
  /** Selector of parts of a compose box that are not the writer's, beyond the marks all clients share. */
  readonly foreign?: string;
  readonly parts?: EnvelopeParts;
  /** The control that sends, in the window of the message. */
  readonly send?: string;
  /** Whether Enter by itself sends; absent: in a chat it does, in a mail it does not. */
  readonly enterSends?: boolean;
  /** Where all this is from (the service's own source, tools that work on its pages, hearsay), and of what year. */
  readonly known: { readonly from: "source" | "tools" | "hearsay"; readonly year: number };
}
