package whom.liquid.mailchimp;

import java.util.Map;
import whom.liquid.filter.Filters;
import whom.liquid.parse.Language;

/// The template language of Mailchimp: merge tags, and blocks that depend on them.
///
/// After Mailchimp's "All the merge tags cheat sheet" and "Use conditional merge tag blocks", and for what these leave open Mailchimp Transactional's "About dynamic
/// and conditional merge tags". It has no filters that anybody can write: those in its tree are made by the reader itself.
public final class Mailchimp {
    public static final Language LANGUAGE = new Language("Mailchimp", new MergeGrammar(), Filters.NONE,
            Map.of(),
            false);

    private Mailchimp() {
    }
}
