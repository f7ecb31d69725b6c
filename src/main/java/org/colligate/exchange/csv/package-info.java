/// CSV files in and out, as `docs/file-format.md` describes them: UTF-8, a header row, RFC 4180,
/// positions in code points.
@NullMarked
package org.colligate.exchange.csv;

import org.jspecify.annotations.NullMarked;
