package whom.template.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import whom.template.proof.css.Colour;
import whom.template.proof.css.Look;
import whom.template.proof.css.Looks;
import whom.template.proof.css.Paint;
import whom.template.proof.css.Paint.Why;
import whom.template.proof.css.Screen.Scheme;

/// Whether text stands out from what lies behind it, by day and, where the page has rules for it, in the dark; https://www.w3.org/TR/WCAG22/#contrast-minimum.
final class ContrastCheck {
    private static final double NEEDED = 4.5;
    private static final double NEEDED_WHEN_LARGE = 3;

    private ContrastCheck() {
    }

    static void check(ReadMail mail, Findings findings) {
        check(mail, mail.light(), _ -> true, Scheme.LIGHT, findings);
        if (knowsTheDark(mail)) {
            Looks dark = mail.looks(Scheme.DARK);
            check(mail, dark, element -> !dark.of(element).equals(mail.light().of(element)), Scheme.DARK, findings);
        }
    }

    private static boolean knowsTheDark(ReadMail mail) {
        return mail.sheets().stream().flatMap(sheet -> sheet.atRules().stream())
                .anyMatch(rule -> rule.name().equals("media") && rule.prelude().contains("prefers-color-scheme"));
    }

    /// @param fresh whether nothing was said of an element before
    private static void check(ReadMail mail, Looks looks, Predicate<Element> fresh, Scheme scheme, Findings findings) {
        Map<Fault, String> shown = new HashMap<>();
        for (Element element : mail.page().body().getAllElements()) {
            String text = Texts.own(element);
            Look look = looks.of(element);
            if (!text.isEmpty() && !look.hidden() && fresh.test(element)) {
                Fault fault = fault(look, scheme);
                if (fault != null) {
                    findings.add(fault, shown.computeIfAbsent(fault, _ -> ReadMail.excerpt(text)), ReadMail.at(element));
                }
            }
        }
    }

    private static @Nullable Fault fault(Look look, Scheme scheme) {
        if (look.background() instanceof Paint.Untold(Why why)) {
            return look.colour().equals(look.background()) && why == Why.CLIENT ? null : new Fault.ContrastUnknown(scheme, why);
        }
        if (look.colour() instanceof Paint.Untold(Why why)) {
            return new Fault.ContrastUnknown(scheme, why);
        }
        if (look.colour() instanceof Paint.Plain(Colour text) && look.background() instanceof Paint.Plain(Colour background)) {
            double ratio = text.contrast(background);
            double needed = look.isLarge() ? NEEDED_WHEN_LARGE : NEEDED;
            if (ratio < needed) {
                return new Fault.ContrastLow(scheme, Math.floor(ratio * 100) / 100, needed, text.hex(), background.hex(), look.isLarge());
            }
        }
        return null;
    }
}
