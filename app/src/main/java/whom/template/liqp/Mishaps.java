package whom.template.liqp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liqp.exceptions.ExceededMaxIterationsException;
import liqp.exceptions.LiquidException;
import org.jspecify.annotations.Nullable;
import whom.liquid.LiquidProblem;
import whom.text.Place;
import whom.liquid.Bounds;

/// What liqp throws, as a problem that someone who writes templates can mend.
final class Mishaps {
    private static final Pattern PARSER = Pattern.compile("(?s)^(?:parser|lexer) error \"(.*)\" on line \\d+, index \\d+$");
    private static final Pattern LINE = Pattern.compile("(?s)^error on line \\d+, index \\d+: (.*)$");

    private Mishaps() {
    }

    static LiquidProblem syntax(String source, @Nullable String partial, LiquidException e) {
        String message = String.valueOf(e.getMessage());
        Matcher known = PARSER.matcher(message);
        String what = known.matches() ? plain(known.group(1)) : message.lines().findFirst().orElse(message).strip();
        return new LiquidProblem(what, Script.place(source, Math.max(1, e.line), Math.max(0, e.charPositionInLine)), partial);
    }

    static LiquidProblem rendering(Throwable e, @Nullable Place place, @Nullable String partial) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = switch (deepest) {
            case ArithmeticException _ -> "a number is divided by zero";
            case NumberFormatException _ -> "a filter that needs a number got something else";
            case ExceededMaxIterationsException _ -> "loops run too often: more than " + Bounds.USUAL.rounds() + " rounds";
            case StackOverflowError _ -> "blocks stand too deeply in one another";
            default -> ownWords(deepest);
        };
        return new LiquidProblem(message, place, partial);
    }

    private static String ownWords(Throwable e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return "this cannot be filled in (" + e.getClass().getSimpleName() + ")";
        }
        Matcher known = LINE.matcher(message);
        String text = known.matches() ? known.group(1) : message;
        if (text.contains("max size rendered") || text.contains("rendered string exceeds")) {
            return "the page becomes too long: more than " + Bounds.USUAL.characters() + " characters";
        }
        return text.lines().findFirst().orElse(text).strip();
    }

    private static String plain(String antlr) {
        String text = antlr.replace("\\n", " ").replace("<EOF>", "the end of the template");
        if (text.startsWith("mismatched input ") || text.startsWith("extraneous input ")) {
            return "did not expect " + text.substring(text.indexOf("input ") + 6).replaceFirst(" expecting .*$", "");
        }
        if (text.startsWith("no viable alternative at input ")) {
            return "cannot be read as Liquid: " + text.substring("no viable alternative at input ".length());
        }
        return text;
    }
}
