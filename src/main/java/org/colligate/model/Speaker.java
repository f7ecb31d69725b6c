package org.colligate.model;

/// Somebody who speaks in a transcript.
///
/// @param label the name as it stands before the turns, without colon or brackets; one speaker of a
///   transcript for each label
/// @param role what part the speaker has in the interview
public record Speaker(String label, Role role) {

    /// The part somebody has in an interview.
    public enum Role {
        INTERVIEWER,
        RESPONDENT,
        OTHER
    }
}
