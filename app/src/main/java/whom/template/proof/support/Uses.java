package whom.template.proof.support;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import whom.template.proof.css.Stylesheet;

/// What a page uses of all that the data knows.
public final class Uses {
    private final Map<String, NavigableSet<Integer>> places = new TreeMap<>();

    private Uses() {
    }

    /// By the key of a feature, where it is used, in UTF-16 units from 0.
    public static Map<String, NavigableSet<Integer>> in(Document page, List<Stylesheet> sheets) {
        Uses uses = new Uses();
        CssUses css = new CssUses(uses);
        new HtmlUses(uses, css).look(page);
        sheets.forEach(css::look);
        return uses.places;
    }

    /// @param use what [FeatureKeys] lists
    void add(String use, int at) {
        for (String slug : FeatureKeys.ALL.of(use)) {
            places.computeIfAbsent(slug, _ -> new TreeSet<>()).add(at);
        }
    }
}
