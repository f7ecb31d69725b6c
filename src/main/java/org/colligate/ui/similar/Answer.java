package org.colligate.ui.similar;

import java.util.List;
import org.colligate.exchange.SuggestedQuote;
import org.colligate.similar.Reading;
import org.colligate.similar.Suggestions;

/// What the page shows.
///
/// @param reading of what was read, to be asked for other codes
/// @param found what was found
/// @param list the passages with where they come from
record Answer(Reading reading, Suggestions found, List<SuggestedQuote> list) {}
