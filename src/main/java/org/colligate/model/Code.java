package org.colligate.model;

import org.jspecify.annotations.Nullable;

/// A theme: one entry of the codebook.
///
/// @param id its identity
/// @param parent the code it stands under; null for a main theme
/// @param position its place among its siblings; of two with the same, the name decides
/// @param name its name, unique among its siblings, on one line
/// @param guide when to apply it
/// @param color its colour
public record Code(
        CodeId id,
        @Nullable CodeId parent,
        int position,
        String name,
        Guide guide,
        CodeColor color) {

    /// What a coder must know to apply a code; each part may be empty.
    ///
    /// @param definition what the code means
    /// @param include when to apply it
    /// @param exclude when not to, and what to use instead
    /// @param example a passage that it fits
    public record Guide(String definition, String include, String exclude, String example) {

        /// A guide that says nothing yet.
        public static final Guide EMPTY = new Guide("", "", "", "");

        /// Returns this guide with the parts of another behind its own, each on a new line. What it
        /// says already is not said twice.
        public Guide and(Guide other) {
            return new Guide(
                    joined(definition, other.definition),
                    joined(include, other.include),
                    joined(exclude, other.exclude),
                    joined(example, other.example));
        }

        private static String joined(String own, String more) {
            if (more.isBlank() || own.contains(more)) {
                return own;
            }
            return own.isBlank() ? more : own + "\n" + more;
        }
    }

    public Code withName(String newName) {
        return new Code(id, parent, position, newName, guide, color);
    }

    public Code withGuide(Guide newGuide) {
        return new Code(id, parent, position, name, newGuide, color);
    }

    public Code withColor(CodeColor newColor) {
        return new Code(id, parent, position, name, guide, newColor);
    }

    public Code at(@Nullable CodeId newParent, int newPosition) {
        return new Code(id, newParent, newPosition, name, guide, color);
    }
}
