package whom.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.desk.state.MappingPane;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PreviewPane;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.template.mapping.Mapping;
import whom.template.mapping.MappingCheck;

/// The preview of templates that say more than a page.
final class MailStates {
    private MailStates() {
    }

    /// A page that renders, and what should be looked at in it.
    static OpenWorkspace hinted() {
        return of("liquid", States.preview().page(),
                List.of("line 14, column 9: frist_name is empty for everyone: nobody has it. Did you mean first_name?",
                        "footer, line 2, column 31: there is no filter 'upcasse', so what goes in comes out; did you mean 'upcase'?"),
                null);
    }

    /// Somebody who gets nothing.
    static OpenWorkspace notSent() {
        return of("braze", new PreviewPane.Page("", "", "", "v2", "balance is below 50"), List.of(), null);
    }

    /// Everything that is wrong at once.
    static OpenWorkspace wrong() {
        return of("mailchimp", null, List.of(), """
                templates/spring.liquid, line 3, column 1: 'IF' is never closed: *|END:IF|* is missing
                line 9, column 14: there is no tag 'UPER'; did you mean 'UPPER'?
                line 22, column 5: *|RSSFEED|* does not work here: it is made from a feed while the campaign is sent""");
    }

    /// That page.
    static OpenWorkspace page(PreviewPane.Page page) {
        return of("liquid", page, List.of(), null);
    }

    /// A template with further names; Ana has the first of them.
    static OpenWorkspace named(Mapping mapping, List<MappingCheck.Mistake> mistakes) {
        OpenWorkspace open = States.on(Tab.PREVIEW);
        PreviewPane known = States.preview();
        List<Attribute> attributes = List.of(new Attribute("first_name", "First name", Kind.TEXT, Map.of()),
                new Attribute("birth", "Day of birth", Kind.DATE, Map.of()));
        return States.with(open,
                new PreviewPane("spring", known.dialects(), "liquid", known.person(), known.page(), known.variants(), false, List.of(),
                        null,
                        false, new MappingPane(mapping, Map.of("who", "Ana"), mistakes, attributes)),
                open.people());
    }

    private static OpenWorkspace of(String dialect, PreviewPane.@Nullable Page page, List<String> hints, @Nullable String failure) {
        OpenWorkspace open = States.on(Tab.PREVIEW);
        PreviewPane known = States.preview();
        return States.with(open, new PreviewPane("spring", known.dialects(), dialect, known.person(), page,
                failure == null ? known.variants() : List.of(), false, hints, failure), open.people());
    }
}
