/// What every page of the desktop is made of: the words, the look, actions and their keys, the
/// settings, the open session, the one door for messages and the one door to the FX thread. It
/// knows no page.
@NullMarked
package org.colligate.ui.kit;

import org.jspecify.annotations.NullMarked;
