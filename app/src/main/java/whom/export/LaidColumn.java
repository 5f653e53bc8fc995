package whom.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.export.preset.Column.Longest;
import whom.export.preset.Step;

/// A column of the file to be written.
sealed interface LaidColumn {
    /// A text that the vendor takes of any length.
    Longest ANY_LENGTH = new Longest(null, null, false);

    String header();

    /// Attributes, `tags` or `consent.<channel>`, as the receipt lists them.
    List<String> from();

    /// A text under the user's own header, of which the vendor knows nothing.
    default boolean isOwnText() {
        return this instanceof OfAdded || (this instanceof OfValues values && values.ownText());
    }

    /// Whether what stands there is JSON by itself: a number, true or false, a list or an object.
    default boolean isJson() {
        return switch (this) {
            case OfRest _ -> true;
            case OfConsent _,OfConsentTime _,OfNothing _,OfAdded _ -> false;
            case OfValues values -> values.inputs().size() == 1 && values.inputs().getFirst().isJson();
        };
    }

    /// One value of each person, the first, or several joined.
    ///
    /// @param ownText  a text under the user's own header, of which the vendor knows nothing
    /// @param required whether nobody is written without
    /// @param empty    what stands for a value that is not there
    record OfValues(String header, List<Input> inputs, String separator, Longest longest, boolean ownText, boolean required, String empty)
            implements
                LaidColumn {
        public OfValues {
            inputs = List.copyOf(inputs);
        }

        @Override
        public List<String> from() {
            return inputs.stream().map(input -> input.source().name()).toList();
        }
    }

    /// Everything asked for that has no column of its own, as one JSON object.
    record OfRest(String header, List<Input> inputs) implements LaidColumn {
        public OfRest {
            inputs = List.copyOf(inputs);
        }

        @Override
        public List<String> from() {
            return inputs.stream().map(input -> input.source().name()).toList();
        }
    }

    /// The same text for everyone who is written.
    record OfConsent(String header, String channel, String given) implements LaidColumn {
        @Override
        public List<String> from() {
            return List.of("consent." + channel);
        }
    }

    /// When consent was given, without which nobody is written.
    ///
    /// @param latest a time after that cannot be true
    record OfConsentTime(String header, Input input, Instant latest) implements LaidColumn {
        @Override
        public List<String> from() {
            return List.of(input.source().name());
        }
    }

    /// A column that the vendor wants to see and nobody asked to fill.
    record OfNothing(String header) implements LaidColumn {
        @Override
        public List<String> from() {
            return List.of();
        }
    }

    /// A column that comes from no attribute; making its text can fail, so it is filled apart.
    record OfAdded(String header, AddedColumn column) implements LaidColumn {
        @Override
        public List<String> from() {
            return List.of(column.from());
        }
    }

    /// One value that goes into a cell.
    ///
    /// @param required without it the whole cell is left empty
    /// @param country  where the country of a telephone number is known from, or null
    record Input(Source source, List<Step> steps, boolean required, @Nullable Source country) {
        public Input {
            steps = List.copyOf(steps);
        }

        Input(Source source, List<Step> steps, boolean required) {
            this(source, steps, required, null);
        }

        boolean isJson() {
            return steps.isEmpty() && switch (source.kind()) {
                case NUMBER, BOOLEAN, LIST -> true;
                case TEXT, DATE, INSTANT -> false;
            };
        }
    }
}
