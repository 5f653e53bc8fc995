package whom.template.proof.css;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/// Which declaration wins for an element: marked as important, in the element's own attribute, by the heavier selector, by the later place.
///
/// https://www.w3.org/TR/css-cascade-4/#cascading, of one origin and without layers.
final class Cascade {
    /// Of the element's own attribute, which comes before any selector.
    private static final int HEAVIEST = 999_000_000;

    private final IdentityHashMap<Element, Map<Property, Won>> won = new IdentityHashMap<>();
    private int order;

    private record Won(String value, long rank) {}

    /// A declaration with its shorthand taken apart.
    private record Setting(Property property, String value, boolean important) {}

    Cascade(Document page, List<Stylesheet> sheets, Screen screen) {
        for (Stylesheet sheet : sheets) {
            for (StyleRule rule : sheet.rules()) {
                if (!rule.nested() && rule.selectsElements() && holds(rule, screen)) {
                    apply(rule, page);
                }
            }
        }
        for (Element element : page.getElementsByAttribute("style")) {
            put(element, settings(CssReader.declarations(element.attr("style"), 0)), HEAVIEST);
        }
    }

    private static boolean holds(StyleRule rule, Screen screen) {
        return rule.within().stream().allMatch(around -> !around.name().equals("media") || MediaQuery.holds(around.prelude(), screen));
    }

    private void apply(StyleRule rule, Document page) {
        List<Setting> settings = settings(rule.declarations());
        if (settings.isEmpty()) {
            return;
        }
        for (String written : rule.selectors()) {
            Selector selector = Selector.of(written);
            if (selector.standing() != null) {
                found(page, selector.standing()).forEach(element -> put(element, settings, selector.specificity()));
            }
        }
    }

    private static List<Setting> settings(List<Declaration> declarations) {
        List<Setting> all = new ArrayList<>();
        for (Declaration one : declarations) {
            Property.set(one, (property, value) -> all.add(new Setting(property, value, one.important())));
        }
        return all;
    }

    /// What jsoup cannot look for selects nothing.
    private static List<Element> found(Document page, String selector) {
        try {
            Evaluator evaluator = QueryParser.parse(selector);
            return page.select(evaluator);
        } catch (SelectorParseException | IllegalArgumentException | UnsupportedOperationException e) {
            return List.of();
        }
    }

    private void put(Element element, List<Setting> settings, int specificity) {
        Map<Property, Won> of = won.computeIfAbsent(element, _ -> new EnumMap<>(Property.class));
        for (Setting setting : settings) {
            long rank = (setting.important() ? 1L << 62 : 0) + ((long) Math.min(specificity, HEAVIEST) << 31) + order++;
            of.merge(setting.property(), new Won(setting.value(), rank), (old, fresh) -> fresh.rank() >= old.rank() ? fresh : old);
        }
    }

    /// What was declared, or null.
    @Nullable
    String value(Element element, Property property) {
        Map<Property, Won> of = won.get(element);
        Won one = of == null ? null : of.get(property);
        return one == null ? null : one.value();
    }
}
