package whom.liquid.mailchimp;

import java.util.List;
import whom.liquid.parse.Grammar;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Body;
import whom.liquid.tree.Source;

/// From text with merge tags to a tree. There are no partials: a Mailchimp template stands for itself.
final class MergeGrammar implements Grammar {
    @Override
    public Body read(Reading reading, Source source, List<String> within, int depth) {
        return new MergeReader(reading, new MergeLexer(source, reading).pieces(), depth).whole();
    }
}
