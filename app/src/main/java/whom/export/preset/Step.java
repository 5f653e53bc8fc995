package whom.export.preset;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is done to a value on its way into a cell.
public sealed interface Step {
    /// White space at both ends goes.
    record Trim() implements Step {}

    record Lower() implements Step {}

    record Upper() implements Step {}

    /// Every run of white space becomes one space.
    record Collapse() implements Step {}

    record RemoveWhitespace() implements Step {}

    /// Signs that are neither letters, digits nor white space go.
    record StripPunctuation() implements Step {}

    /// Everything but letters goes; of any script.
    record LettersOnly() implements Step {}

    /// Everything but the letters a to z goes, in either case.
    record PlainLetters() implements Step {}

    record Digits() implements Step {}

    /// Digits without the zeros before them.
    record DigitsNoLeadingZeros() implements Step {}

    /// Zeros before a number of fewer digits.
    record Pad(int digits) implements Step {}

    /// A plain e-mail address, or nothing.
    record Email() implements Step {}

    /// `+` and 7 to 15 digits (E.164), punctuation removed, or nothing.
    ///
    /// @param region of a number that does not say its country: a code of two letters, [#OF_PERSON], or null for none
    record Phone(@Nullable String region) implements Step {
        /// The country that is known of the person.
        public static final String OF_PERSON = "country";
    }

    /// A country, or nothing; `UK` is `GB`.
    record Country(Form form) implements Step {
        /// How a country is written.
        public enum Form {
            /// ISO 3166-1, two capital letters.
            ALPHA2("alpha2"),
            /// ISO 3166-1, three capital letters.
            ALPHA3("alpha3"),
            /// Its name in English.
            NAME("name");

            private final String word;

            Form(String word) {
                this.word = word;
            }

            public String word() {
                return word;
            }
        }
    }

    /// Two small letters of ISO 639-1, or nothing; `pt-BR` is `pt`.
    record Language() implements Step {}

    /// A zone of the IANA data base, or nothing.
    record Zone() implements Step {}

    /// A state of the USA as its two letters; any other text as it is.
    record UsState() implements Step {}

    /// The five digits of a US ZIP code; any other text as it is.
    record UsZip5() implements Step {}

    /// A person's name without `Mrs.` before it or `Jr.` after it.
    record BareName() implements Step {}

    /// An address of gmail.com or googlemail.com without the dots before the `@`.
    ///
    /// @param plus whether what follows a plus goes, too
    record GmailCanonical(boolean plus) implements Step {}

    /// An address without what follows a plus before the `@`.
    record DropPlusTag() implements Step {}

    /// An advertising identifier of a telephone in small letters, or nothing.
    record DeviceId() implements Step {}

    /// The vendor's word for a value, case ignored, or nothing.
    record Words(Map<String, String> words) implements Step {
        public Words {
            words = Map.copyOf(words);
        }
    }

    /// At most so many characters, never half of one.
    record Truncate(int characters) implements Step {}

    /// SHA-256 as 64 small hexadecimal digits; a value that is such a text already is refused.
    record Sha256() implements Step {}

    /// A step that looks at what a value is; only the first can.
    sealed interface Typed extends Step {
        /// Which values it takes, for messages: `a date`.
        String needs();
    }

    /// A date in another pattern than the preset's; only for dates and instants.
    record Date(DateTimeFormatter pattern) implements Typed {
        @Override
        public String needs() {
            return "a date";
        }
    }

    /// Seconds since 1970 in UTC; a date is where it begins.
    record EpochSeconds() implements Typed {
        @Override
        public String needs() {
            return "a date";
        }
    }

    /// The preset's form of instants, also for a date, which is where it begins.
    record Instant() implements Typed {
        @Override
        public String needs() {
            return "a date";
        }
    }

    /// Several values as one text.
    record Join(String separator) implements Typed {
        @Override
        public String needs() {
            return "a list";
        }
    }
}
