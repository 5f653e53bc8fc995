package whom.template.proof.css;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One selector, taken apart.
///
/// @param parts          of which kinds of parts it is made
/// @param pseudoClasses  their names in small letters, without colon
/// @param pseudoElements their names in small letters, without colons
/// @param specificity    ids × 1,000,000 + classes × 1,000 + types, https://www.w3.org/TR/selectors-4/#specificity-rules
/// @param standing       the selector as jsoup can look for it, or null when it picks a state (`:hover`), a part that is no element, or what jsoup lacks
public record Selector(Set<Part> parts, Set<String> pseudoClasses, Set<String> pseudoElements, int specificity,
        @Nullable String standing) {
    /// What a selector can be made of.
    public enum Part {
        ADJACENT, ATTRIBUTE, CHAINING, CHILD, CLASS, DESCENDANT, GENERAL_SIBLING, ID, NESTING, TYPE, UNIVERSAL
    }

    private static final Set<String> ELEMENTS_OF_OLD = Set.of("before", "after", "first-line", "first-letter");
    /// What holds for a page that nobody has touched yet and jsoup knows by the same name.
    private static final Set<String> STANDING = Set.of("first-child", "last-child", "only-child", "first-of-type", "last-of-type",
            "only-of-type", "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type", "not", "is", "has", "empty", "root");
    private static final Set<String> TAKING_SELECTORS = Set.of("not", "is", "has", "where", "matches", "any");
    private static final int DEEPEST = 8;

    public static Selector of(String text) {
        return new Reading(text, 0).read();
    }

    private static final class Reading {
        private final String text;
        private final int depth;
        private final Set<Part> parts = EnumSet.noneOf(Part.class);
        private final Set<String> pseudoClasses = new TreeSet<>();
        private final Set<String> pseudoElements = new TreeSet<>();
        private final StringBuilder standing = new StringBuilder();
        private boolean stands = true;
        private int specificity;
        private int classes;
        private int at;

        Reading(String text, int depth) {
            this.text = text.strip();
            this.depth = depth;
        }

        Selector read() {
            while (at < text.length()) {
                part(text.charAt(at));
            }
            return new Selector(parts, pseudoClasses, pseudoElements, specificity,
                    stands && !standing.isEmpty() ? standing.toString() : null);
        }

        private void part(char c) {
            switch (c) {
                case '#' -> {
                    at++;
                    add(Part.ID, 1_000_000, "#" + name());
                }
                case '.' -> {
                    at++;
                    classes++;
                    add(classes > 1 ? Part.CHAINING : Part.CLASS, 1_000, "." + name());
                    parts.add(Part.CLASS);
                }
                case '[' -> attribute();
                case ':' -> pseudo();
                case '*' -> {
                    at++;
                    add(Part.UNIVERSAL, 0, "*");
                }
                case '&' -> {
                    at++;
                    stands = false;
                    add(Part.NESTING, 0, "&");
                }
                case '>', '+', '~' -> combinator();
                default -> {
                    if (Character.isWhitespace(c)) {
                        combinator();
                    } else if (isName(c)) {
                        add(Part.TYPE, 1, name());
                    } else {
                        at++;
                        stands = false;
                    }
                }
            }
        }

        private void add(Part part, int weight, String written) {
            parts.add(part);
            specificity += weight;
            standing.append(written);
        }

        private void combinator() {
            char sign = ' ';
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || ">+~".indexOf(text.charAt(at)) >= 0)) {
                if (!Character.isWhitespace(text.charAt(at))) {
                    sign = text.charAt(at);
                }
                at++;
            }
            classes = 0;
            add(switch (sign) {
                case '>' -> Part.CHILD;
                case '+' -> Part.ADJACENT;
                case '~' -> Part.GENERAL_SIBLING;
                default -> Part.DESCENDANT;
            }, 0, sign == ' ' ? " " : " " + sign + " ");
        }

        private void attribute() {
            int start = at;
            at = afterBrackets(at);
            String written = text.substring(start, at);
            // jsoup means a regular expression by ~=, and has no |=, no flag for the case of letters
            stands &= !written.contains("~=") && !written.contains("|=") && !written.matches("(?s).*[\\s\"'][iIsS]\\s*]");
            add(Part.ATTRIBUTE, 1_000, written);
        }

        private void pseudo() {
            int colons = text.startsWith("::", at) ? 2 : 1;
            at += colons;
            String name = name().toLowerCase(Locale.ROOT);
            String arguments = "";
            if (at < text.length() && text.charAt(at) == '(') {
                int start = at;
                at = afterBrackets(at);
                arguments = text.substring(start, at);
            }
            if (colons == 2 || ELEMENTS_OF_OLD.contains(name)) {
                pseudoElements.add(name);
                specificity += 1;
                stands = false;
                return;
            }
            pseudoClasses.add(name);
            specificity += TAKING_SELECTORS.contains(name) ? ofArguments(name, arguments) : 1_000;
            if (name.equals("link") || name.equals("any-link")) {
                standing.append("[href]");
            } else if (STANDING.contains(name)) {
                standing.append(':').append(name).append(arguments);
            } else {
                stands = false;
            }
        }

        /// The weight of the heaviest argument, and what all of them are made of.
        private int ofArguments(String name, String arguments) {
            int heaviest = 0;
            if (depth < DEEPEST && arguments.length() > 2) {
                for (String one : Pieces.of(arguments.substring(1, arguments.length() - 1), ',')) {
                    Selector inner = new Reading(one, depth + 1).read();
                    pseudoClasses.addAll(inner.pseudoClasses);
                    stands &= inner.standing != null;
                    heaviest = Math.max(heaviest, inner.specificity);
                }
            }
            return name.equals("where") ? 0 : heaviest;
        }

        private int afterBrackets(int from) {
            int open = 0;
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\'') {
                    i = CssReader.afterString(text, i) - 1;
                } else if (c == '(' || c == '[') {
                    open++;
                } else if ((c == ')' || c == ']') && --open == 0) {
                    return i + 1;
                }
            }
            return text.length();
        }

        private String name() {
            int start = at;
            while (at < text.length() && (isName(text.charAt(at)) || text.charAt(at) == '\\')) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(at, text.length());
            stands &= at > start;
            return text.substring(start, at);
        }

        private static boolean isName(char c) {
            return c == '-' || c == '_' || c > 127 || Character.isLetterOrDigit(c);
        }
    }
}
