package org.colligate.analysis;

import java.util.Optional;
import org.colligate.model.Case;
import org.colligate.model.CodePath;
import org.colligate.model.Coder;
import org.colligate.model.Coding;
import org.colligate.model.Speaker;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;

/// The text of a coding, with where it comes from.
///
/// @param coding the coding
/// @param code the path of its code
/// @param coder who coded
/// @param transcript in which it stands
/// @param owner the case that owns the text where it starts, if one does
/// @param speaker who speaks where it starts, if anybody does
public record Quote(
        Coding coding,
        CodePath code,
        Coder coder,
        Transcript transcript,
        Optional<Case> owner,
        Optional<Speaker> speaker) {

    /// How much of the surroundings [#before] and [#after] give, in code points.
    public static final int CONTEXT = 60;

    /// Returns the passage.
    public String text() {
        return transcript.text().passage(coding.span());
    }

    /// Returns what stands before the passage, at most [#CONTEXT] code points.
    public String before() {
        int end = coding.span().start();
        int start =
                transcript
                        .text()
                        .positionOf(Math.max(0, transcript.text().codePointAt(end) - CONTEXT));
        return start == end ? "" : transcript.text().passage(new TextSpan(start, end));
    }

    /// Returns what stands behind the passage, at most [#CONTEXT] code points.
    public String after() {
        int start = coding.span().end();
        int end =
                transcript
                        .text()
                        .positionOf(
                                Math.min(
                                        transcript.text().codePoints(),
                                        transcript.text().codePointAt(start) + CONTEXT));
        return start == end ? "" : transcript.text().passage(new TextSpan(start, end));
    }
}
