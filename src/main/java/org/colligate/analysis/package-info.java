/// Pure functions from a study to figures and quotes. Given the same study and the same question
/// they give the same answer, so the screen and the command line cannot disagree. No files, no
/// database, no clock. Every figure is defined in `docs/methods.md`.
@NullMarked
package org.colligate.analysis;

import org.jspecify.annotations.NullMarked;
