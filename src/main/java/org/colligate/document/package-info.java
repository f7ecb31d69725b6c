/// Files of any format read into text. Bytes come in, a [org.colligate.document.Document] comes
/// out; nothing here knows of a project, of speakers or of a screen. Whatever a format hides from
/// its reader (deleted, hidden or moved text) stays out of the text and is told. The libraries that
/// read foreign formats are seen in this room only.
@NullMarked
package org.colligate.document;

import org.jspecify.annotations.NullMarked;
