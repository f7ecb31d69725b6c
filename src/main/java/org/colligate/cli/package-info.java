/// The command line: thin commands that read arguments, call the rooms below and print. The only
/// place that touches standard output and standard error. What is printed here is stable: people
/// script it.
@NullMarked
package org.colligate.cli;

import org.jspecify.annotations.NullMarked;
