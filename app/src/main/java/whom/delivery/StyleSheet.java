package whom.delivery;

import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import com.helger.css.writer.CSSWriter;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// One `<style>` of a page: what of it goes onto elements, and what stays.
final class StyleSheet {
    private static final CSSWriterSettings PLAIN = new CSSWriterSettings(false);

    private final Element style;
    private final CascadingStyleSheet sheet;
    private final boolean understood;
    private final List<Staying> staying = new ArrayList<>();

    /// A declaration that stays, and the elements that it is about when what `:hover` and its like ask for holds.
    private record Staying(CSSDeclaration declaration, List<Element> elements, Weight weight) {}

    private StyleSheet(Element style, CascadingStyleSheet sheet, boolean understood) {
        this.style = style;
        this.sheet = sheet;
        this.understood = understood;
    }

    /// Reads the rules and hands those that can go onto elements to the cascade; nothing where it is no CSS.
    static Optional<StyleSheet> read(Element style, Cascade cascade) {
        CollectingCSSParseErrorHandler errors = new CollectingCSSParseErrorHandler();
        CSSReaderSettings settings = new CSSReaderSettings().setBrowserCompliantMode(true).setCustomErrorHandler(errors)
                .setCustomExceptionHandler(_ -> {});
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(style.data(), settings);
        if (sheet == null) {
            return Optional.empty();
        }
        StyleSheet read = new StyleSheet(style, sheet, errors.getAllParseErrors().isEmpty());
        AtomicInteger order = new AtomicInteger(cascadeOrder(style));
        read.take(sheet, cascade, order, true);
        return Optional.of(read);
    }

    /// Later sheets weigh more than all rules of earlier ones.
    private static int cascadeOrder(Element style) {
        return style.ownerDocument() == null ? 0 : style.ownerDocument().select("style").indexOf(style) * 1_000_000;
    }

    private void take(AbstractHasTopLevelRules rules, Cascade cascade, AtomicInteger order, boolean always) {
        for (ICSSTopLevelRule rule : List.copyOf(rules.getAllRules())) {
            if (rule instanceof CSSStyleRule styles) {
                if (take(styles, cascade, order.getAndIncrement(), always)) {
                    rules.removeRule(rule);
                }
            } else if (rule instanceof AbstractHasTopLevelRules inner) {
                take(inner, cascade, order, false);
            }
        }
    }

    /// @return whether nothing of the rule stays
    private boolean take(CSSStyleRule rule, Cascade cascade, int order, boolean always) {
        List<Declared> declared = rule.getAllDeclarations().stream().map(StyleSheet::declared).toList();
        for (CSSSelector selector : List.copyOf(rule.getAllSelectors())) {
            Weight weight = Weight.of(selector, order);
            boolean plain = selector.getAllMembers().stream().allMatch(StyleSheet::isPlain);
            List<Element> elements = cascade.meant(written(selector, plain));
            if (always && plain && !elements.isEmpty()) {
                cascade.apply(elements, declared, weight);
                rule.removeSelector(selector);
            } else {
                rule.getAllDeclarations().forEach(one -> staying.add(new Staying(one, elements, weight)));
            }
        }
        return !rule.hasSelectors();
    }

    private static boolean isPlain(ICSSSelectorMember member) {
        return member instanceof ECSSSelectorCombinator || member instanceof CSSSelectorAttribute
                || (member instanceof CSSSelectorSimpleMember simple && !simple.isPseudo());
    }

    /// The selector, or what it comes down to when whatever it asks of a moment or a place holds.
    private static String written(CSSSelector selector, boolean plain) {
        StringBuilder text = new StringBuilder();
        for (ICSSSelectorMember member : selector.getAllMembers()) {
            if (plain || isPlain(member)) {
                text.append(member.getAsCSSString(PLAIN, 0));
            }
        }
        return text.toString().strip();
    }

    private static Declared declared(CSSDeclaration declaration) {
        String value = declaration.getExpression().getAsCSSString(PLAIN, 0);
        return new Declared(declaration.getProperty().toLowerCase(Locale.ROOT), value.contains("'") ? value : value.replace('"', '\''),
                declaration.isImportant());
    }

    /// Puts what stays in the place of all; a sheet with something in it that was not understood stays whole, since that may be for somebody else.
    void write(Cascade cascade) {
        for (Staying one : staying) {
            if (!one.declaration().isImportant() && cascade.wouldLose(one.elements(), declared(one.declaration()), one.weight())) {
                one.declaration().setImportant(true);
            }
        }
        if (!understood) {
            return;
        }
        CSSWriterSettings settings = new CSSWriterSettings(PLAIN).setOptimizedOutput(false);
        String rest = new CSSWriter(settings).setWriteHeaderText(false).setWriteFooterText(false).getCSSAsString(sheet).strip();
        if (rest.isEmpty()) {
            style.remove();
        } else {
            style.empty();
            style.appendChild(new DataNode("\n" + rest + "\n"));
        }
    }
}
