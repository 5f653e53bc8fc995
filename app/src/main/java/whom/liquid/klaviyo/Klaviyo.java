package whom.liquid.klaviyo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.Filters;
import whom.liquid.parse.Grammar;
import whom.liquid.parse.Language;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Body;
import whom.liquid.tree.Source;

/// The language of Klaviyo's messages: [Django's](https://developers.klaviyo.com/en/docs/django_message_design), with
/// [filters](https://developers.klaviyo.com/en/docs/glossary_of_variable_filters) and tags of Klaviyo's own.
public final class Klaviyo {
    private static final Filters FILTERS = Filters.NONE
            .with(Stream
                    .of(ChoiceFilters.ALL, WordFilters.ALL, EscapeFilters.ALL, CountFilters.ALL, SequenceFilters.ALL, DayFilters.ALL)
                    .flatMap(Collection::stream).toList());

    public static final Language LANGUAGE = new Language("Klaviyo",
            new KlaviyoGrammar(), FILTERS, Refusals.FILTERS, false);

    private Klaviyo() {
    }

    private static final class KlaviyoGrammar implements Grammar {
        @Override
        public Body read(Reading reading, Source source, List<String> within, int depth) {
            return new TemplateReader(reading, source, depth).whole();
        }

        @Override
        public Map<String, String> tags(Reading reading) {
            return TemplateReader.offered(reading);
        }
    }

    /// What a filter does where `autoescape` is off.
    static FilterEntry whereNothingIsEscaped(FilterEntry filter) {
        FilterEntry other = FILTERS.get(filter.name() + EscapeFilters.AS_IS);
        return other == null ? filter : other;
    }
}
