package whom.export;

import java.util.List;
import whom.export.preset.Step;

/// A column of the file to be written.
sealed interface LaidColumn {
    String header();

    /// Attributes, `tags` or `consent.<channel>`, as the receipt lists them.
    List<String> from();

    /// One value of each person, the first, or several joined.
    ///
    /// @param limited whether the preset's limit of a text's length counts
    /// @param ownText a text under the user's own header, of which the vendor knows nothing
    record OfValues(String header, List<Input> inputs, String separator, boolean limited, boolean ownText) implements LaidColumn {
        public OfValues {
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

    /// One value that goes into a cell.
    ///
    /// @param required without it the whole cell is left empty
    record Input(Source source, List<Step> steps, boolean required) {
        public Input {
            steps = List.copyOf(steps);
        }
    }
}
