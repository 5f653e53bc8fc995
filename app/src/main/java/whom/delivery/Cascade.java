package whom.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/// Which declarations reach which elements of a page, and in which order.
final class Cascade {
    private static final Set<String> UNSTYLED = Set.of("head", "style", "script", "title", "meta", "link", "base", "template", "noscript");

    private final Document page;
    private final Map<Element, List<Applied>> applied = new LinkedHashMap<>();

    /// A declaration that a rule brings to an element.
    private record Applied(Declared declared, Weight weight) {}

    Cascade(Document page) {
        this.page = page;
    }

    /// The elements that a selector means; none where it cannot be asked for.
    List<Element> meant(String selector) {
        try {
            return page.select(selector).stream().filter(element -> element.closest("head") == null)
                    .filter(element -> !UNSTYLED.contains(element.normalName())).toList();
        } catch (Selector.SelectorParseException | IllegalArgumentException notHere) {
            return List.of();
        }
    }

    void apply(List<Element> elements, List<Declared> declared, Weight weight) {
        for (Element element : elements) {
            List<Applied> all = applied.computeIfAbsent(element, _ -> new ArrayList<>());
            declared.forEach(one -> all.add(new Applied(one, weight)));
        }
    }

    /// Whether an element got something from a lighter rule that this declaration of a rule which stays would have replaced.
    boolean wouldLose(List<Element> elements, Declared kept, Weight weight) {
        return elements.stream().anyMatch(element -> applied.getOrDefault(element, List.of()).stream()
                .anyMatch(one -> !one.declared().important() && one.declared().touches(kept.property())
                        && one.weight().compareTo(weight) <= 0));
    }

    /// Writes the style attributes.
    void settle() {
        applied.forEach((element, all) -> element.attr("style", style(all, Declared.of(element.attr("style")))));
    }

    /// From the lightest to the heaviest, so that each replaces what it touches of those before: rules, the attribute, rules with `!important`,
    /// the attribute's own `!important`. Of several with the same name only the last rule's stay; within a rule they are there for each other.
    private static String style(List<Applied> rules, List<Declared> own) {
        List<List<Declared>> layers = new ArrayList<>();
        layers.addAll(byRule(rules, false));
        layers.add(own.stream().filter(one -> !one.important()).toList());
        layers.addAll(byRule(rules, true));
        layers.add(own.stream().filter(Declared::important).toList());
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Set<String> later = layers.subList(i + 1, layers.size()).stream().flatMap(List::stream).map(Declared::property)
                    .collect(Collectors.toSet());
            layers.get(i).stream().filter(one -> !later.contains(one.property())).map(Declared::toString).forEach(kept::add);
        }
        return String.join("; ", kept);
    }

    private static List<List<Declared>> byRule(List<Applied> rules, boolean important) {
        Map<Weight, List<Declared>> byWeight = new LinkedHashMap<>();
        rules.stream().filter(one -> one.declared().important() == important).sorted(Comparator.comparing(Applied::weight))
                .forEach(one -> byWeight.computeIfAbsent(one.weight(), _ -> new ArrayList<>())
                        .add(new Declared(one.declared().property(), one.declared().value(), false)));
        return List.copyOf(byWeight.values());
    }
}
