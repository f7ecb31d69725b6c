/// The window: start page, menu, tabs, command palette. It alone knows all pages, and brings the
/// researcher from one to the other.
@NullMarked
package org.colligate.ui.shell;

import org.jspecify.annotations.NullMarked;
