package whom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that a check of a workspace came upon.
///
/// @param where  the file, `segments/vip.json`; with line and column where there is one
/// @param people how many people it is about, or null where it is about none in particular
record Finding(Kind kind, Severity severity, String where, @Nullable Long people, String message) {
    /// What it is, in a word of the JSON.
    enum Kind {
        /// The file cannot be read.
        BROKEN_FILE,
        /// The rule names what is not there, or is unfinished.
        RULE,
        /// Segments that need each other.
        CYCLE,
        /// Nobody can be in it, whatever the data.
        CONTRADICTING,
        /// Nobody is in it, with this data.
        EMPTY,
        /// Two segments with the same people.
        EQUAL,
        /// All people of one are in another.
        CONTAINED,
        /// Two segments share many people.
        OVERLAPPING,
        /// Nothing uses it.
        UNUSED,
        /// The template cannot be rendered.
        TEMPLATE,
        /// A variant that nobody gets.
        DEAD_VARIANT,
        /// A template prints or asks for what nobody has.
        MISSING_VARIABLE,
        /// Something in the mail itself, as somebody is sent it.
        MAIL,
        /// The data fell below what it was after earlier imports.
        DATA;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Whether something is wrong.
    enum Severity {
        /// Wrong: the check ends with 3.
        PROBLEM,
        /// Worth knowing, and often meant so.
        NOTE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding problem(Kind kind, String where, @Nullable Long people, String message) {
        return new Finding(kind, Severity.PROBLEM, where, people, message);
    }

    static Finding note(Kind kind, String where, @Nullable Long people, String message) {
        return new Finding(kind, Severity.NOTE, where, people, message);
    }

    void write(ObjectNode into) {
        into.put("kind", kind.word()).put("severity", severity.word()).put("where", where).put("people", people).put("message", message);
    }

    String line() {
        return String.format("%-7s  %-16s  %s: %s", severity.word(), kind.word(), where, message);
    }
}
