package whom.intake;

import java.util.List;

/// Something that the user should know about a column or a table, as data: the window has words of its own for it.
///
/// @param header of the column, empty when it is the whole table
/// @param with   what the sentence names, in its order
public record Note(About about, String header, List<String> with) {
    public Note {
        with = List.copyOf(with);
    }

    static Note of(About about, String header, String... with) {
        return new Note(about, header, List.of(with));
    }

    /// The sentence in English.
    @Override
    public String toString() {
        String sentence = about.sentence.replace("{column}", header);
        for (int i = 0; i < with.size(); i++) {
            sentence = sentence.replace("{" + i + "}", with.get(i));
        }
        return sentence;
    }

    /// What there is to say.
    public enum About {
        NAMELESS("Column {0} has no name and was left out."), //
        RECIPE("Recognised as {0}."), //
        UNCONFIRMED("{0}"), //
        SECRET_NAME("Column \"{column}\" is left out: by its name it holds passwords, tokens or card numbers."), //
        SECRET_VALUES("Column \"{column}\" is left out: its cells look like password hashes, tokens or card numbers."), //
        DAMAGED("Column \"{column}\" has what Excel leaves of long numbers, such as {1} (cells: {0}); the last digits are lost, so it is kept as text."), //
        GUARDED("Column \"{column}\" has a leading ' that a spreadsheet put there (cells: {0}); it is taken off."), //
        NEARLY("Column \"{column}\" is kept as text: only {0} of its cells are {1}, and \"{2}\" is not."), //
        ABSENT("Column \"{column}\": \"{0}\" is taken for no value."), //
        UNIT("Column \"{column}\": the unit {0} is taken off its numbers."), //
        MIXED_UNITS("Column \"{column}\" is kept as text: its numbers have different units ({0})."), //
        SHORT_YEARS("Column \"{column}\": years of two digits are read as 1930 to 2029."), //
        LEFT_OUT("Column \"{column}\" is left out: {0}."), //
        ASSUMED_ORDER(
                "Column \"{column}\": {0} is read with the {1} first, because nothing in the column says otherwise; \"order\" in a mapping changes that."), //
        ASSUMED_DECIMAL(
                "Column \"{column}\": {0} is read as {1}, because nothing in the column says otherwise; \"decimal\" in a mapping changes that."), //
        MAYBE_CONSENT(
                "Column \"{column}\" may say who agreed to be written to on {0}; nobody is taken to have agreed unless a mapping says {\"to\": \"consent.{0}\"}.");

        private final String sentence;

        About(String sentence) {
            this.sentence = sentence;
        }
    }
}
