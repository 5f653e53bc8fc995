package whom.export.preset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How texts are made fit.
///
/// @param longest      bytes in the file's encoding; a longer text is left empty
/// @param characters   likewise, as people count them in UTF-16
/// @param replacements characters the vendor cannot take
/// @param trimmed      takes white space off both ends of every text
/// @param composed     brings texts into the composed form of Unicode (NFC)
/// @param control      what becomes of control characters other than tab and line break
/// @param emoji        what becomes of emoji
/// @param guard        what stands before a text that a spreadsheet would take for a formula
public record TextForm(LineBreaks lineBreaks, @Nullable Integer longest, @Nullable Integer characters, List<Replacement> replacements,
        boolean trimmed, boolean composed, Unwanted control, Unwanted emoji, Guard guard) {
    public TextForm {
        replacements = List.copyOf(replacements);
    }

    /// A text that the vendor cannot take and what is written instead.
    public record Replacement(String what, String by) {}

    /// What becomes of a line break within a text.
    public enum LineBreaks {
        /// It is that of the file.
        LINE_ENDING("lineEnding"),
        /// It is a space.
        SPACE("space"),
        /// The text is left empty.
        REJECT("reject");

        private final String word;

        LineBreaks(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// What becomes of characters that somebody may not want.
    public enum Unwanted {
        KEEP("keep"), REMOVE("remove"),
        /// The text is left empty.
        REJECT("reject");

        private final String word;

        Unwanted(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// What is done to a text that begins like a formula. An upload has none: it would stand in the vendor's data.
    public enum Guard {
        OFF("off"), APOSTROPHE("apostrophe"), TAB("tab"), REJECT("reject");

        private final String word;

        Guard(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
