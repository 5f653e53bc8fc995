package whom.export.preset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One vendor's upload format.
///
/// @param version  raised with each change of the preset
/// @param checked  when its facts were last checked against the vendor's pages: `2026-11`
/// @param about    one line for people: what it is and what to choose in the vendor's wizard
/// @param identity the column by which the vendor knows a person; always the first
/// @param columns  the vendor's own columns, filled when asked for
/// @param forbidden headers that mean something to the vendor which an export must not set, such as another consent
public record Preset(String id, String name, int version, String checked, String about, FileForm file, Formats formats, TextForm text,
        Column identity, List<Column> columns, List<String> forbidden, ConsentForm consent) {
    public Preset {
        columns = List.copyOf(columns);
        forbidden = List.copyOf(forbidden);
    }

    /// How the bytes of a file are laid out; the encoding is UTF-8 without a byte order mark.
    ///
    /// @param lineEnding          `\r\n` or `\n`
    /// @param quoteNumericTexts   quotes texts that look like numbers, for a vendor that would else read `0130` as one
    /// @param maxBytes            a larger upload is split into parts with a header each
    public record FileForm(char delimiter, String lineEnding, boolean quoteNumericTexts, @Nullable Long maxBytes) {}

    /// How texts are made fit.
    ///
    /// @param lineBreakAsSpace each line break becomes one space; else the line ending of the file
    /// @param maxBytes         a longer text, in UTF-8, is left empty
    /// @param replacements     characters the vendor cannot take
    public record TextForm(boolean lineBreakAsSpace, @Nullable Integer maxBytes, List<Replacement> replacements) {
        public TextForm {
            replacements = List.copyOf(replacements);
        }
    }

    /// A text that the vendor cannot take and what is written instead.
    public record Replacement(String what, String by) {}

    /// The permission an upload is about. Only people who gave it are written, so a column can only say that it is given.
    public record ConsentForm(String channel, List<ConsentColumn> columns) {
        public ConsentForm {
            columns = List.copyOf(columns);
        }
    }

    /// A column that tells the vendor of the consent.
    public record ConsentColumn(String header, String given) {}
}
