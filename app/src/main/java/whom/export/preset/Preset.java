package whom.export.preset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One vendor's upload format.
///
/// @param version   raised with each change of the preset
/// @param about     one line for people: what it is and what to choose in the vendor's wizard
/// @param identity  by which the vendor knows a person; always the first columns
/// @param columns   the vendor's own columns, filled when asked for
/// @param custom    columns under names that are not the vendor's
/// @param forbidden headers that mean something to the vendor which an export must not set, such as another consent
/// @param settings  what to choose in the vendor's own import, in its order
public record Preset(String id, String name, int version, Use use, Facts facts, String about, FileForm file, Limits limits,
        Formats formats, TextForm text, Identity identity, List<Column> columns, CustomColumns custom, List<String> forbidden,
        ConsentForm consent, List<Setting> settings) {
    public Preset {
        columns = List.copyOf(columns);
        forbidden = List.copyOf(forbidden);
        settings = List.copyOf(settings);
    }

    /// Every column of the preset, those of the identity first.
    public List<Column> allColumns() {
        return Stream.concat(identity.columns().stream(), columns.stream()).toList();
    }

    /// The column that takes up what has none of its own.
    public Optional<Column> rest() {
        return columns.stream().filter(column -> column.content() instanceof Content.Rest).findFirst();
    }

    /// What an upload is for.
    public enum Use {
        /// A service that sends messages.
        MESSAGES("esp"),
        /// A platform that shows advertisements, which is a purpose of its own.
        ADS("ads"),
        /// A file for anybody.
        FILE("file");

        private final String word;

        Use(String word) {
            this.word = word;
        }

        /// The word in presets.
        public String word() {
            return word;
        }
    }

    /// Columns under names that are not the vendor's.
    ///
    /// @param allowed   whether the vendor takes any
    /// @param pattern   what their names must be like, or null
    /// @param upperCase whether the vendor writes them so
    public record CustomColumns(boolean allowed, @Nullable Pattern pattern, boolean upperCase) {}

    /// One choice in the vendor's own import.
    public record Setting(String what, String choose) {}

    /// The permission an upload is about. Only people who gave it are written, so a column can only say that it is given.
    public record ConsentForm(String channel, List<ConsentColumn> columns) {
        public ConsentForm {
            columns = List.copyOf(columns);
        }
    }

    /// A column that tells the vendor of the consent.
    ///
    /// @param given what stands there for everyone, or empty where the time stands there
    /// @param time  names of attributes with the time of the consent, without which nobody is written; empty where a word stands there
    public record ConsentColumn(String header, String given, List<String> time) {
        public ConsentColumn {
            time = List.copyOf(time);
        }
    }
}
