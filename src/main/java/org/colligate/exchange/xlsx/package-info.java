/// Workbooks for spreadsheet programs (Office Open XML, ECMA-376), written without a library: the
/// few parts that a table needs.
@NullMarked
package org.colligate.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
