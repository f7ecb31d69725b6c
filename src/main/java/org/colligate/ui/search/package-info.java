/// The search page: a question, every place that answers it, how they spread over groups of cases,
/// and the coding of all of them at once.
@NullMarked
package org.colligate.ui.search;

import org.jspecify.annotations.NullMarked;
