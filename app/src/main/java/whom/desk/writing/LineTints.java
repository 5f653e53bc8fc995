package whom.desk.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import whom.desk.writing.LineState.Around;
import whom.desk.writing.LineState.Within;

/// Tells the pieces of one line of a template apart. It understands anything at all: what is not HTML or not Liquid is text.
final class LineTints {
    private static final Set<String> WORDS = Set.of("and", "or", "not", "contains", "in", "with", "as", "for", "by", "true", "false", "nil",
            "null", "blank", "empty", "limit", "offset", "reversed");
    private static final Set<String> UNREAD = Set.of("comment", "raw", "doc", "verbatim");
    private static final Set<String> RAW = Set.of("style", "script");

    private final String line;
    private final boolean merge;
    private final List<Tinted> tints = new ArrayList<>();
    private int at;
    private Around around;
    private char quote;
    private String raw;
    private Within within;
    private char string;
    private String tag;
    private boolean named;
    private boolean piped;

    /// The pieces of a line, which are as long as the line together.
    ///
    /// @param after what the next line begins in
    record Line(List<Tinted> tints, LineState after) {}

    private LineTints(String line, LineState before, boolean merge) {
        this.line = line;
        this.merge = merge;
        around = before.around();
        quote = before.quote();
        raw = before.raw();
        within = before.within();
        string = before.string();
        tag = before.tag();
        named = before.named();
        piped = before.piped();
    }

    /// @param line  without its end
    /// @param merge whether `*|…|*` is of the language, as in Mailchimp
    static Line of(String line, LineState before, boolean merge) {
        LineTints reading = new LineTints(line, before, merge);
        while (reading.at < line.length()) {
            reading.step();
        }
        return new Line(List.copyOf(reading.tints), new LineState(reading.around, reading.quote, reading.raw, reading.within,
                reading.string, reading.tag, reading.named, reading.piped));
    }

    private void step() {
        switch (within) {
            case NOTHING -> outside();
            case OUTPUT -> inside("}}");
            case TAG -> inside("%}");
            case MERGE -> inside("|*");
            case UNREAD -> unread();
        }
    }

    private void outside() {
        if (is("{{")) {
            open(Within.OUTPUT, line.startsWith("-", at + 2) ? 3 : 2);
        } else if (is("{%")) {
            open(Within.TAG, line.startsWith("-", at + 2) ? 3 : 2);
        } else if (merge && is("*|")) {
            open(Within.MERGE, 2);
        } else {
            switch (around) {
                case TEXT -> text();
                case TAG -> markup();
                case VALUE -> value();
                case COMMENT -> comment();
                case RAW -> rawText();
            }
        }
    }

    private void open(Within what, int length) {
        add(length, Tint.DELIMITER);
        within = what;
        tag = "";
        named = what == Within.OUTPUT;
        piped = false;
    }

    private void text() {
        if (is("<!--")) {
            add(4, Tint.COMMENT);
            around = Around.COMMENT;
        } else if (is("<") && at + 1 < line.length()
                && (Character.isLetter(line.charAt(at + 1)) || "/!?".indexOf(line.charAt(at + 1)) >= 0)) {
            int end = word(at + 2);
            String name = line.substring(at + 1, end).toLowerCase(Locale.ROOT);
            add(end - at, Tint.MARKUP);
            raw = RAW.contains(name) ? name : "";
            around = Around.TAG;
        } else {
            add(until(at + 1, "<"), Tint.TEXT);
        }
    }

    private void markup() {
        char c = line.charAt(at);
        if (c == '>') {
            add(1, Tint.MARKUP);
            around = raw.isEmpty() ? Around.TEXT : Around.RAW;
        } else if (c == '"' || c == '\'') {
            add(1, Tint.VALUE);
            quote = c;
            around = Around.VALUE;
        } else if (c == '/' || c == '=') {
            if (c == '/' && is("/>")) {
                raw = "";
            }
            add(1, c == '=' ? Tint.SIGN : Tint.MARKUP);
        } else if (isWord(c)) {
            add(word(at + 1) - at, Tint.ATTRIBUTE);
        } else {
            add(1, Tint.TEXT);
        }
    }

    private void value() {
        if (line.charAt(at) == quote) {
            add(1, Tint.VALUE);
            around = Around.TAG;
            quote = '\0';
        } else {
            add(until(at + 1, String.valueOf(quote)), Tint.VALUE);
        }
    }

