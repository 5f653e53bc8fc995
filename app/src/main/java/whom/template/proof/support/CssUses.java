package whom.template.proof.support;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whom.template.proof.css.AtRule;
import whom.template.proof.css.Declaration;
import whom.template.proof.css.Selector;
import whom.template.proof.css.StyleRule;
import whom.template.proof.css.Stylesheet;

/// What styles use.
final class CssUses {
    /// Properties of which the data tells single values.
    private static final Set<String> PAIRED = Set.of("display", "flex-direction", "flex-wrap", "flex-flow");
    /// What stands in a value that is a text of its own, or a colour: there a number has no unit.
    private static final Pattern OPAQUE = Pattern.compile("\"[^\"]*\"|'[^']*'|url\\([^)]*\\)|#[0-9a-z]+");
    private static final Pattern UNIT = Pattern.compile("(?<![\\w-])[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)([a-z]+|%)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.#%-])-?[a-z][-a-z0-9]*(\\()?");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*?))\\s*\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEATURE = Pattern.compile("[(\\s](-?[a-z][-a-z0-9]*)\\s*(?:[:)<>=])");

    private final Uses uses;

    CssUses(Uses uses) {
        this.uses = uses;
    }

    void look(Stylesheet sheet) {
        sheet.comments().forEach(at -> uses.add("comment:css", at));
        sheet.atRules().forEach(this::atRule);
        sheet.rules().forEach(this::rule);
    }

    private void atRule(AtRule rule) {
        uses.add("at:" + rule.name(), rule.at());
        if (rule.name().equals("media")) {
            Matcher feature = FEATURE.matcher(rule.prelude().toLowerCase(Locale.ROOT));
            while (feature.find()) {
                uses.add("media:" + feature.group(1), rule.at());
            }
        }
    }

    private void rule(StyleRule rule) {
        declarations(rule.declarations());
        if (!rule.selectsElements()) {
            return;
        }
        if (rule.selectors().size() > 1) {
            uses.add("selector:grouping", rule.at());
        }
        if (rule.nested()) {
            uses.add("selector:nesting", rule.at());
        }
        for (String written : rule.selectors()) {
            Selector selector = Selector.of(written);
            selector.parts().forEach(part -> uses.add("selector:" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'), rule.at()));
            selector.pseudoClasses().forEach(name -> uses.add("pseudo-class:" + name, rule.at()));
            selector.pseudoElements().forEach(name -> uses.add("pseudo-element:" + name, rule.at()));
        }
    }

    void declarations(List<Declaration> declarations) {
        declarations.forEach(one -> declaration(one, one.at()));
    }

    /// @param at where to say that it stands
    void declaration(Declaration one, int at) {
        if (one.property().startsWith("--")) {
            uses.add("variable", at);
        } else {
            uses.add("property:" + one.property(), at);
        }
        if (one.important()) {
            uses.add("important", at);
        }
        String value = one.value().toLowerCase(Locale.ROOT);
        Matcher address = ADDRESS.matcher(one.value());
        while (address.find()) {
            String found = address.group(1) != null ? address.group(1) : address.group(2) != null ? address.group(2) : address.group(3);
            Pictures.of(found).forEach(use -> uses.add(use, at));
        }
        String plain = OPAQUE.matcher(value).replaceAll(" ");
        Matcher unit = UNIT.matcher(plain);
        while (unit.find()) {
            uses.add("unit:" + unit.group(1), at);
        }
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            boolean function = word.group(1) != null;
            String name = function ? word.group().substring(0, word.group().length() - 1) : word.group();
            uses.add((function ? "function:" : "keyword:") + name, at);
            if (!function && PAIRED.contains(one.property())) {
                uses.add("pair:" + one.property() + ":" + name, at);
            }
        }
    }
}
