package whom.file;

/// How many cells of a text begin with a quote and also end with one, and how many only begin with it.
record Quoted(int whole, int broken) {
    private static final int FEW = 10;

    /// The sign that cells are quoted with: an apostrophe only when cells that begin with one end with one, and hardly any are within quotes.
    static char sign(String text, char delimiter) {
        if (text.indexOf('\'') < 0) {
            return '"';
        }
        Quoted apostrophes = of(text, delimiter, '\'');
        boolean clear = apostrophes.whole >= 2 && apostrophes.broken * FEW <= apostrophes.whole;
        return clear && apostrophes.whole >= 3 * of(text, delimiter, '"').whole ? '\'' : '"';
    }

    private static Quoted of(String text, char delimiter, char quote) {
        int whole = 0;
        int broken = 0;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == quote) {
                int end = end(text, at, quote);
                boolean closed = end < text.length() && text.charAt(end) == quote;
                boolean last = closed && (end + 1 == text.length() || ends(text.charAt(end + 1), delimiter));
                whole += last ? 1 : 0;
                broken += last || end == text.length() ? 0 : 1;
                at = last ? end + 1 : at + 1;
            }
            while (at < text.length() && !ends(text.charAt(at), delimiter)) {
                at++;
            }
            at++;
        }
        return new Quoted(whole, broken);
    }

    /// The place of the closing quote of the cell that opens at a place, or the end of the text; two quotes are one of the cell's own.
    private static int end(String text, int open, char quote) {
        int at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) == quote) {
                if (at + 1 == text.length() || text.charAt(at + 1) != quote) {
                    return at;
                }
                at++;
            }
            at++;
        }
        return text.length();
    }

    private static boolean ends(char c, char delimiter) {
        return c == delimiter || c == '\n' || c == '\r';
    }
}