    private void comment() {
        if (is("-->")) {
            add(3, Tint.COMMENT);
            around = Around.TEXT;
        } else {
            add(until(at + 1, "-->"), Tint.COMMENT);
        }
    }

    private void rawText() {
        String end = "</" + raw;
        if (line.regionMatches(true, at, end, 0, end.length())) {
            add(end.length(), Tint.MARKUP);
            around = Around.TAG;
            raw = "";
        } else {
            add(until(at + 1, "<"), Tint.TEXT);
        }
    }

    /// In an output or a tag; a text in quotes ends with it, as it does for who reads it.
    private void inside(String close) {
        int length = line.startsWith(close, at) ? 2 : line.startsWith("-" + close, at) && within != Within.MERGE ? 3 : 0;
        if (length > 0) {
            add(length, Tint.DELIMITER);
            within = within == Within.TAG && UNREAD.contains(tag) ? Within.UNREAD : Within.NOTHING;
            string = '\0';
            return;
        }
        char c = line.charAt(at);
        if (string != '\0') {
            int end = at;
            while (end < line.length() && line.charAt(end) != string && !line.startsWith(close, end)) {
                end++;
            }
            boolean ended = end < line.length() && line.charAt(end) == string;
            string = ended ? '\0' : string;
            add(Math.max(1, end - at + (ended ? 1 : 0)), Tint.VALUE);
        } else if (c == '"' || c == '\'') {
            add(1, Tint.VALUE);
            string = c;
        } else if (isWord(c)) {
            name();
        } else {
            piped = c == '|' || (piped && Character.isWhitespace(c));
            named |= c == '#' && tag.isEmpty();
            add(1, Character.isWhitespace(c) ? Tint.TEXT : Tint.SIGN);
        }
    }

    private void name() {
        int end = word(at + 1);
        String name = line.substring(at, end);
        boolean part = at > 0 && line.charAt(at - 1) == '.';
        Tint tint;
        if (!named) {
            tag = name;
            named = true;
            tint = Tint.KEYWORD;
        } else if (piped) {
            tint = Tint.FILTER;
        } else if (Character.isDigit(name.charAt(0)) && !part) {
            tint = Tint.NUMBER;
        } else {
            tint = !part && WORDS.contains(name) ? Tint.KEYWORD : Tint.NAME;
        }
        piped = false;
        add(end - at, tint);
    }

    /// Ends where its end tag begins, which is read like any other.
    private void unread() {
        int close = at;
        while (close < line.length() && !ends(close)) {
            close++;
        }
        if (close == at) {
            within = Within.NOTHING;
            open(Within.TAG, line.startsWith("-", at + 2) ? 3 : 2);
        } else {
            add(close - at, tag.equals("raw") || tag.equals("verbatim") ? Tint.TEXT : Tint.COMMENT);
        }
    }

    private boolean ends(int from) {
        if (!line.startsWith("{%", from)) {
            return false;
        }
        int name = from + 2;
        while (name < line.length() && (line.charAt(name) == '-' || Character.isWhitespace(line.charAt(name)))) {
            name++;
        }
        return line.startsWith("end" + tag, name);
    }

    private boolean is(String what) {
        return line.startsWith(what, at);
    }

    /// How long the piece is that goes up to that, or up to the template language.
    private int until(int from, String stop) {
        int end = from;
        while (end < line.length() && !line.startsWith(stop, end) && !line.startsWith("{{", end) && !line.startsWith("{%", end)
                && !(merge && line.startsWith("*|", end))) {
            end++;
        }
        return end - at;
    }

    private int word(int from) {
        int end = from;
        while (end < line.length() && (isWord(line.charAt(end)) || (line.charAt(end) == '-' && !line.startsWith("-}", end)
                && !line.startsWith("-%}", end)) || (line.charAt(end) == ':' && within == Within.NOTHING))) {
            end++;
        }
        return Math.min(end, line.length());
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private void add(int length, Tint tint) {
        int size = Math.min(length, line.length() - at);
        int last = tints.size() - 1;
        if (last >= 0 && tints.get(last).tint() == tint) {
            tints.set(last, new Tinted(tints.get(last).length() + size, tint));
        } else {
            tints.add(new Tinted(size, tint));
        }
        at += size;
    }
}
