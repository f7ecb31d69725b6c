package org.colligate.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person did, as the history tells it. The details are the names and figures of that
/// moment: a code renamed later is still told by the name it had.
///
/// @param kind what sort of deed
/// @param details what fills the gaps of its sentence, in order
public record Deed(Kind kind, List<String> details) {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?::(\\w+))?}");

    public Deed {
        details = List.copyOf(details);
        if (details.size() < kind.gaps) {
            throw new IllegalArgumentException(kind + " takes more details than " + details);
        }
    }

    /// Returns a deed; figures and ids are written as they print.
    public static Deed of(Kind kind, Object... details) {
        return new Deed(kind, Arrays.stream(details).map(Object::toString).toList());
    }

    /// Returns the deed as a clause without its subject: `coded 41 characters of BJ20180822 as …`.
    public String clause() {
        return GAP.matcher(kind.clause).replaceAll(gap -> Matcher.quoteReplacement(filled(gap)));
    }

    /// A value may have lines of its own; the clause has not.
    private String filled(MatchResult gap) {
        String detail = details.get(Integer.parseInt(gap.group(1))).replaceAll("\\R", " ");
        String noun = gap.group(2);
        if (noun == null) {
            return detail;
        }
        return detail + " " + (detail.equals("1") ? noun : noun + "s");
    }

    /// The sorts of deeds. Their names stand in project files and never change; their clauses may.
    /// `{0}` is the first detail, `{0:coding}` that many codings.
    public enum Kind {
        IMPORTED_TRANSCRIPT("imported the transcript {0} ({1:character})"),
        IMPORTED_TRANSCRIPTS("imported {0:transcript}"),
        RENAMED_TRANSCRIPT("renamed the transcript {0} to {1}"),
        EDITED_TRANSCRIPT(
                "edited {0}: {1:character} taken out, {2} put in; {3:coding} cut short, {4} removed"),
        UPDATED_TRANSCRIPT(
                "updated {0} from its file: {1:coding} carried over, {2} altered, {3} removed"),
        DELETED_TRANSCRIPT("deleted the transcript {0} with {1:coding}"),
        CODED("coded {0:character} of {1} as {2}"),
        IMPORTED_CODINGS("imported {0:coding} of {1:transcript}"),
        AUTO_CODED("coded {0:passage} as {1}, found by a search for {2}"),
        ACCEPTED_CODINGS("took over {0:coding} of {1:transcript} that a search had made"),
        REMOVED_CODING("removed {2} from {0:character} of {1}"),
        REMOVED_CODINGS("removed {0:coding}"),
        MOVED_CODING("changed a passage of {0} coded as {1} from {2} to {3:character}"),
        CREATED_CODE("created the code {0}"),
        RENAMED_CODE("renamed the code {0} to {1}"),
        RECOLOURED_CODE("recoloured the code {0} from {1} to {2}"),
        REDEFINED_CODE("redefined the code {0}"),
        MOVED_CODE("moved the code {0} to {1}"),
        REORDERED_CODES("reordered the codes beside {0}"),
        MERGED_CODES("merged the code {0} into {1} ({2:coding})"),
        SPLIT_CODE("split {2:coding} off the code {0} as {1}"),
        DELETED_CODE("deleted the code {0} with {1:coding}"),
        IMPORTED_CODEBOOK("imported a codebook: {0:code} new, {1} changed"),
        CREATED_CASE("created the case {0}"),
        RENAMED_CASE("renamed the case {0} to {1}"),
        DELETED_CASE("deleted the case {0}"),
        SET_VALUE("set {1} of {0} to \"{2}\""),
        CLEARED_VALUE("cleared {1} of {0}"),
        GAVE_TEXT("gave {1} to the case {0}"),
        TOOK_TEXT("took {1} from the case {0}"),
        IMPORTED_CASES("imported cases: {0} new, {1} changed"),
        CREATED_ATTRIBUTE("created the attribute {0}"),
        RENAMED_ATTRIBUTE("renamed the attribute {0} to {1}"),
        DELETED_ATTRIBUTE("deleted the attribute {0}"),
        WROTE_MEMO("wrote a memo on {0}"),
        EDITED_MEMO("edited a memo on {0}"),
        DELETED_MEMO("deleted a memo on {0}"),
        SAVED_QUERY("saved the query {0}"),
        CHANGED_QUERY("changed the query {0}"),
        RENAMED_QUERY("renamed the query {0} to {1}"),
        DELETED_QUERY("deleted the query {0}"),
        ADDED_STOP_WORD("added the stop word {0}"),
        CHANGED_STOP_WORDS("changed the stop words: {0} new, {1} removed"),
        DISMISSED_PASSAGE("dismissed a passage of {0} as not {1}"),
        FORGOT_DISMISSALS("brought back {0:passage} dismissed as not {1}"),
        CHANGED_PSEUDONYMS("changed the table of pseudonyms: {0} new, {1} changed, {2} removed"),
        PSEUDONYMISED("put pseudonyms for names: {0:place} in {1:transcript}, {2} elsewhere"),
        REMOVED_KEY("removed the table of pseudonyms with {0:name}"),
        FORGOT_NAMES("removed the history of {0:step}, to forget names for good"),
        CREATED_CODER("added the coder {0}"),
        RENAMED_CODER("renamed the coder {0} to {1}"),
        MERGED_CODERS("merged the coder {0} into {1} ({2:coding})"),
        UNDID("undid: {0}"),
        REDID("did again: {0}");

        private final String clause;
        private final long gaps;

        Kind(String clause) {
            this.clause = clause;
            this.gaps = clause.chars().filter(character -> character == '{').count();
        }
    }
}
